import { expect, test } from "vitest";
import {
  createChooser,
  readCatalog,
  type ChoicePolicy,
  type Chooser,
} from "../../src/catalog/index.ts";

const keep: ChoicePolicy = { stale: "keep", drafts: "keep" };

function chooser(
  files: Record<string, string>,
  policy: ChoicePolicy = keep,
  fallback: Record<string, string[]> = { "pt-BR": ["pt"] },
): Chooser {
  const catalogs = Object.entries(files).map(([path, text]) => {
    const [locale = "", ...namespace] = path.split("/");
    const result = readCatalog(text, { locale, namespace: namespace.join("/"), file: path });
    if ("problems" in result) throw new Error(result.problems[0]?.message);
    return result.catalog;
  });
  return createChooser({ sourceLocale: "en", fallback, catalogs, policy });
}

test("the chain of a locale answers in its order, then the source", () => {
  const { choose } = chooser({
    "pt-BR/a/b": '{"one": "um (BR)", "two": ""}',
    "pt/a/b": '{"one": "um", "two": "dois", "three": ""}',
  });
  expect(choose("pt-BR", "a/b", "one")).toMatchObject({ text: "um (BR)", locale: "pt-BR" });
  expect(choose("pt-BR", "a/b", "two")).toEqual({
    text: "dois",
    locale: "pt",
    state: "translated",
  });
  expect(choose("pt-BR", "a/b", "three")).toBeUndefined();
  expect(choose("pt", "a/b", "one")).toMatchObject({ text: "um", locale: "pt" });
  expect(choose("de", "a/b", "one")).toBeUndefined();
});

test("no chain is guessed: pt-PT does not ask pt unless told to", () => {
  const files = { "pt/a": '{"one": "um"}' };
  expect(chooser(files).choose("pt-PT", "a", "one")).toBeUndefined();
  expect(chooser(files, keep, { pt: ["es"] }).choose("pt-BR", "a", "one")).toBeUndefined();
});

test("a document's namespace is its own", () => {
  const { choose } = chooser({ "de/a": '{"k": "A"}', "de/a/b.v2": '{"k": "B"}' });
  expect(choose("de", "a", "k")?.text).toBe("A");
  expect(choose("de", "a/b.v2", "k")?.text).toBe("B");
  expect(choose("de", "a/b", "k")).toBeUndefined();
});

test.each([
  "{{x}} and {{- y}} and {{count}}",
  "$t(k) $t(other) $t(a:k)",
  "Note: 3.5 a.b::c key_other",
  "<b>&amp; \"quoted\" 'single' /slash/</b>",
  "{count, plural, other {#}}",
  " leading and trailing ",
  "one\ntwo",
  "$1 $& $$ %s",
  "__proto__ constructor",
])("prose is prose: %j comes through untouched", (text) => {
  const { choose } = chooser({ "de/a": JSON.stringify({ k: text, other: "secret" }) });
  expect(choose("de", "a", "k")?.text).toBe(text);
});

test("keys with separators and plural endings are just keys", () => {
  const names = ["a.b", "a:b", "a_one", "a_other", "a b", "a/b"];
  const { choose } = chooser({
    "de/n": JSON.stringify(Object.fromEntries(names.map((name) => [name, `text of ${name}`]))),
  });
  for (const name of names) expect(choose("de", "n", name)?.text).toBe(`text of ${name}`);
  expect(choose("de", "n", "a")).toBeUndefined();
});

test("names of object properties find nothing", () => {
  const { choose } = chooser({ "de/a": '{"k": "K"}' });
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty", ""]) {
    expect(choose("de", "a", name)).toBeUndefined();
    expect(choose("de", name, "k")).toBeUndefined();
  }
});

test("the policy decides whether stale texts and drafts answer", () => {
  const files = {
    "de/a": JSON.stringify({
      "@s": "S",
      "@s was": "R",
      s: "stale",
      "@d": "D",
      "@d state": "draft",
      d: "draft",
      "@b": "B",
      "@b was": "A",
      "@b state": "draft",
      b: "both",
      t: "fine",
    }),
  };
  const answers = (policy: ChoicePolicy) => {
    const { choose } = chooser(files, policy);
    return ["s", "d", "b", "t"].filter((key) => choose("de", "a", key) !== undefined).join("");
  };
  expect(answers(keep)).toBe("sdbt");
  expect(answers({ stale: "source", drafts: "keep" })).toBe("dt");
  expect(answers({ stale: "keep", drafts: "source" })).toBe("st");
  expect(answers({ stale: "source", drafts: "source" })).toBe("t");
});

test("the case of a tag does not matter to who answers, and the folder's name is given back", () => {
  const { choose } = chooser({ "zh-hant-tw/a": '{"k": "K"}' });
  expect(choose("zh-Hant-TW", "a", "k")?.locale).toBe("zh-hant-tw");
});
