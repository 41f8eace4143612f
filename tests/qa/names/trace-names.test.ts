import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { createNameMemory, traceNames } from "../../../src/qa/names/index.ts";
import { forgetReadings } from "../../../src/qa/names/reading/reading.ts";

/** Names that other units show to be families, foreign, or written as nothing but their place tells. */
const PAIRS = [
  ["Zelensky met Fico.", "Зеленский встретился с Фицо.", "ru"],
  ["What Zelensky said", "О словах Зелинского", "ru"],
  ["He flew from Seoul to Tokyo.", "彼はソウルから東京へ飛んだ。", "ja"],
  ["Caroline Whitmore spoke.", "卡羅琳·馬頓發言。", "zh-Hant"],
  ["Then Whitmore left.", "然後馬頓離開了。", "zh-Hant"],
  ["Kim Min-ho met Park Ji-won.", "김민호가 박지원을 만났다.", "ko"],
  ["Min-ho laughed.", "민호가 웃었다.", "ko"],
  ["Li Wenjun met Tanaka Kenji.", "李文君は田中健二に会った。", "ja"],
  ["Tanaka left.", "田中は去った。", "ja"],
  ["The European Court (ECJ) ruled.", "Der Europäische Gerichtshof (ECJ) entschied.", "de"],
  ["The ECJ and Lopez ruled with @anna in La Paz.", "Der EuGH und López mit @anna.", "de"],
  ["Boots and Burt", "부츠", "ko"],
  ["Boots sells soap in Busan, and nobody minds.", "Boots sells soap in Busan, and nobody.", "ko"],
] as const;

const WORDS = [...new Set(PAIRS.flatMap(([source]) => source.match(/\p{Lu}[\p{L}-]+/gu) ?? []))];
const LOCALES = [...new Set(PAIRS.map(([, , locale]) => locale))];

/** All that the memory tells of the names. */
function told(memory: ReturnType<typeof createNameMemory>): unknown {
  return LOCALES.map((locale) => [
    memory.standings(locale),
    memory.expansions("ECJ", locale),
    memory.namesEast(),
    WORDS.map((word) => [
      memory.standing(word, locale),
      memory.isForeign(word, locale),
      memory.isFamily(word, locale),
      memory.learned(word, locale),
      memory.isOrdinary(word.toLowerCase()),
    ]),
  ]);
}

test("what was read of each unit by itself makes the memory that reading all of them makes", () => {
  forgetReadings();
  const alone = new Map(
    PAIRS.map(([source, target, locale]) => {
      const trace = traceNames(source, target, "en", locale);
      forgetReadings();
      return [source + target, trace];
    }),
  );
  assert(
    property(array(constantFrom(...PAIRS), { maxLength: 12 }), (units) => {
      const [read, kept] = [createNameMemory(), createNameMemory()];
      for (const [at, [source, target, locale]] of units.entries()) {
        const place = { namespace: "guide", key: `unit-${at}` };
        read.add(source, target, "en", locale, place);
        kept.add(source, target, "en", locale, place, alone.get(source + target));
      }
      expect(told(kept)).toEqual(told(read));
    }),
    { numRuns: 200 },
  );
});

test("what one unit teaches, another is told", () => {
  const memory = createNameMemory();
  for (const [source, target, locale] of PAIRS) memory.add(source, target, "en", locale);
  expect(memory.learned("Whitmore", "zh-Hant")).toBe("馬頓");
  expect(memory.expansions("ECJ", "de")).toEqual(["Der Europäische Gerichtshof"]);
});
