/** The picture to share, drawn on a canvas without a connection: a style, three dials, the shape of the work, no names. */
import { criterionIds } from "../../../standard/criteria.ts";
import type { Style } from "../../../scoring/portrait.ts";
import { formatNumber, t } from "../../i18n/t.svelte.ts";
import { skyAt } from "../../theme/sky.ts";
import type { Debrief } from "../open.ts";
import { outline, rim } from "../yardstick/radar.ts";

/** px; 4:5 fits every feed. */
const size = { width: 1080, height: 1350 };
const margin = 84;
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

function drawSky(pen: Pen, weather: Debrief["setting"]["scenario"]["weather"][number]): void {
  const sky = skyAt(1110, weather);
  const height = 300;
  const gradient = pen.createLinearGradient(0, 0, 0, height);
  gradient.addColorStop(0, sky.top);
  gradient.addColorStop(0.6, sky.middle);
  gradient.addColorStop(1, sky.bottom);
  pen.fillStyle = gradient;
  pen.fillRect(0, 0, size.width, height);
  pen.fillStyle = sky.lamp.colour;
  pen.beginPath();
  pen.arc(860, 150, 54, 0, 7);
  pen.fill();
  for (const [shift, rise, colour] of [
    [0, 66, "#7b6a9c"],
    [260, 40, "#4f3f72"],
  ] as const) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(0, height);
    for (let x = 0; x <= size.width; x += 12)
      pen.lineTo(x, height - rise - Math.sin((x + shift) / 150) * 24 - Math.sin((x + shift) / 61) * 8);
    pen.lineTo(size.width, height);
    pen.fill();
  }
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
  pen.font = font(60);
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

export async function drawPicture(debrief: Debrief, style: Style): Promise<Blob> {
  await Promise.all([document.fonts.load(font(60), "Яа"), document.fonts.load(font(60), "Aa1")]);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, size);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  const { scenario } = debrief.setting;
  const { total, trust, attention } = debrief.report;
  pen.fillStyle = "#fbf5ea";
  pen.fillRect(0, 0, size.width, size.height);
  drawSky(pen, scenario.weather[0] ?? "sun");
  const below = write(pen, t("debrief:style.kicker"), 372, 30, 600, "#5a4f66");
  const title = write(pen, t(`debrief:style.${style}`), below + 46, 92, 900);
  write(pen, t(`debrief:style.${style}.text`), title - 34, 34, 400);
  drawRadar(pen, debrief);
  drawDial(pen, 0, t("debrief:dial.standard"), formatNumber(Math.round(total)), ["#6b4a00", "#f8e7bd"]);
  const felt = `${Math.round(trust.start)} → ${Math.round(trust.end)}`;
  drawDial(pen, 1, t("debrief:dial.trust"), felt, ["#b8215a", "#fbe0e8"]);
  drawDial(pen, 2, t("debrief:dial.attention"), formatNumber(Math.round(attention)), ["#0b6a80", "#d9eef2"]);
  write(pen, `${t("debrief:paper.school")} · ${scenario.title}`, 1262, 30, 700);
  write(pen, t("debrief:paper.mark"), 1304, 28, 400, "#5a4f66");
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}
