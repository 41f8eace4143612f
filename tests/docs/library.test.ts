import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as api from "../../src/index.ts";
import { install, repository, run } from "../cli/install.ts";

const page = (path: string): string => readFileSync(join(repository, path), "utf8");

/** The TypeScript that a page shows, block by block. */
const examples = (path: string): string[] =>
  [...page(path).matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => code!);

const strict = {
  target: "es2023",
  lib: ["es2023"],
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
};

test("the examples for the library are sound in strict TypeScript, and do what they say", () => {
  const shown = [...examples("docs/library.md"), ...examples("README.md")];
  expect(shown.length).toBeGreaterThan(3);
  const gates = examples("docs/ci.md").find((code) => code.includes("applyBaseline"))!;
  const surroundings = `import { openProject, run, type Threshold } from "calque";
const project = await openProject({ cwd: "." });
const { status: documents, check } = await run(project, { check: true });
await project.close();
const thresholds: Threshold[] = [{ coverage: 100 }];
const baselineText = "[]";
`;
  const all = [...shown, `${surroundings}${gates}console.log(findings.length, known);\n`];
  const files = all.map((_, index) => `example-${index}.ts`);
  const root = install({
    "package.json": JSON.stringify({ type: "module", private: true }),
    "calque.config.json": JSON.stringify({ source: "docs", targets: ["de"] }),
    "docs/a.md": "# Hello\n\nThe first paragraph.\n",
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...strict, module: "nodenext", outDir: "js" },
      files,
    }),
    "tsconfig.bundler.json": JSON.stringify({
      compilerOptions: { ...strict, module: "esnext", moduleResolution: "bundler", noEmit: true },
      files,
    }),
    ...Object.fromEntries(files.map((file, index) => [file, all[index]!])),
  });
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  expect(run(root, process.execPath, [tsc, "-p", "tsconfig.bundler.json"])).toBe("");
  expect(run(root, process.execPath, [tsc, "-p", "."])).toBe("");
  const printed = files.map((file) =>
    run(root, process.execPath, [join("js", file.replace(".ts", ".js"))]),
  );
  expect(printed[0]).toContain("0 %");
  expect(printed[1]).toContain("Bis zu **1.200** kamen.");
  expect(printed[1]).toContain("numbers/value: Expected 12,000 (12.000), found 1.200");
  expect(printed[2]).toContain("lossless    holds");
  for (const text of printed) expect(text).not.toBe("");
}, 120_000);

test("the page of the library names every function", () => {
  const text = page("docs/library.md");
  const missing = Object.keys(api).filter((name) => !text.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});
