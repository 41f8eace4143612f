import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { parseConfig } from "../../src/config/index.ts";
import { extract } from "../../src/project/extract.ts";
import { loadDocument } from "../../src/project/units/keyed-document.ts";
import { linkWorld } from "../../src/project/outputs/link-world.ts";
import { listDocuments } from "../../src/project/files/list-documents.ts";
import { projectOf } from "../../src/project/project.ts";
import { buildPage } from "../../src/project/read-back/built-page.ts";
import { catalogsFor } from "../../src/project/read-back/catalogs-for.ts";
import { readBack } from "../../src/project/read-back.ts";
import { run } from "../../src/project/run.ts";
import { editWords } from "../../bench/lib/edit-words.ts";
import { seededRandom } from "../../bench/lib/random.ts";
import { tempProject } from "./temp-project.ts";

/** A page with one of each: where an edit can go wrong. */
const rich = `---
title: The title
weight: 3
---

# The first heading

A paragraph with *emphasis*, a [link](b.md "Title") and \`code\`.
It has two lines.

- item one
- item two

  with a paragraph

| head | other |
| --- | --- |
| cell | a \\| b |
| more | cells |

> A quote of words.

\`\`\`js
code();
\`\`\`

![An image](x.png "Its title")

<div title="Words">Words of HTML.</div>

Setext heading
--------------

The last of the paragraphs.[^n]

[^n]: A note.

[d]: https://example.org "Definition"
`;

/** The example project of this repository, whose pages people could edit. */
const example = resolve(import.meta.dirname, "../..");
const locales = ["de", "fr", "ar", "ja", "uk", "zh-Hant", "pt-BR", "pl"];

async function copy() {
  const root = mkdtempSync(join(tmpdir(), "calque-test-"));
  for (const folder of ["source", "locales"])
    cpSync(join(example, folder), join(root, folder), { recursive: true });
  const config = parseConfig(
    {
      targets: locales,
      fallback: { "pt-BR": ["pt"] },
      frontMatter: {
        translate: ["title", "description", "tags[]"],
        set: { lang: "{locale}", dir: "{direction}" },
      },
    },
    "test",
  );
  return { root, project: await projectOf(config, root) };
}

let given: Awaited<ReturnType<typeof copy>>;
beforeAll(async () => {
  given = await copy();
  return async () => {
    await given.project.close();
    rmSync(given.root, { recursive: true, force: true });
  };
});

test("whatever words of a page are edited: read back and built, it is the edited page to the byte", async () => {
  const { root, project } = given;
  const files = await listDocuments(root, project.config);
  await run(project, { localize: true, write: true });
  const arbitrary = fc.record({
    seed: fc.nat(),
    locale: fc.constantFrom(...locales),
    count: fc.integer({ min: 1, max: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ seed, locale, count }) => {
      const file = files[seed % files.length]!;
      const document = await loadDocument(project, file);
      const catalogs = await catalogsFor(project, document, locale);
      const world = linkWorld(project, files)(locale);
      const page = await buildPage(project, { document, catalogs, locale, world });
      // Where the source's own lines are shown, a build writes other lines for other words.
      const places = page.places.map((place) =>
        place && /[\r\n]/.test(page.text.slice(place.start, place.end)) ? undefined : place,
      );
      const edited = editWords({ ...page, places }, count, seededRandom(seed));
      const text = (page.bom ? "\uFEFF" : "") + edited.text;
      const path = join(root, page.path);
      mkdirSync(resolve(path, ".."), { recursive: true });
      writeFileSync(path, text);
      const names = { files: [page.path] };
      const { documents } = await readBack(project, names);
      const open = documents
        .flatMap(({ changes }) => changes)
        .filter(({ outcome }) => outcome !== "carried");
      expect(open).toEqual([]);
      await run(project, { files: [file.path], locales: [locale], localize: true, write: true });
      expect(readFileSync(path, "utf8")).toBe(text);
    }),
    { numRuns: 15 },
  );
}, 120_000);

test("whatever is done to a page, what is called carried is in the next build, and nothing else changes", async () => {
  const project = await tempProject({ targets: ["de"] }, { "source/a.md": rich });
  const { root } = project;
  await extract(project);
  const files = await listDocuments(root, project.config);
  const file = files[0]!;
  await run(project, { localize: true, write: true });
  const locale = "de";
  const read = async () => {
    const document = await loadDocument(project, file);
    const catalogs = await catalogsFor(project, document, locale);
    const world = linkWorld(project, files)(locale);
    return { document, page: await buildPage(project, { document, catalogs, locale, world }) };
  };
  // Anything at any place: lines that go, come, swap or are cut, marks of every kind.
  const hostile = fc.tuple(
    fc.nat(),
    fc.constantFrom(
      "",
      "#",
      "- ",
      "\n\n",
      "*",
      "`",
      "[",
      "](",
      "|",
      "<b>",
      "\\",
      "&amp;",
      "> ",
      "Wort",
    ),
    fc.nat({ max: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), async (edits) => {
      const { document, page } = await read();
      let text = page.text;
      for (const [at, put, cut] of edits) {
        const from = at % text.length;
        text = text.slice(0, from) + put + text.slice(from + cut);
      }
      writeFileSync(join(root, page.path.replace(/^\.\//, "")), text);
      const { documents } = await readBack(project, { files: [page.path] });
      const changes = documents.flatMap((one) => one.changes);
      const after = await read();
      const carried = new Set(
        changes.flatMap(({ outcome, key }) =>
          outcome === "carried" || outcome === "rewritten" ? [key] : [],
        ),
      );
      for (const unit of document.units) {
        const [was, is] = [page, after.page].map((one) => {
          const place = one.places[unit.slot]!;
          return one.text.slice(place.start, place.end);
        });
        if (!carried.has(unit.key)) expect(is).toBe(was);
      }
      for (const { outcome, key, line } of changes) {
        if (outcome !== "carried") continue;
        const { slot } = document.units.find((unit) => unit.key === key)!;
        const place = after.page.places[slot]!;
        const [first] = after.page.text.slice(place.start, place.end).split("\n");
        expect(text.split("\n")[line - 1]).toContain(first);
      }
      // A build that gives the edited page left nothing open, and the other way round.
      const open = changes.some(({ outcome }) => outcome !== "carried");
      if (!open) expect(after.page.text).toBe(text);
    }),
    { numRuns: 60 },
  );
}, 120_000);
