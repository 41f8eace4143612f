import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calque, project, put, read } from "./calque.ts";

const page = "dist/de/a.md";
const catalog = "locales/de/a.json";
const source = "# Hello\n\nThe first paragraph.\n\n```js\ncode();\n```\n";

async function built(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = project({ "source/a.md": source, ...files });
  await calque(root, "extract");
  put(root, catalog, read(root, catalog).replace(/("hello-\w+": )""/, '$1"Hallo"'));
  await calque(root, "build");
  return root;
}

function edit(root: string, from: string, to: string, path = page): void {
  expect(read(root, path)).toContain(from);
  put(root, path, read(root, path).replace(from, to));
}

function git(root: string, ...args: string[]): string {
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.org"];
  return execFileSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
}

test("what was carried and what was not stands with file, line, key and words", async () => {
  const root = await built();
  edit(root, "# Hallo", "# Guten Tag");
  edit(root, "code();", "code(1);");
  const ran = await calque(root, "read-back", page);
  expect(ran.code).toBe(1);
  expect(ran.stdout.replace(/hello-\w+/, "hello-KEY")).toMatchInlineSnapshot(`
    "dist/de/a.md:1  carried  hello-KEY
      In the locale file.
      [-Hallo-]{+Guten Tag+}
    dist/de/a.md:5  refused
      Expected "\`\`\`js code(); \`\`\`", found "\`\`\`js code(1); \`\`\`" in the code block, outside of any unit: change it in source/a.md.

    1 localized document compared: 1 carried, 1 not carried. 1 locale file written.
    "
  `);
  expect(read(root, catalog)).toContain('"Guten Tag"');
});

test("the exit code is 0 where all is carried or nothing is to do, and 2 for what is not there", async () => {
  const root = await built();
  expect((await calque(root, "read-back")).code).toBe(0);
  edit(root, "# Hallo", "# Guten Tag");
  const dry = await calque(root, "read-back", "--dry-run");
  expect([dry.code, read(root, catalog).includes("Guten Tag")]).toEqual([0, false]);
  expect((await calque(root, "read-back")).code).toBe(0);
  const unknown = await calque(root, "read-back", "dist/de/b.md");
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain("Did you mean dist/de/a.md?");
});

test("--json has the documents that differ, with each change", async () => {
  const root = await built();
  edit(root, "# Hallo", "# Guten Tag");
  const { stdout } = await calque(root, "read-back", "--json", "--dry-run");
  expect(JSON.parse(stdout)).toEqual({
    documents: [
      {
        locale: "de",
        namespace: "a",
        path: page,
        file: catalog,
        base: "built",
        changes: [
          {
            line: 1,
            outcome: "carried",
            key: expect.stringMatching(/^hello-/) as string,
            was: "Hallo",
            is: "Guten Tag",
            message: "In the locale file",
          },
        ],
        notes: [],
      },
    ],
    compared: 2,
    written: [catalog],
  });
});

test("a build does not write over an edited page, and read-back ends that", async () => {
  const root = await built();
  edit(root, "# Hallo", "# Guten Tag");
  const kept = await calque(root, "build");
  expect(kept.code).toBe(1);
  expect(kept.stdout).toContain("output/edited");
  expect(read(root, page)).toContain("# Guten Tag");
  await calque(root, "read-back");
  expect((await calque(root, "build")).code).toBe(0);
  expect(read(root, page)).toContain("# Guten Tag");
});

test("--base compares with an output that git has", async () => {
  const root = await built();
  git(root, "init", "-q");
  git(root, "add", "source", "locales", "dist", "calque.config.json");
  git(root, "commit", "-qm", "base");
  // The catalog moved on in one unit, the page was edited in another.
  const key = /"(the-first[\w-]+)": ""/.exec(read(root, catalog))![1]!;
  put(root, catalog, read(root, catalog).replace(`"${key}": ""`, `"${key}": "Neu."`));
  edit(root, "# Hallo", "# Guten Tag");
  rmSync(join(root, ".calque"), { recursive: true });
  const ran = await calque(root, "read-back", "--base", "HEAD", "--locale", "de");
  expect(ran.stdout).toContain("1 localized document compared: 1 carried.");
  expect(read(root, catalog)).toContain('"Neu."');
  const unknown = await calque(root, "read-back", "--base", "nowhere");
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("nowhere")]);
});

test("--base builds what git does not have, from the sources and locale files of then", async () => {
  const root = await built();
  git(root, "init", "-q");
  git(root, "add", "source", "locales", "calque.config.json");
  git(root, "commit", "-qm", "base");
  const key = /"(the-first[\w-]+)": ""/.exec(read(root, catalog))![1]!;
  put(root, catalog, read(root, catalog).replace(`"${key}": ""`, `"${key}": "Neu."`));
  edit(root, "# Hallo", "# Guten Tag");
  rmSync(join(root, ".calque"), { recursive: true });
  const ran = await calque(root, "read-back", "--base", "HEAD", "--locale", "de");
  expect(ran.stdout).toContain("1 localized document compared: 1 carried.");
  expect(read(root, catalog)).toContain('"Neu."');
  expect(git(root, "status", "--porcelain", "--untracked-files=no").trim()).toBe(`M ${catalog}`);
});
