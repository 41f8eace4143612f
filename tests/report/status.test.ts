import { expect, test } from "vitest";
import { statusReport } from "../../src/report/index.ts";
import { shown } from "./findings.ts";

const de = {
  locale: "de",
  units: 42,
  translated: 40,
  reviewed: 2,
  draft: 0,
  stale: 0,
  missing: 0,
  words: 1203,
};
const pl = {
  locale: "pl",
  units: 42,
  translated: 12,
  reviewed: 0,
  draft: 8,
  stale: 3,
  missing: 19,
  words: 1203,
};

test("a table of locales; 100 % only for what is complete", () => {
  const nearly = {
    ...de,
    locale: "zh-Hant",
    units: 1000,
    translated: 997,
    reviewed: 2,
    missing: 1,
  };
  const empty = { ...de, locale: "ja", units: 0, translated: 0, reviewed: 0, words: 0 };
  expect(statusReport([de, pl, nearly, empty])).toMatchInlineSnapshot(`
    "locale   units  translated  reviewed  draft  stale  missing  words   done
    de          42          40         2      0      0        0  1,203  100 %  ██████████
    pl          42          12         0      8      3       19  1,203   28 %  ██░░░░░░░░
    zh-Hant  1,000         997         2      0      0        1  1,203   99 %  █████████░
    ja           0           0         0      0      0        0      0      –  ░░░░░░░░░░
    "
  `);
});

test("documents on request, aligned whatever their names are written in", () => {
  const documents = [
    { ...de, namespace: "index", path: "index.md" },
    { ...de, namespace: "ガイド/紹介", path: "ガイド/紹介.md" },
    { ...pl, namespace: "index", path: "index.md" },
    { ...pl, namespace: "دليل", path: "دليل.md" },
    { ...pl, namespace: "x", path: "::error::\u001B[31m\u202E.md" },
  ];
  expect(shown(statusReport([de, pl], documents))).toMatchInlineSnapshot(`
    "locale  units  translated  reviewed  draft  stale  missing  words   done
    de         42          40         2      0      0        0  1,203  100 %  ██████████
    pl         42          12         0      8      3       19  1,203   28 %  ██░░░░░░░░

    locale  document                           units  translated  reviewed  draft  stale  missing  words   done
    de      index.md                              42          40         2      0      0        0  1,203  100 %  ██████████
            ガイド/紹介.md                        42          40         2      0      0        0  1,203  100 %  ██████████
    pl      index.md                              42          12         0      8      3       19  1,203   28 %  ██░░░░░░░░
            ⟨FSI⟩دليل.md⟨PDI⟩                               42          12         0      8      3       19  1,203   28 %  ██░░░░░░░░
            \\u003A:error::\\u001B[31m\\u202E.md     42          12         0      8      3       19  1,203   28 %  ██░░░░░░░░
    "
  `);
});
