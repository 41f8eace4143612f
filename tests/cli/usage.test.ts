import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { calque, project } from "./calque.ts";

test("version and help", async () => {
  const root = project();
  expect(await calque(root, "--version")).toMatchObject({ code: 0, stdout: "0.1.0\n" });
  const help = await calque(root, "--help");
  expect(help.code).toBe(0);
  expect(help.stdout).toContain("Exit codes:");
  const check = await calque(root, "check", "--help");
  expect(check.stdout).toContain("Examples:\n  calque check\n");
  expect(check.stdout).toContain("--locale <tag>");
});

test("without a command the help is shown, and nothing on standard output", async () => {
  const { code, stdout, stderr } = await calque(project());
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("Usage: calque <command>");
});

test.each([
  [["chek"], "Unknown command 'chek'.\nDid you mean check?\n"],
  [["check", "--jsn"], "Unknown option '--jsn'.\nDid you mean --json?\n"],
  [["check", "--fail-on", "warn"], "Did you mean warning?"],
  [["check", "--reporter", "prety"], "Did you mean pretty?"],
  [["check", "--locale", "fe"], 'found "fe".\nDid you mean de?\n'],
  [["check", "source/b.md"], 'found "source/b.md".\nDid you mean source/a.md?\n'],
  [["extract", "nothing-like-it"], 'Look at "include" and "exclude"'],
  [["check", "--config", "x.json"], "x.json: There is no such file."],
  [["explain"], "Missing required argument 'place'"],
  [["explain", "a.md"], "Write the line after it: a.md:1"],
  [["explain", "hello-wurld"], 'Expected the key of a unit, found "hello-wurld".'],
  [["verify", "nowhere"], 'Expected a file or folder, found no "nowhere".'],
  [["verify", "source", "--locale", "de"], "Expected no --locale for verify"],
])("%j is a mistake in usage", async (args, says) => {
  const { code, stdout, stderr } = await calque(project(), ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(says);
});

test("an option of the configuration that does not exist", async () => {
  const root = project({ "calque.config.json": '{ "targets": ["de"], "sorce": "docs" }' });
  const { code, stderr } = await calque(root, "status");
  expect(code).toBe(2);
  expect(stderr).toContain('Unknown option "sorce". Did you mean "source"?');
});

test("a locale that only takes part as a fallback is not built", async () => {
  const config = JSON.stringify({ targets: ["pt-BR"], fallback: { "pt-BR": ["pt"] } });
  const root = project({ "calque.config.json": config });
  const { code, stderr } = await calque(root, "build", "--locale", "pt");
  expect(code).toBe(2);
  expect(stderr).toContain("pt: it only takes part as a fallback");
  expect((await calque(root, "check", "--locale", "pt")).code).toBe(0);
});

test("two documents for one locale file are an error that names both", async () => {
  const { code, stderr } = await calque(project({ "source/a.txt": "Hello\n" }), "extract");
  expect(code).toBe(2);
  expect(stderr).toContain("source/a.md and source/a.txt");
});

test("the stack of an error is shown only with --debug", async () => {
  const root = project({ "calque.config.json": "{" });
  expect((await calque(root, "status")).stderr).not.toContain("    at ");
  expect((await calque(root, "status", "--debug")).stderr).toContain("    at ");
});

test.each([
  ["calque.config.mjs", 'export default { targets: ["de"] };\n'],
  ["calque.config.ts", 'const targets: string[] = ["de"];\nexport default { targets };\n'],
  ["package.json", '{ "calque": { "targets": ["de"] } }\n'],
])("the configuration is read from %s", async (name, text) => {
  const root = project({ [name]: text });
  rmSync(`${root}/calque.config.json`);
  const { code, stdout } = await calque(root, "status", "--json");
  expect(code).toBe(0);
  expect(Object.keys((JSON.parse(stdout) as { locales: object }).locales)).toEqual(["de"]);
});

test("paths are relative to where one stands", async () => {
  const root = project({ "source/guide/b.md": "Other words.\n" });
  const inside = await calque(`${root}/source/guide`, "extract", "--json", "b.md");
  expect(JSON.parse(inside.stdout)).toMatchObject({ documents: [{ path: "guide/b.md" }] });
  const folder = await calque(root, "extract", "--json", "source/guide");
  expect(JSON.parse(folder.stdout)).toMatchObject({ documents: [{ path: "guide/b.md" }] });
  const cwd = await calque("/", "status", "--cwd", root, "--json");
  expect(cwd.code).toBe(0);
});
