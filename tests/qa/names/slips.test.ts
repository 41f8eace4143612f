import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";

/** The spelling findings of one locale, where each unit's translations are all in one memory. */
function slips(units: readonly (readonly [string, Record<string, string>])[], locale: string) {
  const memory = createNameMemory();
  for (const [at, [source, translations]] of units.entries()) {
    for (const [tag, target] of Object.entries(translations)) {
      memory.add(source, target, "en", tag, { namespace: "news", key: String(at) });
    }
  }
  return units
    .flatMap(([source, translations]) =>
      checkNames(source, translations[locale]!, "en", locale, { memory }),
    )
    .map(({ rule, found }) => `${rule} ${found}`);
}

const benitez = {
  ru: "Написала Каролина Бенитес.",
  uk: "Написала Кароліна Бенітес.",
  ko: "카롤리나 베니테스 기자가 썼다.",
  hi: "कैरोलिना बेनीतेज़ ने लिखा।",
  ar: "كتبت كارولينا بينيتيز.",
};

describe("a name that the other locales hear otherwise", () => {
  it.each([
    ["カロリナ・ベニテス氏が書いた。", []],
    ["カロリーナ・ベニーテス氏が書いた。", []],
    ["カロリナ・ベニケス氏が書いた。", ["names/spelling ベニケス"]],
    ["カロリナ・ベナテス氏が書いた。", ["names/spelling ベナテス"]],
  ])("is looked at sound by sound: %s", (ja, expected) => {
    expect(slips([["Carolina Benitez wrote it.", { ...benitez, ja }]], "ja")).toEqual(expected);
  });

  it("is not judged by one locale alone", () => {
    expect(
      slips([["Carolina Benitez wrote it.", { ja: "カロリナ・ベニケス氏が書いた。" }]], "ja"),
    ).toEqual([]);
  });

  it("is found on the other side of the dot, however far it is", () => {
    const source = "Dmitri Sokolov said so.";
    const others = {
      ru: "Так сказал Дмитрий Соколов.",
      uk: "Так сказав Дмитро Соколов.",
      ko: "드미트리 소콜로프가 말했다.",
      hi: "दिमित्री सोकोलोव ने कहा।",
      ja: "ドミトリー・ソコロフ氏が述べた。",
    };
    expect(slips([[source, { ...others, "zh-Hant": "德米特里·索科洛夫說。" }]], "zh-Hant")).toEqual(
      [],
    );
    expect(slips([[source, { ...others, "zh-Hant": "杜爾曼加·索科洛夫說。" }]], "zh-Hant")).toEqual(
      ["names/spelling 杜爾曼加"],
    );
  });
});

describe("a Chinese form that is known", () => {
  const first = "On Friday Sokolov denied it.";
  const second = "Reporters asked Sokolov again.";

  it.each([
    ["記者再次詢問索科洛夫。", []],
    ["記者再次詢問索科大夫。", ["names/spelling 索科大夫"]],
  ])("from another unit: %s", (target, expected) => {
    const units = [
      [first, { "zh-Hant": "索科洛夫否認此事。" }],
      [second, { "zh-Hant": target }],
    ] as const;
    expect(slips(units, "zh-Hant")).toEqual(expected);
  });

  it.each([
    ["索科洛夫否認此事。", []],
    ["索科大夫否認此事。", ["names/spelling 索科大夫"]],
  ])("from the other Chinese locale: %s", (target, expected) => {
    const source = "Dmitri Sokolov denied it.";
    const units = [
      [source, { "zh-Hans": "德米特里·索科洛夫否认此事。", "zh-Hant": `德米特里·${target}` }],
    ] as const;
    expect(slips(units, "zh-Hant")).toEqual(expected);
  });

  it("lets the two locales transcribe in their own ways", () => {
    const source = "Sophie Lebrun laughed.";
    const units = [
      [source, { "zh-Hans": "索菲·勒布伦笑了。", "zh-Hant": "蘇菲·勒布朗笑了。" }],
    ] as const;
    expect(slips(units, "zh-Hant")).toEqual([]);
  });
});

describe("a Chinese given name", () => {
  const source = "Liu Jianhua offered helicopters.";

  it.each([
    ["zh-Hans", "刘建华表示愿提供直升机。"],
    ["zh-Hant", "劉健樺表示願提供直升機。"],
    ["ja", "劉建華氏がヘリコプターを申し出た。"],
  ])("is read as the source spells it in %s", (locale, target) => {
    expect(checkNames(source, target, "en", locale)).toEqual([]);
  });

  it.each([
    ["zh-Hans", "刘公华表示愿提供直升机。", "刘公华"],
    ["zh-Hant", "劉建國表示願提供直升機。", "劉建國"],
    ["ja", "劉公華氏がヘリコプターを申し出た。", "劉公華"],
  ])("is a slip in %s where one character is read otherwise", (locale, target, found) => {
    expect(checkNames(source, target, "en", locale)).toMatchObject([
      { rule: "names/spelling", severity: "warning", found },
    ]);
  });

  it("is left alone where it is not spelled as Mandarin is", () => {
    expect(checkNames("Lee Min-jung doubts it.", "李敏貞對此存疑。", "en", "zh-Hant")).toEqual([]);
    expect(checkNames("Carrie Lam resigned.", "林鄭月娥辭職。", "en", "zh-Hant")).toEqual([]);
  });
});

describe("a name that the source has twice", () => {
  const source = "O’Callaghan warned of the dam; O’Callaghan’s report was never read.";

  it("is wrong where one of the two is", () => {
    const memory = createNameMemory();
    const right = "오캘러핸은 댐을 경고했으나 오캘러핸의 보고서는 아무도 읽지 않았다.";
    const wrong = "오캘러핸은 댐을 경고했으나 오콜러핸의 보고서는 아무도 읽지 않았다.";
    memory.add(source, right, "en", "ko", { namespace: "a", key: "b" });
    expect(checkNames(source, right, "en", "ko", { memory })).toEqual([]);
    expect(checkNames(source, wrong, "en", "ko", { memory })).toMatchObject([
      { rule: "names/spelling", found: "오콜러핸" },
    ]);
  });
});

describe("somebody else", () => {
  it("is not taken for a Korean because both are written in katakana", () => {
    const source = "Park Min-ho repaired the cable.";
    expect(checkNames(source, "パク・ミンホ氏がケーブルを修理した。", "en", "ja")).toEqual([]);
    expect(
      checkNames(source, "オレクサンドル・フリツェンコ氏がケーブルを修理した。", "en", "ja"),
    ).toMatchObject([{ rule: "names/missing" }]);
  });

  it("does not hide a place by a name that sounds alike", () => {
    const source = "In Moscow, Dmitri Sokolov denied it.";
    expect(checkNames(source, "ドミトリー・ソコロフ氏は否定した。", "en", "ja")).toMatchObject([
      { rule: "names/missing", expected: "モスクワ" },
    ]);
    expect(checkNames("Sokolov left Russia.", "ソコロフ氏は去った。", "en", "ja")).toMatchObject([
      { rule: "names/missing" },
    ]);
  });
});
