/**
 * How long Calque takes beside other tools that localize Markdown, on a folder of documents.
 *
 *     npm run build && npx jiti bench/peers.ts <folder> [--rounds 5] [--timeout 900]
 *       [--only extract,no-op,build] [--diplodoc <folder>]
 *
 * Each round runs every row once, in turn, so that a machine that slows down slows all of them. Figures are
 * medians of wall time and of CPU time (user and system, on Linux); ratios are to compare. The other tools:
 *
 * - po4a: `apt install po4a gettext`
 * - Translate Toolkit with md2po and po2md (3.14 or later): `pipx install 'translate-toolkit[markdown]'`
 * - diplodoc: `npm install --ignore-scripts @diplodoc/translation` in an empty folder outside of the
 *   project, and `--diplodoc` with that folder
 *
 * One that is not installed is named. Every tool gets the same documents: those with a line that begins
 * with `:::`, or with a front matter that is more than a list of fields, are left out, since po4a ends with
 * an error there, and so are MDX and empty documents.
 * Translations are pseudo-localized for Calque, which proves every output; the others get each text translated
 * by itself, and prove nothing.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { listMarkdown } from "./lib/list-markdown.ts";
import { measure, median, type Taken } from "./lib/measure.ts";
import { peerRows, type Row } from "./lib/peers.ts";
import { pseudoTranslate } from "./lib/pseudo-translate.ts";

const five = ["de", "fr", "es", "ja", "ar"];
const ten = [...five, "it", "ko", "pl", "ru", "zh"];

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? undefined : args.splice(at, 2)[1];
};
const rounds = Number(option("rounds") ?? "5");
const timeout = Number(option("timeout") ?? "900");
const only = option("only")?.split(",");
const peersFolder = option("diplodoc");
const [folder] = args;
if (folder === undefined) throw new Error("usage: npx jiti bench/peers.ts <folder> [--rounds 5]");

const main = join(dirname(fileURLToPath(import.meta.url)), "../lib/cli/main.js");
const work = mkdtempSync(join(tmpdir(), "calque-peers-"));
const all = listMarkdown([folder]);
const chosen = all.filter(
  ({ path, text }) =>
    path.endsWith(".md") && /\S/.test(text) && !/^:::/m.test(text) && !nested(text),
);
const paths = chosen.map(({ path }) => relative(folder, path).replaceAll("\\", "/"));
for (const path of paths) {
  mkdirSync(dirname(join(work, "source", path)), { recursive: true });
  cpSync(join(folder, path), join(work, "source", path));
}
writeFileSync(join(work, "five.json"), JSON.stringify({ targets: five, assets: "none" }));
writeFileSync(join(work, "ten.json"), JSON.stringify({ targets: ten, assets: "none" }));
writeFileSync(
  join(work, "copy.cjs"),
  `const fs=require("fs"),p=require("path");for(const f of ${JSON.stringify(paths)}){const t=fs.readFileSync("source/"+f,"utf8");for(let i=0;i<+process.argv[2];i++){const o=p.join("copies",String(i),f);fs.mkdirSync(p.dirname(o),{recursive:true});fs.writeFileSync(o,t)}}`,
);
const bytes = paths.reduce((sum, path) => sum + readFileSync(join(work, "source", path)).length, 0);

const clean = (...names: readonly string[]): void => {
  for (const name of names) rmSync(join(work, name), { recursive: true, force: true });
};
const calque = (config: string, ...command: readonly string[]): Pick<Row, "command" | "argv"> => ({
  command: process.execPath,
  argv: [main, ...command, "--cwd", work, "--config", join(work, `${config}.json`), "--quiet"],
});
const copies = (count: number): Row => ({
  name: `node reads, and writes ${count === 1 ? "one copy" : `${count} copies`}`,
  kind: "limit",
  command: process.execPath,
  argv: ["copy.cjs", String(count)],
  before: () => clean("copies"),
});
const build = calque("five", "build", "--fail-on", "never");
/** Nothing has changed only since a run that found nothing to do. */
const settled =
  ({ command, argv }: Pick<Row, "command" | "argv">) =>
  (): void =>
    void measure(command, argv, {});

const peers = peerRows({ work, paths, locales: five, diplodoc: peersFolder, clean });
const everyRow: readonly Row[] = [
  copies(1),
  copies(5),
  {
    name: "calque extract, cold, 10 locales",
    kind: "extract",
    ...calque("ten", "extract"),
    before: () => clean("locales", ".calque"),
  },
  {
    name: "calque extract, cold, 5 locales",
    kind: "extract",
    ...calque("five", "extract"),
    before: () => clean("locales", ".calque"),
  },
  {
    name: "calque extract, nothing changed, 5 locales",
    kind: "no-op",
    ...calque("five", "extract"),
    before: settled(calque("five", "extract")),
  },
  {
    name: "calque build, cold, all proved, 5 locales",
    kind: "build",
    ...build,
    before: () => {
      pseudoTranslate(work, five);
      clean("dist", ".calque");
    },
  },
  {
    name: "calque build, proved before, 5 locales",
    kind: "build",
    ...build,
    before: () => clean("dist"),
  },
  {
    name: "calque build, nothing changed, 5 locales",
    kind: "no-op",
    ...build,
    before: settled(build),
  },
  ...peers.rows,
];
const rows = everyRow.filter(({ kind, name }) => {
  const needed = kind === "limit" || name === "calque extract, cold, 5 locales";
  return needed || only === undefined || only.includes(kind);
});

const taken = new Map<Row, Taken[]>(rows.map((row) => [row, []]));
const load = loadavg()[0]!;
for (let round = 0; round < rounds; round++) {
  for (const row of rows) {
    const runs = taken.get(row)!;
    if (runs.some(({ failed }) => failed !== undefined)) continue;
    try {
      row.before?.();
      runs.push(measure(row.command, row.argv, { cwd: work, timeout, ...row }));
    } catch (error) {
      runs.push({ wall: Number.NaN, cpu: undefined, failed: String(error).split("\n")[0] ?? "" });
    }
  }
}
const same = rows.flatMap((row) => (row.pages === undefined ? [] : [sameBytes(row, row.pages)]));
clean(".");

console.log(
  `${paths.length} documents of ${all.length}, ${(bytes / 1e6).toFixed(2)} MB, median of ${rounds}, load ${load.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after\n`,
);
const heads = ["wall s", "CPU s", "wall ×", "CPU ×"];
const reference: Readonly<Record<string, Row | undefined>> = {
  limit: rows[0],
  extract: rows.find(({ name }) => name === "calque extract, cold, 5 locales"),
  "no-op": rows.find(({ name }) => name.startsWith("calque extract, nothing")),
  build: rows.find(({ name }) => name.startsWith("calque build, cold")),
};
for (const kind of ["limit", "extract", "no-op", "build"] as const) {
  const of = reference[kind];
  if (of === undefined || !taken.has(of)) continue;
  console.log(`${`× is against: ${of.name}`.padEnd(52)}${heads.map(right).join("")}`);
  for (const row of rows.filter((one) => one.kind === kind)) {
    const runs = taken.get(row)!;
    const failed = runs.find((one) => one.failed !== undefined)?.failed;
    const cells = [wall(row), cpu(row), wall(row) / wall(of), cpu(row) / cpu(of)];
    const text = failed ?? cells.map((cell) => right(cell.toFixed(2))).join("");
    console.log(`${row.name.padEnd(52)}${failed === undefined ? "" : "  failed: "}${text}`);
  }
  console.log("");
}
for (const line of same) console.log(line);
for (const name of peers.missing) console.log(`not installed: ${name}`);

/** Each text is its source there, so a page that is right is its source too. */
function sameBytes({ name }: Row, pages: string): string {
  const are = paths.filter((path) => {
    const page = join(work, pages, five[0]!, path);
    if (!existsSync(page)) return false;
    return readFileSync(page).equals(readFileSync(join(work, "source", path)));
  });
  return `${name}: ${are.length} of ${paths.length} pages are their sources, byte for byte`;
}

/** Whether the front matter has a line that is indented, or an item of a list. */
function nested(text: string): boolean {
  const [matter = ""] = /^---\r?\n[^]*?\n---/.exec(text) ?? [];
  return /^(?:\s+\S|- )/m.test(matter.slice(4));
}

function wall(row: Row): number {
  return median(taken.get(row)!.map((one) => one.wall));
}

function cpu(row: Row): number {
  return median(taken.get(row)!.map((one) => one.cpu ?? Number.NaN));
}

function right(cell: string): string {
  return cell.padStart(10);
}
