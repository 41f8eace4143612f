/**
 * How long whole commands take on a folder of Markdown, beside what the machine needs at least.
 *
 *     npm run build && npx jiti bench/speed.ts <folder> [--locales de,fr,ja] [--rounds 5] [--growth 10]
 *       [--other <main.js of another build>] [--only <part of a name>]
 *
 * Each round runs every row once, in turn, so that a machine that slows down slows all of them; the
 * figures are medians. Translations are pseudo-localized, so that every output is spliced and
 * proved. Ratios are what to compare: against reading and writing the same bytes with Node, and
 * against remark with GFM parsing each document once.
 *
 * With `--other`, each row of Calque is also measured with that build, in turn, in a project of its own, and CPU
 * time (user and system) stands beside wall time: on a machine that does other work it is what to compare.
 *
 * `--growth` also runs on that many copies of the folder, for memory and time at another size.
 *
 * Other tools are compared in the same rounds: a row for each goes to `peers`.
 */
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { childCpu } from "./lib/measure.ts";

const args = process.argv.slice(2);
const option = (name: string, otherwise: string): string => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? otherwise : (args.splice(at, 2)[1] ?? otherwise);
};
const locales = option("locales", "de,fr,es,ja,ar").split(",");
const rounds = Number(option("rounds", "5"));
const growth = Number(option("growth", "0"));
const other = option("other", "");
const only = option("only", "");
const folder = args[0];
if (folder === undefined)
  throw new Error(
    "usage: npx jiti bench/speed.ts <folder> [--locales de,fr] [--rounds 5] [--growth 10]",
  );

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const versions = [join(home, "lib/cli/main.js"), ...(other === "" ? [] : [resolve(other)])].map(
  (cli) => ({ cli, work: mkdtempSync(join(tmpdir(), "calque-speed-")) }),
);
let { cli, work } = versions[0]!;
const first = work;
const source = join(work, "source");
for (const one of versions) prepare(one.work, 1);
const files = markdown(source);
const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);

const scripts = {
  read: `const fs=require("fs");for(const f of ${JSON.stringify(files)})fs.readFileSync(f,"utf8")`,
  copy: (copies: number, out: string) =>
    `const fs=require("fs"),p=require("path");for(const f of ${JSON.stringify(files)}){const t=fs.readFileSync(f,"utf8");for(let i=0;i<${copies};i++){const o=p.join(${JSON.stringify(join(work, out))},String(i),p.relative(${JSON.stringify(source)},f));fs.mkdirSync(p.dirname(o),{recursive:true});fs.writeFileSync(o,t)}}`,
  inputs: `const fs=require("fs"),p=require("path");const walk=(d)=>fs.readdirSync(d,{withFileTypes:true}).forEach((e)=>{const f=p.join(d,e.name);if(e.isDirectory())walk(f);else fs.readFileSync(f,"utf8")});for(const f of ${JSON.stringify(files)})fs.readFileSync(f,"utf8");walk(${JSON.stringify(join(work, "locales"))})`,
  remark: `import{unified}from"unified";import remarkParse from"remark-parse";import{gfmTable}from"micromark-extension-gfm-table";import{gfmTableFromMarkdown}from"mdast-util-gfm-table";import fs from"node:fs";const r=unified().use(remarkParse).data("micromarkExtensions",[gfmTable()]).data("fromMarkdownExtensions",[gfmTableFromMarkdown()]).freeze();for(const f of ${JSON.stringify(files)})try{r.parse(fs.readFileSync(f,"utf8"))}catch{}`,
};

/** Rows of other tools, in the form of the rows below. */
const peers: Row[] = [];

type Row = readonly [name: string, work: () => void, before?: () => void];

/** What is behind the name of a row, by version. */
const OTHER = ["", " (other)"];

let edits = 0;
const rows: readonly Row[] = [
  ["node, nothing", () => node(["-e", "0"])],
  ["node reads all", () => script(scripts.read)],
  ["node reads and writes one copy", () => script(scripts.copy(1, "copy1")), () => clean("copy1")],
  [
    `node reads and writes ${locales.length} copies`,
    () => script(scripts.copy(locales.length, "copies")),
    () => clean("copies"),
  ],
  [
    `node reads once, writes ${locales.length} copies again`,
    () => script(scripts.copy(locales.length, "copies")),
  ],
  ["remark + GFM tables parse each once", () => module(scripts.remark)],
  ["calque --version", () => node([cli, "--version"])],
  ["calque verify, one line", () => node([cli, "verify", join(work, "line.md")])],
  ["extract, cold", () => calque("extract"), () => ["locales", ".calque"].forEach(clean)],
  ["node reads sources and locale files", () => script(scripts.inputs), translate],
  ["extract, nothing changed, no cache", () => calque("extract", "--no-cache")],
  ["extract, nothing changed", () => calque("extract"), () => calque("extract")],
  ["check, cold", () => calque("check"), () => clean(".calque")],
  ["check, nothing changed", () => calque("check")],
  ["build, cold, nothing there", () => calque("build"), () => [".calque", "dist"].forEach(clean)],
  ["build, proved before, nothing there", () => calque("build"), () => clean("dist")],
  ["build, nothing changed", () => calque("build")],
  [
    "localize, nothing changed",
    () => calque("localize"),
    () => {
      calque("localize");
      calque("localize");
    },
  ],
  [
    "localize, one document edited",
    () => calque("localize"),
    () =>
      appendFileSync(
        join(work, relative(first, files[0]!)),
        `\nA new paragraph, ${++edits} of them.\n`,
      ),
  ],
  ...peers,
];

const times = new Map<string, number[]>();
const add = (name: string, time: number): void =>
  void times.set(name, [...(times.get(name) ?? []), time]);
for (let round = 0; round < rounds; round++) {
  for (const [name, row, before] of rows) {
    for (const [index, version] of versions.entries()) {
      ({ cli, work } = version);
      before?.();
      const foreign = /^(?:node|remark)/.test(name);
      if (foreign && (index > 0 || !name.includes(only))) continue;
      // Later rows stand on what one leaves that is not measured.
      if (!name.includes(only)) {
        row();
        continue;
      }
      const cpu = childCpu() ?? 0;
      add(`${name}${OTHER[index]}`, seconds(row));
      add(`${name}${OTHER[index]} cpu`, (childCpu() ?? 0) - cpu);
    }
  }
}
({ cli, work } = versions[0]!);
const units = countUnits();

console.log(
  `${files.length} documents, ${(bytes / 1e6).toFixed(2)} MB, ${units} units, ${locales.length} locales, median of ${rounds}\n`,
);
const head = ["seconds", "CPU", ...(other === "" ? [] : ["other", "CPU", "CPU, ratio"])];
console.log(`${"".padEnd(44)}${head.map((word) => word.padStart(11)).join("")}`);
for (const [name] of rows.filter(([name]) => times.has(name))) {
  const figures = [median(name), median(`${name} cpu`)];
  if (times.has(`${name} (other)`)) {
    const [wall, cpu] = [median(`${name} (other)`), median(`${name} (other) cpu`)];
    figures.push(wall, cpu, figures[1]! / cpu);
  }
  const columns = figures.map((figure) => figure.toFixed(3).padStart(11));
  console.log(`${name.padEnd(44)}${columns.join("")}`);
}

const copies = `node reads and writes ${locales.length} copies`;
const again = `node reads once, writes ${locales.length} copies again`;
const ratios: readonly (readonly [string, string, string, string])[] = [
  ["cold extract / one copy", "extract, cold", "node reads and writes one copy", "5"],
  ["cold extract / remark", "extract, cold", "remark + GFM tables parse each once", ""],
  [
    "no-op localize / reading all that it reads",
    "localize, nothing changed",
    "node reads sources and locale files",
    "2.5",
  ],
  ["one edited / no-op", "localize, one document edited", "localize, nothing changed", "1.2"],
  ["build, proved before / copies", "build, proved before, nothing there", copies, "2"],
  ["build, all proved / copies", "build, cold, nothing there", copies, "4"],
  ["build, nothing changed / copies again", "build, nothing changed", again, ""],
  ["check / cold build", "check, cold", "build, cold, nothing there", "1"],
  ["start-up / bare node", "calque --version", "node, nothing", "1.25"],
  ["start-up with parser / bare node", "calque verify, one line", "node, nothing", "1.5"],
];
console.log(
  `\n${"".padEnd(44)}${"ratio".padStart(9)}${other === "" ? "" : "other".padStart(9)}${"at most".padStart(9)}`,
);
for (const [name, of, to, goal] of ratios) {
  const ratio = ["", ...(other === "" ? [] : [OTHER[1]!])].map((version) =>
    (median(of + version) / (median(to + version) || median(to))).toFixed(2).padStart(9),
  );
  console.log(`${name.padEnd(44)}${ratio.join("")}${goal.padStart(9)}`);
}
const perUnit = ((median("check, cold") - median("build, cold, nothing there")) / units) * 1e6;
console.log(
  `${"check beyond the build, µs a unit".padEnd(44)}${perUnit.toFixed(0).padStart(9)}${"40".padStart(9)}`,
);

if (growth > 1) {
  const large = join(work, "large");
  prepare(large, growth);
  console.log(
    `\n${`at ${growth} times the documents`.padEnd(44)}${"time".padStart(9)}${"memory".padStart(9)}${"MB".padStart(9)}`,
  );
  for (const command of ["extract", "check", "build", "localize"]) {
    const [small, big] = [work, large].map((folder) => {
      if (command !== "localize") rmSync(join(folder, ".calque"), { recursive: true, force: true });
      if (command === "check") translate(folder);
      const time = seconds(() => calqueIn(folder, command));
      return { time, memory: Number(readFileSync(join(work, "memory"), "utf8")) / 1024 };
    }) as [Measured, Measured];
    console.log(
      `${command.padEnd(44)}${`${(big.time / small.time).toFixed(1)}x`.padStart(9)}${`${(big.memory / small.memory).toFixed(2)}x`.padStart(9)}${big.memory.toFixed(0).padStart(9)}`,
    );
  }
}
for (const one of versions) rmSync(one.work, { recursive: true, force: true });

interface Measured {
  readonly time: number;
  readonly memory: number;
}

/** Make a project of so many copies of the folder. */
function prepare(project: string, copies: number): void {
  for (let copy = 0; copy < copies; copy++) {
    const to = copies === 1 ? join(project, "source") : join(project, "source", String(copy));
    cpSync(folder!, to, { recursive: true, filter: (path) => !path.includes("node_modules") });
  }
  writeFileSync(
    join(project, "calque.config.json"),
    JSON.stringify({ targets: locales, assets: "none" }),
  );
  writeFileSync(join(project, "line.md"), "One line.\n");
}

function seconds(row: () => void): number {
  const start = process.hrtime.bigint();
  row();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(name: string): number {
  const sorted = (times.get(name) ?? []).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Pairs of a unit and a locale. */
function countUnits(): number {
  const locale = jsonFiles(join(work, "locales", locales[0]!)).map((file) =>
    Object.keys(JSON.parse(readFileSync(file, "utf8")) as object).filter((key) => key[0] !== "@"),
  );
  return locale.flat().length * locales.length;
}

function node(argv: readonly string[]): void {
  execFileSync(process.execPath, argv, {
    cwd: home,
    stdio: ["ignore", "ignore", "inherit"],
    maxBuffer: 1 << 30,
  });
}

function script(code: string): void {
  const file = join(work, "script.cjs");
  writeFileSync(file, code);
  node([file]);
}

function module(code: string): void {
  const file = join(home, `.speed-${process.pid}.mjs`);
  writeFileSync(file, code);
  try {
    node([file]);
  } finally {
    rmSync(file);
  }
}

function calque(command: string, ...more: readonly string[]): void {
  calqueIn(work, command, ...more);
}

/** Run a command in a project; the most memory that it took goes to a file, in KiB. */
function calqueIn(folder: string, command: string, ...more: readonly string[]): void {
  const never = command === "extract" ? [] : ["--fail-on", "never"];
  const hook = `import{writeFileSync as w}from"node:fs";process.on("exit",()=>w(${JSON.stringify(join(work, "memory"))},String(process.resourceUsage().maxRSS)))`;
  const meter = `data:text/javascript,${encodeURIComponent(hook)}`;
  const argv = [cli, command, "--cwd", folder, "--quiet", "--json", ...never, ...more];
  try {
    node(growth > 1 ? ["--import", meter, ...argv] : argv);
  } catch (error) {
    // Findings of the documents themselves are not what is measured.
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

/**
 * Give every unit a translation that differs from its source and has its markup. The mark stands first: a check
 * of real translations has few findings, and an end mark that is gone would be one in every unit.
 */
function translate(project = work): void {
  for (const locale of locales) {
    for (const file of jsonFiles(join(project, "locales", locale))) {
      const texts = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
      const text = readFileSync(file, "utf8").replace(
        /^( {2}"([^"@]+)": )""/gm,
        (_, head: string, key: string) =>
          head + JSON.stringify(`⟦${locale}⟧ ${texts[`@${key}`] ?? ""}`),
      );
      writeFileSync(file, text);
    }
  }
}

function clean(name: string): void {
  rmSync(join(work, name), { recursive: true, force: true });
  mkdirSync(join(work, name), { recursive: true });
}

function markdown(folder: string): string[] {
  return walk(folder).filter(
    (file) => /\.mdx?$/.test(file) && !relative(folder, file).startsWith("."),
  );
}

function jsonFiles(folder: string): string[] {
  return walk(folder).filter((file) => file.endsWith(".json"));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}
