import { expect, it } from "vitest";
import { checkNames } from "../../../src/qa/names/index.ts";
import { checkLast, type Pair } from "./check-last.ts";

it("a name that the unit before has is a mention in Arabic, too", () => {
  const units: Pair[] = [
    ["Then Miranda Castellan spoke.", "ثم تحدثت ميراندا كاستيلان."],
    ["The vote surprised Castellan.", "فاجأها التصويت."],
  ];
  expect(checkLast("ar", units)).toMatchObject([{ rule: "names/missing", severity: "info" }]);
});

it("and missed where letters of another name, or a place, stand there", () => {
  const units: Pair[] = [
    ["Then Miranda Castellan spoke.", "ثم تحدثت ميراندا كاستيلان."],
    ["The vote surprised Castellan.", "فاجأ التصويت البرازيل."],
  ];
  expect(checkLast("ar", units)).toMatchObject([{ rule: "names/missing", severity: "warning" }]);
});

it.each([
  ["They ate at Dunn Oak.", "ja", "彼らはダンオークで食べた。"],
  ["The Goop brand grew.", "ja", "グープブランドは伸びた。"],
  ["They rent from Home Depot.", "ko", "그들은 홈디포에서 빌린다."],
])("a short word is heard in a run of several: %s", (source, locale, target) => {
  expect(checkNames(source, target, "en", locale)).toEqual([]);
});
