import { expect, test } from "vitest";
import type { ExtractedDocument } from "../../src/model/index.ts";
import { summaryReport, type LocalizeFigures } from "../../src/report/index.ts";
import { figures, finding } from "./findings.ts";

function extracted(path: string, over: Partial<ExtractedDocument> = {}): ExtractedDocument {
  const namespace = path.replace(/\.md$/, "");
  const none = { moved: 0, edited: 0, revived: 0, new: 0, gone: 0, leftOut: {} };
  return { namespace, path, units: 42, same: 42, ...none, ...over };
}

const states = {
  units: 84,
  translated: 80,
  reviewed: 4,
  draft: 0,
  stale: 0,
  missing: 0,
  words: 2400,
};

const usual: LocalizeFigures = {
  extract: {
    documents: [
      extracted("wire.txt", { leftOut: { "front-matter": 4 } }),
      extracted("guide/intro.md", {
        units: 1042,
        same: 1030,
        edited: 3,
        new: 9,
        gone: 1,
        leftOut: { "code-block": 1100, "front-matter": 8 },
      }),
    ],
    written: ["locales/en/guide/intro.json", "locales/de/guide/intro.json"],
  },
  status: [
    { locale: "de", ...states },
    { locale: "pt-BR", ...states, translated: 60, missing: 20 },
    { locale: "pl", ...states, translated: 20, reviewed: 0, draft: 10, stale: 4, missing: 50 },
  ],
  check: figures([finding({ severity: "warning" })], { notChecked: { units: 3 } }),
  build: {
    outputs: [
      {
        locale: "de",
        namespace: "wire",
        path: "dist/de/wire.txt",
        units: 42,
        fallbacks: 0,
        written: false,
      },
      {
        locale: "de",
        namespace: "guide/intro",
        path: "dist/de/guide/intro.md",
        units: 42,
        fallbacks: 0,
        written: true,
      },
      {
        locale: "pt-BR",
        namespace: "wire",
        path: "dist/pt-BR/wire.txt",
        units: 42,
        fallbacks: 20,
        written: true,
      },
    ],
    skipped: [
      { locale: "pl", namespace: "wire", path: "wire.txt", reason: "23 % translated, below 80 %" },
      {
        locale: "pl",
        namespace: "guide/intro",
        path: "guide/intro.md",
        reason: "23 % translated, below 80 %",
      },
    ],
  },
  milliseconds: 1234.5,
};

test("what localize did, on one screen", () => {
  expect(summaryReport(usual, { color: false })).toMatchInlineSnapshot(`
    "document        units   same  edited  new  gone
    wire.txt           42     42       0    0     0
    guide/intro.md  1,042  1,030       3    9     1
    2 documents     1,084  1,072       3    9     1

    de     100 %  ██████████
    pt-BR   76 %  ███████░░░  20 missing, 20 from a fallback
    pl      23 %  ██░░░░░░░░  10 draft, 4 stale, 50 missing

    findings     0 errors, 1 warning, 0 infos
    files        2 locale files and 2 documents written, 1 document unchanged
    left out     1,112 words: code block 1,100, front matter 12
    skipped      2 documents, among them wire.txt in pl (23 % translated, below 80 %)
    not checked  3 units
    time         1.2 s
    "
  `);
});

test("a clean second run is short", () => {
  const quiet: LocalizeFigures = {
    extract: { documents: [extracted("index.md")], written: [] },
    status: [{ locale: "de", ...states }],
    check: figures([]),
    build: {
      outputs: [
        {
          locale: "de",
          namespace: "index",
          path: "dist/de/index.md",
          units: 42,
          fallbacks: 0,
          written: false,
        },
      ],
      skipped: [],
    },
    milliseconds: 85,
  };
  expect(summaryReport(quiet, { color: false })).toMatchInlineSnapshot(`
    "document  units  same
    index.md     42    42

    de  100 %  ██████████

    findings  0 errors, 0 warnings, 0 infos
    files     nothing written, 1 document unchanged
    time      85 ms
    "
  `);
});

test("of many documents only those with changes are named", () => {
  const documents = Array.from({ length: 300 }, (_, n) =>
    extracted(`part/${n}.md`, n % 150 === 7 ? { same: 40, new: 2 } : {}),
  );
  const many = { ...usual, extract: { documents, written: [] }, status: [], milliseconds: 125_000 };
  expect(summaryReport(many, { color: false })).toMatchInlineSnapshot(`
    "document                   units    same  new
    part/7.md                     42      40    2
    part/157.md                   42      40    2
    … and 298 more documents
    300 documents             12,600  12,596    4

    findings     0 errors, 1 warning, 0 infos
    files        2 documents written, 1 document unchanged
    skipped      2 documents, among them wire.txt in pl (23 % translated, below 80 %)
    not checked  3 units
    time         2 min 5 s
    "
  `);
});
