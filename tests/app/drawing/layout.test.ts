/** Whatever an author puts into a scene stays inside the picture and apart. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { arrangePeople, arrangeThings, layers } from "../../../src/app/drawing/shot/layout.ts";
import { sceneObjects, scenePeople } from "../../../src/scenario/vocabulary.ts";

const scene = fc.record({
  objects: fc.uniqueArray(fc.constantFrom(...sceneObjects), { maxLength: 6 }),
  people: fc.array(
    fc.record({ who: fc.constantFrom(...scenePeople), count: fc.integer({ min: 1, max: 12 }), face: fc.boolean() }),
    { maxLength: 3 },
  ),
});

it("places everything once, inside the picture", () => {
  fc.assert(
    fc.property(scene, ({ objects, people }) => {
      const things = arrangeThings({ objects });
      const placed = layers.flatMap((layer) => things[layer]);
      expect(placed.map(({ thing }) => thing).sort()).toEqual([...objects].sort());
      const figures = arrangePeople({ objects, people });
      for (const { x, y } of [...placed, ...figures]) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(320);
        expect(y).toBeLessThanOrEqual(240);
      }
    }),
  );
});

it("keeps a pit free of people and a machine beside it", () => {
  const objects = ["pit", "excavator"] as const;
  const [pit] = arrangeThings({ objects: [...objects] }).flat;
  const [machine] = arrangeThings({ objects: [...objects] }).back;
  const [worker] = arrangePeople({ objects: [...objects], people: [{ who: "worker", count: 1, face: true }] });
  expect(Math.abs((worker?.x ?? 0) - (pit?.x ?? 0))).toBeGreaterThan(80);
  expect(Math.abs((worker?.x ?? 0) - (machine?.x ?? 0))).toBeGreaterThan(80);
});
