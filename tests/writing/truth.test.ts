/** What the dossier of a message denies: untruths, promises beyond one's powers, the wrong one blamed. */
import { describe, expect, it } from "vitest";
import { rate } from "../../src/scoring/text/rate.ts";
import { analyse } from "../../src/writing/analyse.ts";
import { loadPack } from "../../src/writing/pack.ts";
import type { Situation } from "../../src/writing/situation.ts";

const ru = await loadPack("ru");
const hole: Situation = {
  author: { name: "Анна" },
  appeal: "Яма на Яблоневой третью неделю. Когда закроют и кто отвечает?",
  kind: "complaint",
  points: [
    { id: "when", ask: "Когда закроют?", terms: ["закро", "залат", "четверг"] },
    { id: "who", ask: "Кто отвечает?", terms: ["город", "стрельцов", "отвеча"] },
  ],
  moves: ["apologise"],
  facts: [
    "Сегодня вторник, 8 апреля.",
    "Яму закроют не раньше четверга, 10 апреля.",
    "За улицу отвечает город, Алла Стрельцова.",
  ],
  earliestDays: 2,
  cast: ["Алла Стрельцова, начальница дорог"],
  private: [],
  dossier: {
    fault: "region",
    falseClaims: [{ claim: "Всю улицу заасфальтируют", terms: ["новый асфальт", "всю улиц", "заасфальтир"] }],
    powers: [{ claim: "Уволить может только мэр", terms: ["уволю", "стрельцов"] }],
    dangerous: [{ claim: "Засыпать самим", terms: ["засыпьте", "сами"] }],
  },
};
const read = (text: string, situation = hole) => {
  const reading = analyse(text, situation, ru);
  return { codes: reading.findings.map(({ code }) => code), ...rate(reading, situation) };
};

describe("a reply beside its dossier", () => {
  it("that promises the tempting untruth is not sincere", () => {
    const { codes, levels } = read("Анна, на этой неделе положим новый асфальт на всю улицу.");
    expect(codes).toContain("false-claim");
    expect(levels.sincerity).toBeLessThanOrEqual(1);
  });

  it("that denies the untruth or asks about it has not said it", () => {
    expect(read("Анна, новый асфальт на всю улицу не обещаю.").codes).not.toContain("false-claim");
    expect(read("Анна, вам кто-то обещал новый асфальт на всю улицу?").codes).not.toContain("false-claim");
  });

  it("that promises what others decide goes beyond its powers", () => {
    expect(read("Анна, завтра же уволю Стрельцову!").codes).toContain("beyond-powers");
    expect(read("Анна, Стрельцова закроет яму в четверг.").codes).not.toContain("beyond-powers");
  });

  it("that blames somebody for our own fault loses sincerity", () => {
    const { codes, levels } = read("Анна, все вопросы к подрядчику, это не наша ответственность.");
    expect(codes).toContain("blames-other");
    expect(levels.sincerity).toBeLessThan(1.5);
  });

  it("that advises what the dossier calls dangerous falls under the gate", () => {
    expect(read("Анна, засыпьте яму сами, делов-то.").gates).toContain("dangerous-advice");
    expect(read("Анна, сами яму не засыпайте, бригада будет в четверг.").gates).not.toContain("dangerous-advice");
  });
});

describe("dates on one calendar", () => {
  it("meet the facts as a weekday, a date and a term, and are too early before them", () => {
    for (const when of ["в четверг", "10 апреля", "10.04", "через 2 дня", "послезавтра"])
      expect(read(`Анна, яму закроют ${when}.`).codes, when).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/unsupported-number|contradicts-facts/u)]),
      );
    // With a dossier the writer sets the date; where only facts speak, another date is against them.
    const later = "Анна, яму закроют 24 апреля.";
    expect(read(later).codes).not.toContain("contradicts-facts");
    const { dossier: _, ...factsOnly } = hole;
    expect(read(later, factsOnly).codes).toContain("contradicts-facts");
    for (const when of ["завтра", "в среду", "9 апреля"])
      expect(read(`Анна, яму закроют ${when}.`).codes, when).toContain("too-early");
  });
});
