/** What travels in the place of a module says the same. */
import { expect, it } from "vitest";
import { leanPage } from "../../src/cli/lean-page.ts";
import { table } from "../../src/game/phase-table.ts";

/** The exports of the code that replaces a module. */
async function replaced(id: string): Promise<Record<string, unknown>> {
  const { load } = leanPage();
  if (typeof load !== "object") throw new Error("the plugin loads nothing");
  const code: unknown = Reflect.apply(load.handler, undefined, [id]);
  return (await import(`data:text/javascript,${encodeURIComponent(String(code))}`)) as Record<string, unknown>;
}

it("the phases of the built page are those of the machine", async () => {
  expect(table.size).toBe(6);
  expect((await replaced("/school/src/game/phase-table.ts"))["table"]).toEqual(table);
});

it("a checker that was left out answers to the same name", async () => {
  const { StyleValidator } = await replaced("/node_modules/@dicebear/core/lib/Validator/StyleValidator.js");
  expect(StyleValidator).toHaveProperty("validate");
});
