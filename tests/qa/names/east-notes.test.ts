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

it.each([
  ["She works for Barclays.", "zh-Hans", "她在巴克莱工作。"],
  ["They sued Morgan Stanley.", "zh-Hant", "他們控告摩根士丹利。"],
  ["It landed at Heathrow.", "ko", "히드로 공항에 내렸다."],
  ["They marched down the Champs-Élysées.", "ja", "彼らはシャンゼリゼを行進した。"],
])("a form of its own answers a name: %s", (source, locale, target) => {
  expect(checkNames(source, target, "en", locale)).toEqual([]);
});

it("what is named in a third language is a mention where it is put into words", () => {
  const source = "The head of the Comité Breton des Fermiers resigned.";
  const units: Pair[] = [[source, "ブルターニュ農民委員会の会長が辞任した。"]];
  const found = checkLast("ja", units);
  expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
});

it("letters inside brackets stand for what is before them, and for nobody else", () => {
  const units: Pair[] = [
    ["The FAA said so.", "FAA가 그렇게 말했다."],
    [
      "See the Harvest page of the agency.",
      "연방항공청(Federal Aviation, FAA)의 수확 페이지를 보라.",
    ],
  ];
  expect(checkLast("ko", units).filter(({ targetSpan }) => targetSpan)).toEqual([]);
});
