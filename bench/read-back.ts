/**
 * Measure reading back: random edits in the words of localized pages, carried into the locale files.
 *
 *   npx jiti bench/read-back.ts <folder>… [--edits N] [--seed N] [--units block|sentence] [--wrap N] [--structure] [--show]
 *
 * The documents of each folder are pseudo-localized (every third unit stays a gap and shows its
 * source), built, and edited in N places each (5 unless told): a word exchanged, misspelt, left out or
 * put in, a sentence at the end. Then they are read back and built again. What is expected is known
 * from the edits themselves: an edit that is called carried, and whose bytes are not in the new page or
 * whose words went to another unit, is wrong, and so is a unit that changed without an edit. Exits 1 on
 * any. With `--structure`, a stretch of each page between blank lines is left out as well, or put in, or
 * exchanged with the next: then some edits cannot be carried, and none may go to another unit. Nothing was tuned on particular documents: all are test data.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseFlatJson, setTranslation } from "../src/catalog/index.ts";
import { parseConfig } from "../src/config/index.ts";
import { extract } from "../src/project/extract.ts";
import { loadDocument } from "../src/project/units/keyed-document.ts";
import { linkWorld } from "../src/project/outputs/link-world.ts";
import { listDocuments, type SourceFile } from "../src/project/files/list-documents.ts";
import { type Project, projectOf } from "../src/project/project.ts";
import { type BuiltPage, buildPage } from "../src/project/read-back/built-page.ts";
import { catalogsFor } from "../src/project/read-back/catalogs-for.ts";
import { readBackPage } from "../src/project/read-back/read-back-page.ts";
import { readMessage } from "../src/segment/read-message.ts";
import { pseudoKinds, pseudoTarget } from "../tests/laws/pseudo-targets.ts";
import { seededRandom } from "./lib/random.ts";
import { editBlocks } from "./lib/edit-blocks.ts";
import { editWords } from "./lib/edit-words.ts";

const args = process.argv.slice(2);
const show = flag("--show");
const structure = flag("--structure");
const edits = Number(option("--edits", "5"));
const seed = Number(option("--seed", "1"));
const units = option("--units", "block") as "block" | "sentence";
const wrapAt = option("--wrap", "");
if (args.length === 0) {
  console.error("Expected folders of Markdown.");
  process.exit(2);
}
const random = seededRandom(seed);
const tally = { documents: 0, edits: 0, carried: 0, rewritten: 0, wrong: 0, time: 0 };
const reasons = new Map<string, number>();
console.log(`seed ${seed}, ${edits} edits a page, units ${units}`);
for (const folder of args) await measure(resolve(folder));
const { documents, carried, rewritten, wrong, time } = tally;
const share = ((100 * carried) / tally.edits).toFixed(2);
console.log(
  `${documents} pages, ${tally.edits} edited units: ${carried} carried (${share} %), ${rewritten} rewritten, ${wrong} wrong; ${(time / documents).toFixed(1)} ms a page`,
);
for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]))
  console.log(`  ${count} × ${reason}`);
if (wrong > 0) process.exitCode = 1;

async function measure(folder: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "calque-bench-"));
  try {
    cpSync(folder, join(root, "source"), { recursive: true });
    const wrap = wrapAt === "" ? {} : { wrap: Number(wrapAt) };
    const config = parseConfig({ targets: ["de"], units, ...wrap }, "bench");
    const project = await projectOf(config, root);
    await extract(project);
    const files = await listDocuments(root, config);
    for (const file of files) await measurePage(project, files, file);
    await project.close();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measurePage(
  project: Project,
  files: readonly SourceFile[],
  file: SourceFile,
): Promise<void> {
  const document = await loadDocument(project, file);
  if (!document.document.readable || document.units.length === 0) return;
  const path = join(project.root, "locales/de", `${file.namespace}.json`);
  const kind = pseudoKinds[tally.documents % pseudoKinds.length]!;
  const name = { file: path };
  let text = readFileSync(path, "utf8");
  const values = new Map<string, string>();
  document.units.forEach((unit, index) => {
    if (index % 3 === 2) return;
    values.set(
      unit.key,
      pseudoTarget(kind, readMessage(unit.text, document.grammarOf(unit.context)), unit.context),
    );
  });
  const parsed = parseFlatJson(text, path);
  if (!("file" in parsed)) return;
  const object = Object.fromEntries(
    parsed.file.members.map(({ key, value }) => [key, values.get(key) ?? value]),
  );
  text = `${JSON.stringify(object, null, 2)}\n`;
  writeFileSync(path, text);

  const build = async (): Promise<BuiltPage> => {
    const catalogs = await catalogsFor(project, document, "de");
    const world = linkWorld(project, files)("de");
    return buildPage(project, { document, catalogs, locale: "de", world });
  };
  const built = await build();
  const edited = editWords(built, edits, random);
  if (edited.slots.size === 0) return;
  tally.documents++;
  tally.edits += edited.slots.size;
  const catalogs = await catalogsFor(project, document, "de");
  const input = { document, catalogs, locale: "de", world: linkWorld(project, files)("de") };
  const mark = built.bom ? "\uFEFF" : "";
  const begin = performance.now();
  const page = structure ? editBlocks(edited.text, random) : edited.text;
  const result = await readBackPage(project, input, { edited: mark + page });
  tally.time += performance.now() - begin;
  for (const { key, target } of result.translations) {
    const set = setTranslation({ text, ...name }, key, target, { keepWas: true });
    if ("text" in set) ({ text } = set);
  }
  writeFileSync(path, text);
  const again = await build();

  const fail = (message: string): void => {
    tally.wrong++;
    console.log(`  wrong: ${file.path}: ${message}`);
  };
  const slotOf = new Map(document.units.map(({ key, slot }) => [key, slot]));
  const outcomes = new Map<number, string>();
  for (const { key, outcome, reason, message, line } of result.changes) {
    const slot = key === undefined ? undefined : slotOf.get(key);
    if (outcome === "carried" || outcome === "rewritten") {
      if (slot === undefined || !edited.slots.has(slot))
        fail(`line ${line}: ${key} was not edited`);
    } else {
      const name = `${outcome} ${reason ?? ""}`;
      reasons.set(name, (reasons.get(name) ?? 0) + 1);
      if (show) console.log(`  ${file.path}:${line}: ${name} ${message}`);
    }
    if (slot !== undefined && outcomes.get(slot) !== "refused") outcomes.set(slot, outcome);
  }
  for (const [slot, raw] of edited.slots) {
    const outcome = outcomes.get(slot) ?? "unsaid";
    if (outcome === "carried") tally.carried++;
    if (outcome === "rewritten") tally.rewritten++;
    const at = again.places[slot]!;
    const is = again.text.slice(at.start, at.end);
    if (outcome === "carried" && is !== raw)
      fail(`${JSON.stringify(is)} instead of ${JSON.stringify(raw)}`);
    if (outcome === "unsaid" && result.changes.every(({ outcome }) => outcome !== "refused"))
      fail(`nothing said of ${JSON.stringify(raw)}`);
    if (show && outcome === "rewritten")
      console.log(`  ${file.path}: rewritten ${JSON.stringify(raw)} → ${JSON.stringify(is)}`);
  }
  again.places.forEach((place, slot) => {
    const before = built.places[slot];
    if (!place || !before || edited.slots.has(slot)) return;
    const was = built.text.slice(before.start, before.end);
    const is = again.text.slice(place.start, place.end);
    if (was !== is)
      fail(`a unit that nobody edited: ${JSON.stringify(was)} → ${JSON.stringify(is)}`);
  });
}

function option(name: string, otherwise: string): string {
  const at = args.indexOf(name);
  return at === -1 ? otherwise : (args.splice(at, 2)[1] ?? otherwise);
}

function flag(name: string): boolean {
  const at = args.indexOf(name);
  if (at !== -1) args.splice(at, 1);
  return at !== -1;
}
