import { expect, test } from "vitest";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { tempProject } from "./temp-project.ts";

const article =
  "# Title\n\nThe first paragraph of the text.\n\nThe second paragraph, which is longer.\n";

test("extraction is done once: a second run writes nothing", async () => {
  const project = await tempProject({ targets: ["de"] }, { "source/a.md": article });
  expect((await extract(project)).written).toEqual(["locales/de/a.json", "locales/en/a.json"]);
  expect((await extract(project)).written).toEqual([]);
});

test("frozen extraction writes nothing and names what it would write", async () => {
  const project = await tempProject({ targets: ["de"] }, { "source/a.md": article });
  const { written } = await extract(project, { frozen: true });
  expect(written).toEqual(["locales/de/a.json", "locales/en/a.json"]);
  expect(project.has("locales")).toBe(false);
});

test("a renamed document keeps its translations under its new name", async () => {
  const project = await tempProject({ targets: ["de"] }, { "source/a.md": article });
  await extract(project);
  project.translate("locales/de/a.json", { Title: "Titel" });
  project.remove("source/a.md");
  project.write("source/guide/b.md", `${article}\nOne more.\n`);
  const { documents } = await extract(project);
  expect(documents).toMatchObject([{ namespace: "guide/b", same: 3, new: 1, gone: 0 }]);
  expect(project.has("locales/de/a.json")).toBe(false);
  expect(project.read("locales/de/guide/b.json")).toContain('": "Titel"');
  expect((await extract(project)).written).toEqual([]);
});

test("a removed document's translations go into memory and come back with it", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    { "source/a.md": article, "source/z.md": "Other.\n" },
  );
  await extract(project);
  project.translate("locales/de/a.json", { Title: "Titel" });
  const before = project.read("locales/de/a.json");
  project.remove("source/a.md");
  await extract(project);
  expect(project.has("locales/de/a.json")).toBe(false);
  expect(project.read("locales/.gone/de/a.json")).toContain("Titel");
  project.write("source/a.md", article);
  await extract(project);
  expect(project.read("locales/de/a.json")).toBe(before);
  expect(project.has("locales/.gone/de/a.json")).toBe(false);
});

test("a document that cannot be read leaves its locale files alone, and the others go on", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    { "source/a.mdx": "# Title\n", "source/b.md": "Text.\n" },
  );
  await extract(project);
  project.translate("locales/de/a.json", { Title: "Titel" });
  const before = project.read("locales/de/a.json");
  project.write("source/a.mdx", "# Title\n\n{unclosed\n");
  const { findings } = await extract(project);
  expect(findings).toMatchObject([
    { rule: "source/syntax", severity: "error", source: { file: "source/a.mdx" } },
  ]);
  expect(project.read("locales/de/a.json")).toBe(before);
  const { build } = await run(project, { localize: true, write: true });
  expect(build.outputs.map(({ namespace }) => namespace)).toEqual(["b"]);
  expect(build.skipped).toMatchObject([{ namespace: "a", reason: "the document cannot be read" }]);
});

test("a locale file with a conflict is never touched, and its register waits for it", async () => {
  const project = await tempProject({ targets: ["de", "fr"] }, { "source/a.md": article });
  await extract(project);
  const broken = project.read("locales/de/a.json").replace("{", "{\n<<<<<<< ours");
  project.write("locales/de/a.json", broken);
  project.write("source/a.md", article.replace("longer", "much longer"));
  const { findings, written } = await extract(project);
  expect(findings).toMatchObject([{ rule: "catalog/conflict", locale: "de", target: { line: 2 } }]);
  expect(written).toEqual(["locales/fr/a.json"]);
  expect(project.read("locales/de/a.json")).toBe(broken);
  project.write("locales/de/a.json", broken.replace("\n<<<<<<< ours", ""));
  expect((await extract(project)).documents).toMatchObject([{ edited: 1 }]);
});

test("an edited unit is stale at once, before anybody extracts", async () => {
  const project = await tempProject({ targets: ["de"] }, { "source/a.md": article });
  await extract(project);
  project.translate("locales/de/a.json", { Title: "Titel" });
  project.write("source/a.md", article.replace("# Title", "# The title"));
  const { status, check } = await run(project, { check: true });
  expect(status).toMatchObject([{ locale: "de", stale: 1, translated: 0 }]);
  expect(check.findings.map(({ rule }) => rule)).toContain("state/outdated");
});

test("a paragraph that was split is told of before anybody extracts, by builds and counts too", async () => {
  const text = "One sentence stands here. Another one follows it.";
  const project = await tempProject({ targets: ["de"] }, { "source/a.md": `${text}\n` });
  await extract(project);
  project.translate("locales/de/a.json", { [text]: "Hier steht ein Satz. Ein anderer folgt ihm." });
  project.write("source/a.md", `${text.replace(". A", ".\n\nA")}\n`);
  for (const options of [{}, { localize: true }, { check: true }]) {
    const { check } = await run(project, options);
    const told = check.findings.find(({ rule }) => rule === "state/outdated");
    expect(told?.message).toContain("1 of them split or joined");
  }
  await extract(project);
  const { status, check } = await run(project, { check: true });
  expect(status).toMatchObject([{ translated: 2, missing: 0 }]);
  expect(check.findings).toEqual([]);
});

test("what only looks different keeps its translation current", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    { "source/a.md": "*Some* long words\nof text.\n" },
  );
  await extract(project);
  project.translate("locales/de/a.json", { "*Some* long words of text.": "*Einige* Worte." });
  project.write("source/a.md", "_Some_ long\nwords of\ntext.\n");
  await extract(project);
  expect((await run(project, {})).status).toMatchObject([{ translated: 1, stale: 0 }]);
});

test("what somebody saves while a document is extracted for the first time is kept", async () => {
  const files = { "source/a.md": "The first text.\n", "source/b.md": "The second text.\n" };
  const other = await tempProject({ targets: ["de"] }, files);
  await extract(other);
  other.translate("locales/de/a.json", { "The first text.": "Erster Text." });
  const project = await tempProject({ targets: ["de"] }, files);
  const save = (path: string): void => {
    if (path === "a.md") project.write("locales/de/a.json", other.read("locales/de/a.json"));
  };
  const { written, documents } = await extract(project, { onDocument: save });
  expect(project.read("locales/de/a.json")).toBe(other.read("locales/de/a.json"));
  expect(written).toEqual(["locales/de/b.json", "locales/en/a.json", "locales/en/b.json"]);
  expect(documents.map((one) => one.new)).toEqual([1, 1]);
  expect((await extract(project)).written).toEqual([]);
});

test("new documents are extracted the same when the first extraction was cut short in any of their files", async () => {
  const files = { "source/a.md": "# One\n\nThe first text.\n", "source/b.md": "Second.\n" };
  const whole = await tempProject({ targets: ["de", "fr"] }, files);
  await extract(whole);
  const names = ["de", "en", "fr"].map((locale) => `locales/${locale}/a.json`);
  for (let left = 0; left < 8; left++) {
    const project = await tempProject({ targets: ["de", "fr"] }, files);
    for (const [bit, name] of names.entries()) {
      if (left & (1 << bit)) project.write(name, whole.read(name));
    }
    await extract(project);
    for (const name of names) expect(project.read(name)).toBe(whole.read(name));
    // The source may be another one by then.
    const edited = await tempProject(
      { targets: ["de", "fr"] },
      { "source/a.md": "# One\n\nAnother text.\n" },
    );
    for (const [bit, name] of names.entries()) {
      if (left & (1 << bit)) edited.write(name, whole.read(name));
    }
    await extract(edited);
    expect(Object.values(JSON.parse(edited.read("locales/de/a.json")) as object)).toEqual([
      "One",
      "",
      "Another text.",
      "",
    ]);
    expect(edited.has("locales/.gone")).toBe(false);
  }
});
