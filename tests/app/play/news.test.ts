/** News: what the governor should hear of, once. */
import { describe, expect, it } from "vitest";
import { loudNews, newsKinds, newsOf } from "../../../src/app/play/news.ts";
import { play, random } from "../../simulator/bots.ts";
import { loadSetting, shippedScenarios } from "../../simulator/load.ts";

describe.each(shippedScenarios)("news of %s", (id) => {
  const setting = loadSetting(id);
  const games = [1, 2, 3, 4].map((seed) => play(setting, seed, random).game);

  it("have names of their own and come in order", () => {
    for (const game of games) {
      const news = newsOf(setting, game);
      expect(new Set(news.map(({ key }) => key)).size).toBe(news.length);
      expect(news.map(({ at }) => at)).toEqual(news.map(({ at }) => at).sort((a, b) => a - b));
      for (const { kind, title } of news) {
        expect(newsKinds).toContain(kind);
        expect(title).not.toBe("");
      }
    }
  });

  it("interrupt only with what the last decision brought, and only once", () => {
    for (const game of games) {
      const news = newsOf(setting, game);
      const loud = loudNews(news, game, []);
      if (loud === undefined) continue;
      expect(loud.decision).toBe(game.count - 1);
      expect(loudNews(news, game, [loud.key])?.key).not.toBe(loud.key);
    }
  });
});
