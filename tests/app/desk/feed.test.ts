/** The feed: who waits, in which order, how long one can still think. */
import { describe, expect, it } from "vitest";
import { feed, isOpen, neighbours, normAt } from "../../../src/app/desk/feed/feed.ts";
import { newsOf } from "../../../src/app/play/news.ts";
import { begin } from "../../../src/game/begin.ts";
import { moments } from "../../../src/game/replay.ts";
import type { Thread } from "../../../src/game/game.ts";
import { play, random } from "../../simulator/bots.ts";
import { loadSetting, shippedScenarios } from "../../simulator/load.ts";

const setting = loadSetting(shippedScenarios[0]);
const games = moments(setting, 4, play(setting, 4, random).decisions);
const middle = games[Math.floor(games.length / 2)] ?? begin(setting, 4);

function threadWith(change: Partial<Thread["appeal"]>, at: number): Thread {
  const appeal = { ...setting.scenario.appeals[0], id: `t-${at}`, urgent: false, kind: "question", ...change };
  const message = { from: "resident" as const, at, text: "…" };
  return { appeal, at, normAt: at + 540, state: "open", messages: [message], replies: [] } as unknown as Thread;
}

describe("the feed", () => {
  it("shows nothing that has not happened yet", () => {
    const news = newsOf(setting, middle);
    const minute = middle.now - 200;
    for (const item of feed(middle.threads, news, minute, "all", undefined))
      expect(item.at).toBeLessThanOrEqual(minute);
  });

  it("puts the urgent ones that wait on top, then the newest", () => {
    const threads = [threadWith({}, 500), threadWith({ urgent: true }, 510), threadWith({}, 520)];
    const order = feed(threads, [], 600, "waiting", undefined).map(({ key }) => key);
    expect(order).toEqual(["t-510", "t-520", "t-500"]);
  });

  it("keeps the thread that is open although it was just answered", () => {
    const done = { ...threadWith({}, 500), state: "answered" as const, answeredAt: 505 };
    expect(feed([done], [], 600, "waiting", undefined)).toEqual([]);
    expect(feed([done], [], 600, "waiting", "t-500")).toHaveLength(1);
  });

  it("counts the norm on the working clock and says when it is over", () => {
    const thread = threadWith({}, 480);
    expect(normAt(thread, 480)).toMatchObject({ left: 540, share: 1, tone: "calm" });
    expect(normAt(thread, 480 + 400).tone).toBe("soon");
    expect(normAt(thread, 480 + 600)).toMatchObject({ left: -60, tone: "late" });
  });

  it("finds neighbours of the same trouble only", () => {
    for (const thread of middle.threads) {
      for (const other of neighbours(middle, thread, middle.now)) {
        expect(other.appeal.cluster).toBe(thread.appeal.cluster);
        expect(other).not.toBe(thread);
      }
    }
    expect(middle.threads.some(isOpen) || middle.threads.length > 0).toBe(true);
  });
});
