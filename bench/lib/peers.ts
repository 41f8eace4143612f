import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A command that is measured: what it does, how it is run, and what must be so before each run. */
export interface Row {
  readonly name: string;
  readonly kind: "extract" | "no-op" | "build" | "limit";
  readonly command: string;
  readonly argv: readonly string[];
  readonly before?: () => void;
  /** Where it writes pages that say what their sources say, by locale: how many are the same bytes is told. */
  readonly pages?: string;
  /** Exit codes that say that the work was done. */
  readonly codes?: readonly number[];
}

/** What the rows of other tools work on. */
export interface PeerWork {
  /** The project: its documents are in `source`. */
  readonly work: string;
  /** The documents, relative to `source`. */
  readonly paths: readonly string[];
  readonly locales: readonly string[];
  /** A folder where `npm install @diplodoc/translation` was run. */
  readonly diplodoc: string | undefined;
  clean(...names: readonly string[]): void;
}

/** Give the rows of the other tools that are installed, and name those that are not. */
export function peerRows(of: PeerWork): { rows: Row[]; missing: string[] } {
  const tools = [po4a(of), toolkit(of), diplodoc(of)];
  return {
    rows: tools.flatMap((tool) => (typeof tool === "string" ? [] : tool)),
    missing: tools.filter((tool) => typeof tool === "string"),
  };
}

/** The options that damage least and take least: no wrapping, no fuzzy matches, all files in one process. */
function po4a({ work, paths, locales, clean }: PeerWork): Row[] | string {
  if (!installed("po4a") || !installed("msgen")) return "po4a (apt install po4a gettext)";
  const config = (po: string): string => {
    const targets = locales.map((locale) => `${locale}:${po}/${locale}.po`).join(" ");
    const lines = paths.map((path) => {
      const outputs = locales.map((locale) => `${locale}:po4a-out/${locale}/${path}`).join(" ");
      return `[type: md] source/${path} ${outputs}`;
    });
    return `[po4a_paths] ${po}/docs.pot ${targets}\n[po4a_alias: md] text opt:"-o markdown -o neverwrap --keep 0"\n${lines.join("\n")}\n`;
  };
  writeFileSync(join(work, "po4a.cfg"), config("po"));
  writeFileSync(join(work, "po4a-full.cfg"), config("po-full"));
  const shared = ["--msgmerge-opt", "--no-fuzzy-matching", "-q"];
  const masters = paths.flatMap((path) => ["-m", `source/${path}`]);
  const update = [
    "-f",
    "text",
    ...["-o", "markdown", "-o", "neverwrap"],
    ...["--msgmerge-opt", "--no-fuzzy-matching"],
    ...masters,
    ...["-p", "po4a-one.po"],
  ];
  const extract = (name: string): string[] => [...shared, "--no-translations", name];
  /** Every text translated, by itself: once for all rounds. */
  const translate = (): void => {
    if (existsSync(join(work, "po-full"))) return;
    mkdirSync(join(work, "po-full"));
    execFileSync("po4a", extract("po4a-full.cfg"), { cwd: work, stdio: "ignore" });
    for (const locale of locales) {
      const po = join(work, "po-full", `${locale}.po`);
      execFileSync("msgen", ["-o", po, "--lang", locale, po]);
    }
  };
  return [
    {
      name: "po4a-updatepo, one locale",
      kind: "extract",
      command: "po4a-updatepo",
      argv: update,
      before: () => clean("po4a-one.po"),
    },
    {
      name: `po4a --no-translations, ${locales.length} locales`,
      kind: "extract",
      command: "po4a",
      argv: extract("po4a.cfg"),
      before: () => {
        clean("po");
        mkdirSync(join(work, "po"), { recursive: true });
      },
    },
    {
      name: `po4a --no-translations again, ${locales.length} locales`,
      kind: "no-op",
      command: "po4a",
      argv: extract("po4a.cfg"),
      before: () => {
        mkdirSync(join(work, "po"), { recursive: true });
        execFileSync("po4a", extract("po4a.cfg"), { cwd: work, stdio: "ignore" });
      },
    },
    {
      name: `po4a --no-update, ${locales.length} locales`,
      kind: "build",
      command: "po4a",
      argv: [...shared, "--no-update", "po4a-full.cfg"],
      pages: "po4a-out",
      before: () => {
        translate();
        clean("po4a-out");
      },
    },
  ];
}

function toolkit({ work, locales, clean }: PeerWork): Row[] | string {
  if (!installed("md2po") || !installed("po2md")) {
    return "Translate Toolkit (md2po and po2md came with 3.14: pipx install 'translate-toolkit[markdown]'; Debian 12 has 3.8.4, without them)";
  }
  const build = locales
    .map((locale) => `po2md --progress=none -i toolkit -t source -o toolkit-out/${locale}`)
    .join(" && ");
  return [
    {
      name: "md2po, one locale",
      kind: "extract",
      command: "md2po",
      argv: ["--progress=none", "-i", "source", "-o", "toolkit"],
      before: () => clean("toolkit"),
    },
    {
      name: `po2md, ${locales.length} locales`,
      kind: "build",
      command: "sh",
      argv: ["-c", build],
      before: () => {
        clean("toolkit", "toolkit-out");
        execFileSync("md2po", ["--progress=none", "-i", "source", "-o", "toolkit"], { cwd: work });
      },
    },
  ];
}

/** It has no merge and no identity to keep: its texts are numbered. */
function diplodoc({ work, paths, locales, diplodoc: folder, clean }: PeerWork): Row[] | string {
  const name = "@diplodoc/translation";
  const install = `diplodoc (npm install --ignore-scripts ${name} in a folder outside of the project; --diplodoc <that folder>)`;
  if (folder === undefined || !existsSync(join(folder, "node_modules", name))) return install;
  const entry = createRequire(join(folder, "x.js")).resolve(name);
  const head = `const fs=require("fs"),p=require("path");const d=require(${JSON.stringify(entry)});const paths=${JSON.stringify(paths)};const put=(f,t)=>{fs.mkdirSync(p.dirname(f),{recursive:true});fs.writeFileSync(f,t)};let failed=0;`;
  const options = `{originalFile:f,source:{language:"en",locale:"US"},target:{language:"de",locale:"DE"}}`;
  writeFileSync(
    join(work, "diplodoc-extract.cjs"),
    `${head}for(const f of paths)try{const r=d.extract(fs.readFileSync("source/"+f,"utf8"),${options});put("diplodoc/"+f+".xliff",r.xliff);put("diplodoc/"+f+".skl",r.skeleton)}catch{failed++}fs.writeFileSync("diplodoc-failed",String(failed));`,
  );
  writeFileSync(
    join(work, "diplodoc-compose.cjs"),
    `${head}for(const f of paths)for(const l of ${JSON.stringify(locales)})try{put("diplodoc-out/"+l+"/"+f,d.compose(fs.readFileSync("diplodoc/"+f+".skl","utf8"),fs.readFileSync("diplodoc/"+f+".xliff","utf8"),{useSource:true}))}catch{failed++}`,
  );
  return [
    {
      name: `diplodoc ${versionOf(entry)} extract, one locale`,
      kind: "extract",
      command: process.execPath,
      argv: ["diplodoc-extract.cjs"],
      before: () => clean("diplodoc"),
    },
    {
      name: `diplodoc ${versionOf(entry)} compose, ${locales.length} locales`,
      kind: "build",
      command: process.execPath,
      argv: ["diplodoc-compose.cjs"],
      pages: "diplodoc-out",
      before: () => clean("diplodoc-out"),
    },
  ];
}

function versionOf(entry: string): string {
  const manifest = JSON.parse(readFileSync(join(entry, "../../package.json"), "utf8")) as {
    readonly version: string;
  };
  return manifest.version;
}

function installed(program: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
