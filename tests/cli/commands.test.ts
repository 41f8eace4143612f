import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { calque, folder, main, project, put, read, tree } from "./calque.ts";

test("extract --json", async () => {
  const root = project();
  const { code, stdout, stderr } = await calque(root, "extract", "--json");
  expect(code).toBe(0);
  expect(stderr).toMatch(/^1 document, \d+.*s\n$/);
  expect(JSON.parse(stdout)).toEqual({
    documents: [
      {
        namespace: "a",
        path: "a.md",
        units: 2,
        same: 0,
        moved: 0,
        edited: 0,
        revived: 0,
        new: 2,
        gone: 0,
        leftOut: {},
      },
    ],
    translations: {
      de: { current: 0, carried: 0, partly: 0, stale: 0 },
      fr: { current: 0, carried: 0, partly: 0, stale: 0 },
    },
    written: ["locales/de/a.json", "locales/en/a.json", "locales/fr/a.json"],
    findings: [],
  });
});

test("extract --frozen writes nothing, lists what would change, and ends with 1", async () => {
  const root = project();
  const before = tree(root);
  const { code, stdout } = await calque(root, "extract", "--frozen");
  expect(code).toBe(1);
  expect(stdout).toContain("3 locale files would change.\n\nlocales/de/a.json\n");
  expect(stdout).toMatch(/locales\/en\/a\.json\n  added    hello-\w+  \{\+Hello\+\}\n/);
  expect(tree(root)).toEqual(before);
  await calque(root, "extract");
  expect((await calque(root, "extract", "--frozen")).code).toBe(0);
});

test("extract --locale leaves the other locales, and the next run loses nothing", async () => {
  const root = project();
  await calque(root, "extract");
  put(root, "locales/fr/a.json", read(root, "locales/fr/a.json").replace(/: ""/, ': "Bonjour"'));
  put(root, "source/a.md", "# Hello there\n\nThe first paragraph.\n");
  const { stdout } = await calque(root, "extract", "--locale", "de", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ written: ["locales/de/a.json"] });
  await calque(root, "extract");
  expect(read(root, "locales/fr/a.json")).toContain('was": "Hello"');
  expect((await calque(root, "extract", "--frozen")).code).toBe(0);
});

test("status --json, and --documents", async () => {
  const root = project();
  await calque(root, "extract");
  const counts = { units: 2, translated: 0, reviewed: 0, draft: 0, stale: 0, missing: 2, words: 4 };
  const state = { ...counts, looks: 0, edits: {} };
  const { code, stdout } = await calque(root, "status", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ locales: { de: state, fr: state } });
  const documents = await calque(root, "status", "--json", "--documents", "--locale", "fr");
  expect(JSON.parse(documents.stdout)).toEqual({
    locales: { fr: state },
    documents: [{ locale: "fr", namespace: "a", path: "a.md", ...state }],
  });
});

test("check reports a broken link on its line, and ends with 1", async () => {
  const root = project({
    "calque.config.json": '{ "targets": ["de", "fr"], "rules": { "markup/link-target": "error" } }',
    "source/a.md": "See [the page](https://example.org/page).\n",
  });
  await calque(root, "extract");
  put(
    root,
    "locales/de/a.json",
    read(root, "locales/de/a.json").replace(
      /: ""/,
      ': "Siehe [die Seite](https://example.com/page)."',
    ),
  );
  const { code, stdout } = await calque(root, "check", "--json");
  expect(code).toBe(1);
  const report = JSON.parse(stdout) as { summary: object; findings: object[] };
  expect(Object.keys(report)).toEqual(["summary", "findings"]);
  expect(report.summary).toMatchObject({ errors: 1, checked: { documents: 1, units: 2 } });
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      rule: "markup/link-target",
      severity: "error",
      locale: "de",
      target: expect.objectContaining({ file: "locales/de/a.json", line: 3 }) as unknown,
    }),
  );
  const pretty = await calque(root, "check");
  expect(pretty.stdout).toContain("markup/link-target");
  expect(pretty.stdout).not.toContain("state/missing");
  expect((await calque(root, "check", "--verbose")).stdout).toContain("state/missing");
  expect((await calque(root, "check", "--fail-on", "never")).code).toBe(0);
  expect((await calque(root, "check", "--locale", "fr")).code).toBe(0);
  expect((await calque(root, "check", "--locale", "fr", "--fail-on", "info")).code).toBe(1);
  expect((await calque(root, "check", "--reporter", "json")).stdout).toBe(stdout);
});

test("build writes each locale, and mentions outputs that no document stands behind", async () => {
  const root = project({ "dist/de/old.md": "Alt.\n", "dist/nl/a.md": "Oud.\n" });
  await calque(root, "extract");
  put(root, "locales/de/a.json", read(root, "locales/de/a.json").replace(/: ""/, ': "Hallo"'));
  const frozen = await calque(root, "build", "--frozen");
  expect(frozen.code).toBe(1);
  expect(frozen.stdout).toContain("2 documents would change");
  expect(existsSync(`${root}/dist/de/a.md`)).toBe(false);
  const built = await calque(root, "build");
  expect(built).toMatchObject({ code: 0, stdout: "2 documents written, 0 unchanged.\n" });
  expect(built.stderr).toContain("dist/de/old.md\n  dist/nl/a.md");
  expect(read(root, "dist/de/a.md")).toBe("# Hallo\n\nThe first paragraph.\n");
  expect(read(root, "dist/fr/a.md")).toBe(read(root, "source/a.md"));
  expect(read(root, "dist/de/old.md")).toBe("Alt.\n");
  const again = await calque(root, "build", "--json");
  expect(JSON.parse(again.stdout)).toEqual({
    outputs: [
      {
        locale: "de",
        namespace: "a",
        path: "dist/de/a.md",
        units: 2,
        fallbacks: 1,
        written: false,
      },
      {
        locale: "fr",
        namespace: "a",
        path: "dist/fr/a.md",
        units: 2,
        fallbacks: 2,
        written: false,
      },
    ],
    skipped: [],
    assets: [],
    leftOver: ["dist/de/old.md", "dist/nl/a.md"],
    findings: [],
  });
});

test("localize does it all; --quiet says nothing; --frozen then finds nothing to do", async () => {
  const root = project();
  expect((await calque(root, "localize", "--frozen")).code).toBe(1);
  const { code, stdout, stderr } = await calque(root, "localize");
  expect(code).toBe(0);
  expect(stderr).toMatch(/^1 document, \d+.*s\n$/);
  expect(stdout).toContain("2 missing, 2 from a fallback");
  expect(stdout).toContain("3 locale files and 2 documents written");
  expect(await calque(root, "localize", "--quiet", "--frozen")).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  const json = JSON.parse((await calque(root, "localize", "--json")).stdout) as object;
  expect(Object.keys(json)).toEqual(["extract", "status", "check", "build"]);
});

test("a locale file with a conflict marker is left as it is, and the rest goes on", async () => {
  const root = project({ "source/b.md": "Other words.\n" });
  await calque(root, "extract");
  const broken = `<<<<<<< ours\n${read(root, "locales/de/a.json")}`;
  put(root, "locales/de/a.json", broken);
  put(root, "source/b.md", "Other words, and more.\n");
  const { code, stdout } = await calque(root, "localize");
  expect(code).toBe(1);
  expect(stdout).toContain("locales/de/a.json:1:1");
  expect(read(root, "locales/de/a.json")).toBe(broken);
  expect(read(root, "locales/de/b.json")).toContain("Other words, and more.");
  expect(existsSync(`${root}/dist/de/a.md`)).toBe(false);
  expect(existsSync(`${root}/dist/fr/a.md`)).toBe(true);
  expect(existsSync(`${root}/dist/de/b.md`)).toBe(true);
});

test("a translation under a mistyped key is told, and one of another tool is not", async () => {
  const root = project();
  await calque(root, "extract");
  const file = "locales/de/a.json";
  const key = /"(hello-\w+)"/.exec(read(root, file))![1]!;
  const mistyped = key.replace("hello", "helo");
  const text = read(root, file).replace(`"${key}": ""`, `"${mistyped}": "Hallo"`);
  put(root, file, text.replace(/\n\}/, ',\n  "app.title": "Unsere Seite"\n}'));
  const told = `found ${mistyped}, whose translation is shown nowhere: did you mean ${key}, which has none?`;
  for (const command of ["check", "extract", "check", "build"]) {
    const { code, stdout } = await calque(root, command, "--locale", "de");
    expect(code).toBe(0);
    if (command !== "extract") expect(stdout).toContain(told);
    expect(stdout).not.toContain("app.title");
  }
  expect((await calque(root, "check", "--fail-on", "warning")).code).toBe(1);
  put(root, file, read(root, file).replace(`"${key}": "",\n`, "").replace(mistyped, key));
  const mended = await calque(root, "check", "--fail-on", "warning");
  expect(mended).toMatchObject({ code: 0 });
  expect(mended.stdout).not.toContain("shown nowhere");
});

test("a document that takes too long is reported, and the others go on", async () => {
  const config = JSON.stringify({ targets: ["de"], limits: { seconds: 1 } });
  const root = project({
    "calque.config.json": config,
    "source/slow.md": "a\n=\n".repeat(20_000),
  });
  const { code, stdout } = await calque(root, "localize", "--json");
  const { check, build } = JSON.parse(stdout) as {
    check: { findings: { rule: string }[] };
    build: { outputs: { path: string }[] };
  };
  const slow = check.findings.some(({ rule }) => rule === "source/time");
  const built = build.outputs.some(({ path }) => path === "dist/de/slow.md");
  // A machine that is fast enough builds it; no machine may hang or pass over it.
  expect(slow).not.toBe(built);
  expect(code).toBe(slow ? 1 : 0);
  expect(build.outputs.map(({ path }) => path)).toContain("dist/de/a.md");
});

test("verify takes no address of a link for words", async () => {
  const definitions = "[cats]: </animals/?kind=cats&lang={{ $lang }}>\n[dogs]: /animals/dogs/\n";
  const root = folder({ "a.md": `${definitions}\nOf [cats] and [dogs].\n` });
  expect(await calque(root, "verify", "a.md")).toMatchObject({ code: 0 });
});

test("a folder that begins with a dot is taken where a glob names it, and nowhere else", async () => {
  const named = JSON.stringify({ targets: ["de"], include: ["*.md", ".notes/**/*.md"] });
  const files = { "source/.notes/b.md": "Words.\n", "source/.other/c.md": "Words.\n" };
  for (const [config, count] of [
    [JSON.stringify({ targets: ["de"] }), 1],
    [named, 2],
  ] as const) {
    const root = project({ "calque.config.json": config, ...files });
    const { stdout } = await calque(root, "extract", "--json");
    expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(count);
  }
});

test("verify takes neither the attributes of an image nor the name of a field for words", async () => {
  const text =
    "Words.\n\n![A cat](a.png){.wide w=100px align=center}\n\n:size: How big.\n:colour: Which.\n";
  expect(await calque(folder({ "a.md": text }), "verify", "a.md")).toMatchObject({ code: 0 });
});

test("verify needs no configuration and writes nothing", async () => {
  const root = folder({
    "docs/a.md":
      "---\ntitle: T x\n---\n\n# Hello *world*\n\n| a | b |\n| - | - |\n| c | d |\n\n!!! note\n    Words.\n\n[e]: <{{% f %}}>\n",
    "docs/b.mdx": "import X from 'x'\n\n<X>\n\nWords here.\n\n</X>\n",
    "docs/broken.mdx": "{ not closed\n",
    "c.txt": "One line\n",
  });
  const before = tree(root);
  const { code, stdout } = await calque(root, "verify", "docs", "c.txt");
  expect(code).toBe(0);
  expect(stdout).toContain("3 documents verified");
  expect(stdout).toContain("Not verified: 1 document");
  expect(stdout).toMatch(/docs\/broken\.mdx:\d+ {2}syntax/);
  expect(tree(root)).toEqual(before);
  const json = JSON.parse((await calque(root, "verify", "--json", "docs")).stdout) as object;
  expect(json).toMatchObject({
    summary: { documents: 3, broken: 0, notVerified: 1, compared: true },
    documents: [{ path: "docs/a.md", broken: [], rejected: 0, readable: true }, {}, {}],
  });
  const alone = await calque(root, "verify", "--parser", "remark", "docs");
  expect(alone.stdout).toContain("Not compared");
});

test("the parser changes nothing but the time, and a misspelt one is an error", async () => {
  const root = project({
    "source/a.md":
      "# Hello 😀\n\n> Two *words*  \n> here\n\n:::note Title\n\n- [ ] A task\n\n:::\n",
  });
  await calque(root, "localize", "--parser", "fast", "--fail-on", "never");
  const before = tree(root);
  const { code, stdout } = await calque(
    root,
    "localize",
    "--parser",
    "remark",
    "--frozen",
    "--json",
  );
  expect({ code, stdout }).toMatchObject({ code: 0 });
  expect(tree(root)).toEqual(before);
  const wrong = await calque(root, "extract", "--parser", "remarc");
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("Did you mean remark?");
});

test("explain a line, a key, a place in a locale file, and a line without a unit", async () => {
  const root = project({
    "source/a.md": "# Hello\n\nThe first paragraph.\n\n```js\ncode()\n```\n",
  });
  await calque(root, "extract");
  const de = read(root, "locales/de/a.json").replace(/(first-[^"]*": )""/, '$1"Der erste Absatz."');
  put(root, "locales/de/a.json", de);
  put(root, "source/a.md", read(root, "source/a.md").replace("first", "very first"));
  const { code, stdout } = await calque(root, "explain", "source/a.md:3", "--locale", "de");
  expect(code).toBe(0);
  expect(stdout).toContain("at      source/a.md:3:1");
  expect(stdout).toContain("under   Hello");
  expect(stdout).toContain("edited since the last extraction");
  expect(stdout).toContain("de  stale: the source changed since it was translated");
  expect(stdout).toContain("changed The {+very +}first paragraph.");
  const key = /^\S+/.exec(stdout)![0];
  const json = await calque(root, "explain", key, "--json", "--locale", "de");
  expect(JSON.parse(json.stdout)).toMatchObject({
    units: [{ key, role: "paragraph", locales: [{ locale: "de", state: "stale" }] }],
  });
  const line = de.split("\n").findIndex((text) => text.includes("Der erste")) + 1;
  const there = await calque(root, "explain", `locales/de/a.json:${line}`, "--locale", "de");
  expect(there.stdout).toBe(stdout);
  expect((await calque(root, "explain", "source/a.md:6")).stdout).toContain("a code block");
  expect((await calque(root, "explain", "source/a.md:2")).stdout).toContain("The line is empty.");
  expect((await calque(root, "explain", "source/a.md:99")).code).toBe(2);
});

test("init in a folder with documents, then extract, without anything installed", async () => {
  const root = folder({ "docs/a.md": "# Hello\n", ".gitignore": "dist\n" });
  const { code, stdout } = await calque(root, "init", "--yes", "--targets", "de,fr");
  expect(code).toBe(0);
  expect(stdout).toContain("Wrote calque.config.ts.");
  expect(stdout).toContain("you may want to add: .calque/, .*.tmp\n");
  expect(read(root, "calque.config.ts")).toContain('source: "docs"');
  expect(Object.keys(tree(root))).toEqual([
    ".gitignore",
    "calque.config.ts",
    "docs/a.md",
    "locales/de/a.json",
    "locales/en/a.json",
    "locales/fr/a.json",
  ]);
  expect((await calque(root, "extract", "--frozen")).code).toBe(0);
  const again = await calque(root, "init", "--yes", "--targets", "de");
  expect(again.code).toBe(2);
  expect(again.stderr).toContain("found calque.config.ts");
});

test("init in an empty folder, as JSON; and what it cannot guess", async () => {
  const root = folder({});
  expect((await calque(root, "init", "--yes")).stderr).toContain("Write --targets de,fr");
  expect((await calque(root, "init", "--yes", "--targets", "de_x y")).code).toBe(2);
  expect(tree(root)).toEqual({});
  const args = ["init", "--yes", "--targets", "ja", "--format", "json", "--source-locale", "ko"];
  const { code, stdout } = await calque(root, ...args);
  expect(code).toBe(0);
  expect(stdout).toContain("put documents into the source folder");
  expect(JSON.parse(read(root, "calque.config.json"))).toMatchObject({
    $schema: "./node_modules/calque/schema.json",
    sourceLocale: "ko",
    targets: ["ja"],
  });
  put(root, "source/a.md", "안녕\n");
  expect((await calque(root, "extract")).code).toBe(0);
});

test("init finds the documents and their languages where translations lie beside them", async () => {
  const root = folder({
    "content/en/a.md": "# Hello\n",
    "content/de/a.md": "# Hallo\n",
    "content/pt-br/a.md": "# Olá\n",
  });
  const { code, stdout } = await calque(root, "init", "--yes");
  expect(code).toBe(0);
  expect(read(root, "calque.config.ts")).toContain('source: "content/en"');
  expect(read(root, "calque.config.ts")).toContain('targets: ["de", "pt-br"]');
  expect(stdout).toContain(
    "Found translations in content/{locale}/{path}.\nNext: run calque adopt",
  );
  expect((await calque(root, "adopt")).stdout).toContain("2 units: 2 translated");
});

test("init leaves translations out that lie among the documents", async () => {
  const root = folder({ "docs/a.md": "# Hello\n", "docs/de/a.md": "# Hallo\n" });
  expect((await calque(root, "init", "--yes")).code).toBe(0);
  expect(read(root, "calque.config.ts")).toContain('exclude: ["de/**"]');
  expect(Object.keys(tree(root))).not.toContain("locales/en/de/a.json");
});

test("init finds the translations of Docusaurus", async () => {
  const root = folder({
    "docs/a.md": "# Hello\n",
    "i18n/fr/docusaurus-plugin-content-docs/current/a.md": "# Salut\n",
  });
  const { stdout } = await calque(root, "init", "--yes");
  expect(stdout).toContain("Found translations in i18n/{locale}/docusaurus-plugin-content-docs/");
  expect(read(root, "calque.config.ts")).toContain('source: "docs"');
  expect(read(root, "calque.config.ts")).toContain('targets: ["fr"]');
});

test.each([
  ["beside the named folder", "2021/docs/en", "2021/docs/de/a.md", "2021/docs/{locale}/{path}"],
  ["beside a folder on its way", "docs/en/docs", "docs/de/docs/a.md", "docs/{locale}/docs/{path}"],
  ["in a folder of their own", "docs", "i18n/de/a.md", "i18n/{locale}/{path}"],
])("init finds the translations %s", async (_, source, translation, pattern) => {
  const root = folder({ [`${source}/a.md`]: "# Hello\n", [translation]: "# Hallo\n" });
  const { code, stdout } = await calque(root, "init", "--yes", "--source", source);
  expect(code).toBe(0);
  expect(stdout).toContain(`Found translations in ${pattern}.`);
  expect(read(root, "calque.config.ts")).toContain('targets: ["de"]');
  expect((await calque(root, "adopt")).stdout).toContain("1 unit: 1 translated");
});

test("a reader that stops reading is no error", async () => {
  const root = project();
  const child = spawn(process.execPath, [main, "check", "--json", "--quiet"], { cwd: root });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise((done) => child.on("close", done));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
