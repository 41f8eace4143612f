import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../src/qa/numbers/lex/lexicon.ts";
import { mayMention } from "../../../src/qa/numbers/lex/may-mention.ts";
import { normalize } from "../../../src/qa/numbers/lex/normalize.ts";
import { readMentions } from "../../../src/qa/numbers/read/read-mentions.ts";
import { WORD_TABLES } from "../../../src/qa/numbers/words/index.ts";

/** What the reader finds where it does not ask first: a span to leave out, with nothing in it. */
function readAll(text: string, locale: string): ReturnType<typeof readMentions> {
  return readMentions(text, locale, [{ start: text.length, end: text.length }]);
}

function asks(text: string, locale: string): boolean {
  const lexicon = lexiconOf(locale);
  return mayMention(normalize(text, lexicon.language).s, lexicon);
}

const LOCALES = [...Object.keys(WORD_TABLES), "zh-Hant", "pt-BR", "fi", "el", "he", "my", "nb"];

describe.each(LOCALES)("%s", (locale) => {
  const { words, compound, tails, prefixes } = lexiconOf(locale);
  const forms = [...words.keys()];
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...forms) },
    // Words that are worth no value: what they may do to one another is what could be missed.
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...forms.filter((form) => {
          const word = words.get(form)!;
          return word.cardinal === undefined && word.scale === undefined;
        }),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...tails, ...prefixes.map(([form]) => form), "x") },
    {
      weight: 2,
      arbitrary: fc.constantFrom("XIX", "IV", "ال", "و", "بال", "l'", "das", "な", "가"),
    },
    { weight: 1, arbitrary: fc.constantFrom(...Array.from("-–.,:;%$€'’½😀\u0301\u200c")) },
  );
  const joint = compound ? ["", " ", " ", "-"] : [" ", " ", " ", "", "-", "'"];
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(...joint)), { maxLength: 6 })
    .map((pieces) => pieces.map(([form, after]) => form + after).join(""));

  test("a text that is passed by has no mention", () => {
    fc.assert(
      fc.property(text, (said) => {
        if (!asks(said, locale)) expect(readAll(said, locale)).toEqual([]);
        expect(readMentions(said, locale)).toEqual(readAll(said, locale));
      }),
      { numRuns: 300 },
    );
  });

  test("without a digit, every value is of words: it raises no alarm where the source has none", () => {
    fc.assert(
      fc.property(text, (said) => {
        if (/\p{N}/u.test(said)) return;
        for (const { vague, parts } of readAll(said, locale)) {
          for (const { form } of parts) expect(vague || form === "words").toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("each word that is read as something by itself is looked at", () => {
    for (const form of forms) {
      if (readAll(form, locale).length > 0)
        expect([form, asks(form, locale)]).toEqual([form, true]);
    }
  });

  test("any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (said) => {
        if (!asks(said, locale)) expect(readAll(said, locale)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
