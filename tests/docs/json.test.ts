import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { calque, project, put, read } from "../cli/calque.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/command-line.md"), "utf8");

/** What stands in code in a section of the page: blocks of JSON, and what is between backticks. */
function codeOf(title: string): string {
  const start = page.indexOf(`\n## ${title}\n`);
  const end = page.indexOf("\n## ", start + 1);
  const text = page.slice(start, end === -1 ? undefined : end);
  return [...text.matchAll(/```json\n([^]*?)```|`([^`]+)`/g)].map(([, a, b]) => a ?? b).join("\n");
}

/** Objects whose keys are data: locales, kinds, reasons. */
const data = new Set(["locales", "translations", "edits", "leftOut", "forms"]);

const lastOf = (path: string): string => path.split(".").at(-1)!;

/** Every path of keys in a value; lists are `[]`, and keys that are data are `*`. */
function paths(value: unknown, at = "", found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) paths(item, `${at}[]`, found);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const isData = data.has(lastOf(at));
      const path = `${at === "" ? "" : `${at}.`}${isData ? "*" : name}`;
      found.add(path);
      paths(inner, path, found);
    }
  }
  return found;
}

/** What a command prints with `--json`. */
async function printed(cwd: string, ...args: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await calque(cwd, ...args, "--json");
  expect(stdout, stderr).toMatch(/^\{/);
  return JSON.parse(stdout);
}

/** The keys of a value that stand in no code of these sections. */
const missing = (value: unknown, ...sections: readonly string[]): string[] => {
  const words = new Set(
    sections
      .map(codeOf)
      .join("\n")
      .match(/[a-z]\w*/gi),
  );
  return [...paths(value)].filter((path) => {
    const name = lastOf(path);
    return name !== "*" && !words.has(name);
  });
};

test("everything that --json prints stands on the page of the command line", async () => {
  const before =
    "# Hello\n\nThe first paragraph has `code` and 12,000 words of Mr. Miller.\n\nOld text about trains.\n";
  const root = project({ "source/a.md": before });
  expect(missing(await printed(root, "extract"), "extract")).toEqual([]);
  const file = "locales/de/a.json";
  const gaps = ["Hallo", "Der erste Absatz hat `kode` und 1.200 Wörter von Müller.", "Alter Text."];
  let text = read(root, file);
  for (const gap of gaps) text = text.replace('": ""', `": ${JSON.stringify(gap)}`);
  put(root, file, text);
  const check = await printed(root, "check");
  expect(missing(check, "check")).toEqual([]);
  const fix = await printed(root, "check", "--fix", "--fix-rule", "numbers/value", "--frozen");
  expect(missing(fix, "check", "For every command")).toEqual([]);
  expect(paths(fix)).toContain("fixed[].before");
  const { acceptance } = (check as { findings: { acceptance?: string }[] }).findings.find(
    (finding) => finding.acceptance !== undefined,
  )!;
  const accept = await printed(root, "accept", acceptance!, "--reason", "true", "--frozen");
  expect(missing(accept, "accept", "check", "For every command")).toEqual([]);
  expect(missing(await printed(root, "build"), "build", "check")).toEqual([]);
  put(root, "dist/de/a.md", read(root, "dist/de/a.md").replace("Alter Text", "Sehr alter Text"));
  const readBack = await printed(root, "read-back", "--frozen");
  expect(missing(readBack, "read-back", "For every command")).toEqual([]);
  expect(paths(readBack)).toContain("documents[].changes[].was");
  put(root, "source/a.md", before.replace("12,000", "13,000").replace("Old", "No old"));
  const sections = ["localize", "extract", "status", "check", "build", "For every command"];
  const localize = await printed(root, "localize", "--frozen");
  expect(missing(localize, ...sections)).toEqual([]);
  const listed = /`\{ extract: \{ (.*?) \}, (.*?) \}`/.exec(page)!;
  expect(Object.keys(localize as object)).toEqual(["extract", ...listed[2]!.split(", ")]);
  expect(paths(localize)).toContain("extract.changes[].annotation");
  expect(missing(await printed(root, "extract"), "extract")).toEqual([]);
  expect(missing(await printed(root, "status", "--documents"), "status")).toEqual([]);
  expect(missing(await printed(root, "explain", "source/a.md:3"), "explain", "check")).toEqual([]);
  expect(missing(await printed(root, "names"), "names")).toEqual([]);
  expect(missing(await printed(root, "verify", "source"), "verify")).toEqual([]);
  const adopt = ["adopt", "dist/de/a.md", "--document", "a.md", "--locale", "de"];
  const adopted = await printed(root, ...adopt, "--replace", "--frozen");
  expect(missing(adopted, "adopt", "check", "For every command")).toEqual([]);
  expect(missing(await printed(root, "init", "--merge-driver"), "init")).toEqual([]);
}, 120_000);
