/**
 * How long whole commands take on a folder of Markdown, beside what the machine needs at least.
 *
 *     npm run build && npx jiti bench/speed.ts <folder> [--locales de,fr,ja] [--rounds 5]
 *
 * Each round runs every row once, in turn, so that a machine that slows down slows all of them; the
 * figures are medians. Translations are pseudo-localized, so that every output is spliced and
 * proved. Ratios are what to compare: against reading and writing the same bytes with Node, and
 * against remark with GFM parsing each document once.
 */
import { execFileSync } from "node:child_process";
import {
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

const args = process.argv.slice(2);
const option = (name: string, otherwise: string): string => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? otherwise : (args.splice(at, 2)[1] ?? otherwise);
};
const locales = option("locales", "de,fr,es,ja,ar").split(",");
const rounds = Number(option("rounds", "5"));
const folder = args[0];
if (folder === undefined)
  throw new Error("usage: npx jiti bench/speed.ts <folder> [--locales de,fr] [--rounds 5]");

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const cli = join(root, "lib/cli/main.js");
const work = mkdtempSync(join(tmpdir(), "calque-speed-"));
const source = join(work, "source");
cpSync(folder, source, { recursive: true, filter: (path) => !path.includes("node_modules") });
writeFileSync(
  join(work, "calque.config.json"),
  JSON.stringify({ targets: locales, assets: "none" }),
);
const files = markdown(source);
const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);

const scripts = {
  read: `const fs=require("fs");for(const f of ${JSON.stringify(files)})fs.readFileSync(f,"utf8")`,
  copy: (copies: number, out: string) =>
    `const fs=require("fs"),p=require("path");for(const f of ${JSON.stringify(files)}){const t=fs.readFileSync(f,"utf8");for(let i=0;i<${copies};i++){const o=p.join(${JSON.stringify(join(work, out))},String(i),p.relative(${JSON.stringify(source)},f));fs.mkdirSync(p.dirname(o),{recursive:true});fs.writeFileSync(o,t)}}`,
  remark: `import{unified}from"unified";import remarkParse from"remark-parse";import{gfmTable}from"micromark-extension-gfm-table";import{gfmTableFromMarkdown}from"mdast-util-gfm-table";import fs from"node:fs";const r=unified().use(remarkParse).data("micromarkExtensions",[gfmTable()]).data("fromMarkdownExtensions",[gfmTableFromMarkdown()]).freeze();for(const f of ${JSON.stringify(files)})try{r.parse(fs.readFileSync(f,"utf8"))}catch{}`,
};

const rows: readonly (readonly [string, () => void])[] = [
  ["node, nothing", () => node(["-e", "0"])],
  ["node reads all", () => script(scripts.read)],
  [
    "node reads and writes one copy",
    () => {
      clean("copy1");
      script(scripts.copy(1, "copy1"));
    },
  ],
  [
    `node reads and writes ${locales.length} copies`,
    () => {
      clean("copies");
      script(scripts.copy(locales.length, "copies"));
    },
  ],
  ["remark + GFM tables parse each once", () => module(scripts.remark)],
  ["calque --version", () => node([cli, "--version"])],
  [
    "calque extract, cold",
    () => {
      clean("locales");
      calque("extract");
    },
  ],
  ["calque extract, nothing changed", () => calque("extract")],
  [
    `calque check, ${locales.length} locales`,
    () => {
      translate();
      calque("check");
    },
  ],
  [
    `calque build, ${locales.length} locales, cold`,
    () => {
      clean("dist");
      calque("build");
    },
  ],
  [`calque build, ${locales.length} locales, nothing changed`, () => calque("build")],
  [`calque localize, ${locales.length} locales, nothing changed`, () => calque("localize")],
];

const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, work] of rows) {
    const start = process.hrtime.bigint();
    work();
    times.set(name, [...(times.get(name) ?? []), Number(process.hrtime.bigint() - start) / 1e9]);
  }
}
const median = (name: string): number => {
  const sorted = (times.get(name) ?? []).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};
const copy = median(rows[2]?.[0] ?? "");
const remark = median(rows[4]?.[0] ?? "");
console.log(
  `${files.length} documents, ${(bytes / 1e6).toFixed(2)} MB, ${locales.length} locales, median of ${rounds}\n`,
);
console.log(
  `${"".padEnd(44)}${"seconds".padStart(9)}${"/ copy".padStart(9)}${"/ remark".padStart(10)}`,
);
for (const [name] of rows) {
  const time = median(name);
  console.log(
    `${name.padEnd(44)}${time.toFixed(2).padStart(9)}${(time / copy).toFixed(2).padStart(9)}${(time / remark).toFixed(2).padStart(10)}`,
  );
}
rmSync(work, { recursive: true, force: true });

function node(argv: readonly string[]): void {
  execFileSync(process.execPath, argv, {
    cwd: root,
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
  const file = join(root, `.speed-${process.pid}.mjs`);
  writeFileSync(file, code);
  try {
    node([file]);
  } finally {
    rmSync(file);
  }
}

function calque(command: string): void {
  const never = command === "extract" ? [] : ["--fail-on", "never"];
  try {
    node([cli, command, "--cwd", work, "--quiet", "--json", ...never]);
  } catch (error) {
    // Findings of the documents themselves are not what is measured.
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

/** Give every unit a translation that differs from its source and has its markup. */
function translate(): void {
  for (const locale of locales) {
    for (const file of jsonFiles(join(work, "locales", locale))) {
      const texts = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
      const text = readFileSync(file, "utf8").replace(
        /^( {2}"([^"@]+)": )""/gm,
        (_, head: string, key: string) =>
          head + JSON.stringify(`${texts[`@${key}`] ?? ""} ⟦${locale}⟧`),
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
