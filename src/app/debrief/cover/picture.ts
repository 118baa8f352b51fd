/** The picture to share, drawn on a canvas without a connection: a style, three dials, the shape of the work, no names. */
import { criterionIds } from "../../../standard/criteria.ts";
import type { Style } from "../../../scoring/portrait.ts";
import { formatNumber, t } from "../../i18n/t.svelte.ts";
import { views } from "../../play/views.svelte.ts";
import { skyAt } from "../../theme/sky.ts";
import type { Debrief } from "../open.ts";
import { outline, rim } from "../yardstick/radar.ts";

/** px; 4:5 fits every feed. */
const size = { width: 1080, height: 1350 };
const margin = 84;
/** Height of the sky, px. */
const horizon = 320;
const ink = "#251b33";
const font = (px: number, weight = 800): string => `${weight} ${px}px "Golos Text", system-ui, sans-serif`;

type Pen = CanvasRenderingContext2D;

/** Breaks a text into lines of a width in px. */
function lines(pen: Pen, text: string, width: number): string[] {
  const done: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && pen.measureText(longer).width > width) {
      done.push(line);
      line = word;
    } else line = longer;
  }
  return [...done, line];
}

function write(pen: Pen, text: string, y: number, px: number, weight = 800, colour = ink): number {
  pen.font = font(px, weight);
  pen.fillStyle = colour;
  let at = y;
  for (const line of lines(pen, text, size.width - 2 * margin)) {
    pen.fillText(line, margin, at);
    at += px * 1.16;
  }
  return at;
}

/** The drawn horizon of the page as a picture; its box is as wide as it is on the screen. */
async function photograph(drawing: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

/** The sky of the evening; the horizon of the region lies on it, if it can be photographed. */
async function drawSky(pen: Pen, debrief: Debrief, drawing: SVGSVGElement | null): Promise<void> {
  const sky = skyAt(1110, debrief.setting.scenario.weather.at(-1) ?? "sun");
  const gradient = pen.createLinearGradient(0, 0, 0, horizon);
  gradient.addColorStop(0, sky.top);
  gradient.addColorStop(0.6, sky.middle);
  gradient.addColorStop(1, sky.bottom);
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, size.width, horizon);
  const image = drawing === null ? undefined : await photograph(drawing).catch(() => undefined);
  if (image === undefined) return;
  const scale = Math.max(size.width / image.width, horizon / image.height);
  const [width, height] = [size.width / scale, horizon / scale];
  pen.drawImage(image, (image.width - width) / 2, image.height - height, width, height, 0, 0, size.width, horizon);
}

function drawDial(pen: Pen, index: number, name: string, value: string, colours: readonly [string, string]): void {
  const width = (size.width - 2 * margin - 2 * 24) / 3;
  const x = margin + index * (width + 24);
  pen.fillStyle = colours[1];
  pen.beginPath();
  pen.roundRect(x, 1050, width, 150, 28);
  pen.fill();
  pen.fillStyle = colours[0];
  pen.font = font(30, 600);
  pen.fillText(name, x + 26, 1100);
  pen.font = font(54);
  pen.fillText(value, x + 26, 1170);
}

function path(pen: Pen, points: readonly { x: number; y: number }[]): void {
  pen.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
}

function drawRadar(pen: Pen, { report }: Debrief): void {
  pen.save();
  pen.translate(size.width / 2 - 200, 625);
  pen.scale(2, 2);
  pen.lineWidth = 1;
  pen.strokeStyle = "#d8c9b2";
  for (const ring of [1, 2, 3, 4]) {
    path(
      pen,
      criterionIds.map((_, index) => rim(index, ring)),
    );
    pen.stroke();
  }
  path(pen, outline(report.criteria));
  pen.fillStyle = "#4a37c455";
  pen.fill();
  pen.lineWidth = 3;
  pen.lineJoin = "round";
  pen.strokeStyle = "#4a37c4";
  pen.stroke();
  pen.restore();
}

/** `drawing` is the horizon on the page; without it the sky stays empty. */
export async function drawPicture(debrief: Debrief, style: Style, drawing: SVGSVGElement | null): Promise<Blob> {
  await Promise.all([document.fonts.load(font(60), "Яа"), document.fonts.load(font(60), "Aa1")]);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, size);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  const { scenario } = debrief.setting;
  const { total, trust, attention } = debrief.report;
  pen.fillStyle = "#fbf5ea";
  pen.fillRect(0, 0, size.width, size.height);
  await drawSky(pen, debrief, drawing);
  const below = write(pen, t("debrief:style.kicker"), 388, 30, 600, "#5a4f66");
  const title = write(pen, t(`debrief:style.${style}`), below + 46, 92, 900);
  write(pen, t(`debrief:style.${style}.text`), title - 34, 34, 400);
  drawRadar(pen, debrief);
  drawDial(pen, 0, t("debrief:dial.standard"), formatNumber(Math.round(total)), ["#6b4a00", "#f8e7bd"]);
  const felt = `${Math.round(trust.start)} → ${Math.round(trust.end)}`;
  drawDial(pen, 1, t("debrief:dial.trust"), felt, ["#b8215a", "#fbe0e8"]);
  drawDial(pen, 2, t("debrief:dial.attention"), views(attention), ["#0b6a80", "#d9eef2"]);
  write(pen, `${t("debrief:paper.school")} · ${scenario.title}`, 1262, 30, 700);
  write(pen, t("debrief:paper.mark"), 1304, 28, 400, "#5a4f66");
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}
