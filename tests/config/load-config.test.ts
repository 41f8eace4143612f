import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadConfig } from "../../src/config/index.ts";
import { UserError } from "../../src/model/index.ts";

let root = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "calque-config-")));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

async function complaint(from: { cwd: string; file?: string }): Promise<string> {
  try {
    await loadConfig(from);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const hint = error.hint === undefined ? "" : `\n${error.hint}`;
    return (error.message + hint).replaceAll(root, "<root>");
  }
  return "nothing to complain about";
}

test.each([
  ["calque.config.ts", "const targets: string[] = ['de'];\nexport default { targets };"],
  [
    "calque.config.mts",
    "enum Locale { German = 'de' }\nexport default { targets: [Locale.German] };",
  ],
  ["calque.config.js", "export default { targets: ['de'] };"],
  ["calque.config.mjs", "export default await Promise.resolve({ targets: ['de'] });"],
  ["calque.config.json", '\uFEFF{ "$schema": "./schema.json", "targets": ["de"] }'],
  ["package.json", '{ "name": "x", "calque": { "targets": ["de"] } }'],
])("reads %s", async (name, text) => {
  write({ "package.json": '{ "type": "module" }', [name]: text });
  const { config, ...rest } = await loadConfig({ cwd: root });
  expect(config.targets).toEqual(["de"]);
  expect(config.source).toBe("source");
  expect(rest).toEqual({ file: join(root, name), root });
});

test("the nearest folder above counts, and its package.json only with a calque field", async () => {
  write({
    "calque.config.json": '{ "targets": ["fr"] }',
    "site/calque.config.json": '{ "targets": ["de"] }',
    "site/docs/package.json": '{ "name": "docs" }',
    "site/docs/deep/x.md": "x",
  });
  const found = await loadConfig({ cwd: join(root, "site/docs/deep") });
  expect(found.root).toBe(join(root, "site"));
  expect(found.config.targets).toEqual(["de"]);
});

test("a file can be named, relative to the current folder", async () => {
  write({ "calque.config.json": "{}", "other/l10n.json": '{ "targets": ["de"] }' });
  expect((await loadConfig({ cwd: root, file: "other/l10n.json" })).root).toBe(join(root, "other"));
  expect(await complaint({ cwd: root, file: "nowhere.json" })).toMatchInlineSnapshot(
    `"nowhere.json: There is no such file."`,
  );
  expect(await complaint({ cwd: root, file: "other/x.yaml" })).toMatchInlineSnapshot(
    `"other/x.yaml: Expected a .ts, .mts, .js, .mjs or .json file, found ".yaml"."`,
  );
});

test("a configuration that changes is read again", async () => {
  write({ "calque.config.mjs": "export default { targets: ['de'] };" });
  expect((await loadConfig({ cwd: root })).config.targets).toEqual(["de"]);
  write({ "calque.config.mjs": "export default { targets: ['fr'] };" });
  utimesSync(join(root, "calque.config.mjs"), 1, 1);
  expect((await loadConfig({ cwd: root })).config.targets).toEqual(["fr"]);
});

test("two in one folder: the error names both", async () => {
  write({
    "calque.config.mjs": "export default {};",
    "package.json": '{ "calque": {} }',
  });
  expect(await complaint({ cwd: root })).toMatchInlineSnapshot(`
    "Expected one configuration in <root>, found 2: calque.config.mjs, package.json.
    Keep one of them, or choose one with --config."
  `);
});

test("complains in words a person can act on", async () => {
  const cases: [string, Record<string, string>][] = [
    ["none", {}],
    ["wrong options", { "calque.config.json": '{ "target": ["de"] }' }],
    ["wrong options in package.json", { "package.json": '{ "calque": { "targets": [] } }' }],
    ["a trailing comma", { "calque.config.json": '{\n  "targets": ["de"],\n}\n' }],
    ["a key twice", { "calque.config.json": '{\n  "out": "a",\n  "out": "b"\n}\n' }],
    ["a comment", { "calque.config.json": '{\n  // targets\n  "targets": []\n}\n' }],
    ["a conflict", { "calque.config.json": '{\n<<<<<<< HEAD\n  "targets": []\n}\n' }],
    ["an empty file", { "calque.config.json": "" }],
    ["a cut-off file", { "calque.config.json": '{ "targets": ["de' }],
    ["single quotation marks", { "calque.config.json": "{ 'targets': [] }" }],
    ["no default export", { "calque.config.mjs": "export const config = {};" }],
    ["no default export in TypeScript", { "calque.config.ts": "export const config = {};" }],
    ["a broken package.json", { "package.json": '{ "calque": { "targets": ["de"] }' }],
  ];
  const said: string[] = [];
  for (const [index, [name, files]] of cases.entries()) {
    const folder = join(root, String(index));
    mkdirSync(folder);
    write(
      Object.fromEntries(Object.entries(files).map(([file, text]) => [`${index}/${file}`, text])),
    );
    const message = await complaint({ cwd: folder });
    said.push(`${name}\n${message.replace(/^/gm, "  ")}`);
  }
  expect(said.join("\n")).toMatchInlineSnapshot(`
    "none
      No configuration found in <root>/0 or a folder above it.
      Run "calque init", or write a calque.config.json.
    wrong options
      calque.config.json: 2 options are wrong:
        targets: Expected this option, found nothing.
        Unknown option "target". Did you mean "targets"?
    wrong options in package.json
      package.json: targets: Expected at least one locale, found none.
    a trailing comma
      calque.config.json:2:20: Expected no comma before "}", found one.
    a key twice
      calque.config.json:3:3: Expected each key once, found "out" again.
    a comment
      calque.config.json:2:3: Expected a key or "}", found "/".
    a conflict
      calque.config.json:2:1: Expected a key or "}", found "<".
    an empty file
      calque.config.json:1:1: Expected a value, found the end of the file.
    a cut-off file
      calque.config.json:1:18: Expected a closing quotation mark, found the end of the file.
    single quotation marks
      calque.config.json:1:3: Expected a key or "}", found "'".
    no default export
      calque.config.mjs: Expected a default export, found none.
      Write: export default defineConfig({ … });
    no default export in TypeScript
      calque.config.ts: Expected a default export, found none.
      Write: export default defineConfig({ … });
    a broken package.json
      <root>/12/package.json:1:34: Expected a comma or "}", found the end of the file."
  `);
});

test("a configuration that throws is reported with its message and line", async () => {
  write({ "calque.config.ts": "const token: string = 'x';\n\nthrow new Error('No token');\n" });
  expect(await complaint({ cwd: root })).toMatch(
    /^calque\.config\.ts:3(?::\d+)?: The configuration could not be loaded: No token\.$/,
  );
  write({ "a/calque.config.mjs": "throw 'just text';" });
  expect(await complaint({ cwd: join(root, "a") })).toBe(
    "calque.config.mjs: The configuration could not be loaded: just text.",
  );
});

test("a syntax error is reported with its line", async () => {
  write({ "calque.config.ts": "export default {\n  targets: [\n};\n" });
  expect(await complaint({ cwd: root })).toMatch(
    /^calque\.config\.ts:3:\d+: The configuration could not be loaded: /,
  );
});
