import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import * as api from "../../src/index.ts";
import type { Native } from "../../src/parse/engine/native-node.ts";
import { install, repository, run } from "./install.ts";

const lib = join(repository, "lib");

test("the packed package works as command, as library, and in TypeScript", () => {
  const root = install({
    "package.json": JSON.stringify({ type: "module", private: true }),
    "docs/a.md": "# Hello\n\nThe first paragraph.\n",
    "use.mjs": `import * as calque from "calque";\nconsole.log(Object.keys(calque).sort().join());\n`,
    "use.ts": `import { defineConfig, openProject, run, type Config, type Finding } from "calque";
const config = defineConfig({ targets: ["de"] });
// @ts-expect-error: locales are strings
defineConfig({ targets: [1] });
export const targets = (all: Config): readonly string[] => all.targets;
export async function findings(): Promise<readonly Finding[]> {
  const project = await openProject({ cwd: config.source ?? "." });
  const { check } = await run(project, { check: true });
  await project.close();
  return check.findings;
}
`,
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        module: "nodenext",
        target: "es2023",
        lib: ["es2023"],
        types: ["node"],
        strict: true,
        noEmit: true,
      },
      files: ["use.ts"],
    }),
  });
  const main = join(root, "node_modules/calque/lib/cli/main.js");
  const calque = (...args: readonly string[]): string =>
    run(root, process.execPath, [main, ...args]);
  expect(calque("--version")).toBe("0.1.0\n");
  calque("init", "--yes", "--source", "docs", "--targets", "de");
  calque("extract");
  calque("build");
  expect(readFileSync(join(root, "dist/de/a.md"), "utf8")).toBe(
    "# Hello\n\nThe first paragraph.\n",
  );

  expect(run(root, process.execPath, ["use.mjs"]).trim().split(",")).toEqual(
    Object.keys(api).sort(),
  );

  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  expect(run(root, process.execPath, [tsc, "-p", "."])).toBe("");
  expect(
    readFileSync(join(root, "node_modules/calque/lib/THIRD-PARTY-NOTICES.txt"), "utf8"),
  ).toMatch(/^micromark 4[^]*^Permission is hereby granted[^]*^Unicode CLDR/m);
}, 120_000);

test("help, and a run that finds nothing to do, load no parser and no rules", () => {
  expect(loadedBy("cli/main.js", "chunks/run-command-line")).toEqual([
    "rolldown-runtime",
    "run-command-line",
    "usage",
    "version",
  ]);
  for (const command of ["extract", "build", "localize"]) {
    const loaded = loadedBy(`chunks/${command}`, "chunks/watched-reader", "chunks/swift-reader");
    expect(loaded).toContain("run");
    expect(loaded).not.toContain("parser");
    expect(loaded).not.toContain("read");
    expect(loaded.filter((name) => /inspect|any-ascii|mention|name/.test(name))).toEqual([]);
  }
});

test("an ordinary document is read without the reference parser, MDX, YAML and the letters of all scripts", () => {
  const loaded = loadedBy(
    ...["keyed-document", "plan-document", "parse-fast"].map((name) => `chunks/${name}`),
  );
  expect(loaded).toContain("read");
  const others = /parser|splice|any-ascii|romanize|mention|name/;
  expect(loaded.filter((name) => others.test(name))).toEqual([]);
  const text = readdirSync(join(lib, "chunks"))
    .filter((name) => loaded.includes(name.replace(/-[\w-]{8}\.js$/, "")))
    .map((name) => readFileSync(join(lib, "chunks", name), "utf8"))
    .join("\n");
  for (const name of ["acorn", "yaml", "smol-toml", "mdast-util-from-markdown", "any-ascii"]) {
    expect(text).not.toContain(`node_modules/${name}/`);
  }
});

test("a build loads no rules, and one that was proved before no parser either", () => {
  const rules = /^(?:inspect(?!-document)|apply-rules|read-mentions|read-names|any-ascii)/;
  const build = loadedBy("chunks/inspect-document", "chunks/localize-document");
  expect(build).toContain("read");
  expect(build.filter((name) => rules.test(name))).toEqual([]);
  const again = loadedBy("chunks/splice-again");
  expect(again).toContain("splice");
  expect(again.filter((name) => /^(?:read|parser)$/.test(name) || rules.test(name))).toEqual([]);
});

test("the packed part of the native parser reads the tree that its package reads", async () => {
  const tree = (await import(join(lib, "chunks/native-tree.js"))) as NativeTree;
  const satteri = createRequire(import.meta.url).resolve("satteri");
  const require = createRequire(satteri);
  expect(tree.version).toBe((require("../package.json") as { version: string }).version);
  const binding = require("../index.js") as Binding;
  const native = require("satteri") as Native;
  const text =
    "---\na: b\n---\n\n# A *b*\n\n- [x] c\n\n| d |\n| - |\n| e |\n\n$$\nf\n$$\n\ng[^1]\n\n[^1]: h\n";
  for (const math of [false, true]) {
    const handle = binding.createMdastHandle(text, math ? tree.mathOptions : tree.options);
    const read = tree.materializeMdastTree(new tree.MdastReader(binding.serializeHandle(handle)));
    const whole = native.markdownToMdast(text, { features: { math } });
    expect(JSON.stringify(read)).toBe(JSON.stringify(whole));
  }
});

interface NativeTree {
  readonly version: string;
  readonly options: number;
  readonly mathOptions: number;
  readonly MdastReader: new (tree: Uint8Array) => object;
  materializeMdastTree(reader: object): object;
}

interface Binding {
  createMdastHandle(source: string, options: number): object;
  serializeHandle(handle: object): Uint8Array;
}

/** The chunks that are loaded with these, by name. */
function loadedBy(...starts: readonly string[]): string[] {
  const files = readdirSync(join(lib, "chunks")).map((name) => `chunks/${name}`);
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(lib, file), "utf8");
    for (const [, name] of text.matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";/gm)) {
      visit(join(dirname(file), name!).replaceAll("\\", "/"));
    }
  };
  for (const start of starts) {
    const wanted = new RegExp(`^${start}-[\\w-]{8}\\.js$`);
    for (const file of start.endsWith(".js")
      ? [start]
      : files.filter((name) => wanted.test(name))) {
      visit(file);
    }
  }
  return [...seen]
    .filter((file) => file.startsWith("chunks/"))
    .map((file) => file.slice("chunks/".length).replace(/-[\w-]{8}\.js$/, ""))
    .sort();
}
