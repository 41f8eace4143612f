import { array, assert, constantFrom, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import {
  askMemory,
  createNameMemory,
  inspectNames,
  watchMemory,
} from "../../../src/qa/names/index.ts";

/** Names that a document knows, and words that are names only sometimes, in three scripts. */
const PAIRS = [
  ["Zelensky met Fico.", "Зеленский встретился с Фицо.", "ru"],
  ["What Zelensky said", "О словах Зелинского", "ru"],
  ["Zelensky left Rails.", "Zelensky ушёл.", "ru"],
  ["the rails", "рельсы", "ru"],
  ["Zelensky met Fico.", "ゼレンスキーはフィツォと会った。", "ja"],
  ["Rails and Fico", "Railsとフィツオ", "ja"],
  ["Fico spoke of Rails.", "Fico sprach von Rails.", "de"],
  ["Zelensky met Robert Fico.", "Senelskyj traf Robert Fico.", "de"],
  ["Then Zelensky left.", "Dann ging Selenskyj.", "de"],
] as const;

const documents = array(constantFrom(...PAIRS), { maxLength: 8 });

test("a watched memory changes nothing, and equal answers mean equal findings", () => {
  let same = 0;
  assert(
    property(tuple(documents, documents), constantFrom(...PAIRS), ([one, other], pair) => {
      const [source, target, locale] = pair;
      const memories = [one, other].map((pairs) => {
        const memory = createNameMemory();
        for (const [from, to, into] of [...pairs, pair]) memory.add(from, to, "en", into);
        return memory;
      });
      const findings = memories.map((memory) =>
        inspectNames(source, target, "en", locale, { memory }),
      );
      const watch = watchMemory(memories[0]!);
      const watched = inspectNames(source, target, "en", locale, { memory: watch.memory });
      expect(watched).toEqual(findings[0]);
      const [here, there] = memories;
      const asked = watch.asked();
      if (!asked.every((question) => askMemory(here!, question) === askMemory(there!, question)))
        return;
      same += 1;
      expect(findings[1]).toEqual(findings[0]);
    }),
    { numRuns: 400 },
  );
  expect(same).toBeGreaterThan(20);
});
