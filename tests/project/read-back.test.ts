import { expect, test } from "vitest";
import type { UserConfig } from "../../src/config/index.ts";
import { extract } from "../../src/project/extract.ts";
import { readBack, type ReadBackOptions } from "../../src/project/read-back.ts";
import { run } from "../../src/project/run.ts";
import { type TempProject, tempProject } from "./temp-project.ts";

const page = "dist/de/a.md";
const catalog = "locales/de/a.json";

/** A project of one document, translated as far as said, and built. */
async function built(
  source: string,
  translations: Readonly<Record<string, string>>,
  config: Partial<UserConfig> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<TempProject> {
  const project = await tempProject(
    { targets: ["de"], ...config },
    { "source/a.md": source, ...files },
  );
  await extract(project);
  project.translate(catalog, translations);
  await build(project);
  return project;
}

async function build(project: TempProject) {
  return (await run(project, { localize: true, write: true })).check.findings;
}

/** Edit the German page, each text once. */
function edit(project: TempProject, ...edits: readonly (readonly [string, string])[]): void {
  let text = project.read(page);
  for (const [from, to] of edits) {
    expect(text.split(from)).toHaveLength(2);
    text = text.replace(from, () => to);
  }
  project.write(page, text);
}

/** What became of each change: `outcome reason line`. */
async function outcomes(project: TempProject, options: ReadBackOptions = {}): Promise<string[]> {
  const { documents } = await readBack(project, options);
  return documents.flatMap(({ changes }) =>
    changes.map(({ outcome, reason, line }) => [outcome, reason, line].filter(Boolean).join(" ")),
  );
}

/** Read back, build, and compare with the edited page. */
async function expectSameBytes(project: TempProject): Promise<void> {
  const edited = project.read(page);
  await build(project);
  expect(project.read(page)).toBe(edited);
}

const two = "# Title\n\nOne town.\n\nTwo towns.\n";
const german = { Title: "Titel", "One town.": "Eine Stadt.", "Two towns.": "Zwei Städte." };

test("an edited word goes into the locale file, one line for each translation, and a build gives the page", async () => {
  const project = await built(two, german);
  const before = project.read(catalog).split("\n");
  edit(project, ["Eine Stadt.", "Eine große Stadt."], ["# Titel", "# Die Überschrift"]);
  expect(await outcomes(project)).toEqual(["carried 1", "carried 3"]);
  const after = project.read(catalog).split("\n");
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    expect.stringContaining('"Die Überschrift"'),
    expect.stringContaining('"Eine große Stadt."'),
  ]);
  await expectSameBytes(project);
});

test("a page that nobody edited has nothing to carry, and a second time neither", async () => {
  const project = await built(two, german);
  expect(await outcomes(project)).toEqual([]);
  edit(project, ["Eine", "Keine"]);
  await readBack(project);
  expect(await outcomes(project)).toEqual([]);
});

test("a dry run tells the same and writes nothing", async () => {
  const project = await built(two, german);
  const before = project.read(catalog);
  edit(project, ["Eine", "Keine"]);
  const { written } = await readBack(project, { dryRun: true });
  expect(written).toEqual([catalog]);
  expect(project.read(catalog)).toBe(before);
  expect(await outcomes(project)).toEqual(["carried 3"]);
});

test("what the build escaped stays as the translator wrote it", async () => {
  const source =
    '---\ntitle: A\n---\n\nText one.\n\n| a |\n| - |\n| Cell. |\n\n![image](x.png "Tip")\n';
  const project = await built(source, {
    A: "Neu: eins",
    "Text one.": "# kein Titel",
    "Cell.": "a | b",
    Tip: 'Ein "Rat"',
  });
  const changes: [string, string][] = [
    ['"Neu: eins"', '"Neu: zwei"'],
    ["\\# kein Titel", "\\# gar kein Titel"],
    ["a \\| b", "a \\| c"],
    ['Ein \\"Rat\\"', 'Ein guter \\"Rat\\"'],
  ];
  edit(project, ...changes);
  expect(await outcomes(project)).toEqual(["carried 2", "carried 5", "carried 9", "carried 11"]);
  const values = Object.values(JSON.parse(project.read(catalog)) as Record<string, string>);
  expect(values).toEqual(
    expect.arrayContaining(["Neu: zwei", "# gar kein Titel", "a | c", 'Ein guter "Rat"']),
  );
  await expectSameBytes(project);
});

test("new markup that the words of a page need is carried as it stands", async () => {
  const project = await built("A [link](b.md) and *words*.\n", {
    "A [link](b.md) and *words*.": "Ein [Link](b.md) und *Worte*.",
  });
  edit(project, ["*Worte*", "_viele_ **Worte** & `Code`"]);
  expect(await outcomes(project)).toEqual(["carried 1"]);
  await expectSameBytes(project);
});

test("an edit where the page showed the source is a new translation", async () => {
  const project = await built(two, { Title: "Titel" });
  edit(project, ["One town.", "Eine Stadt."]);
  const { documents } = await readBack(project);
  expect(documents[0]?.changes[0]).toMatchObject({ outcome: "carried", is: "Eine Stadt." });
  expect(documents[0]?.changes[0]?.message).toContain("the page showed the source text");
  await expectSameBytes(project);
});

test("an edit of another locale's text becomes a translation of the page's own locale", async () => {
  const project = await tempProject(
    { targets: ["de", "de-AT"], fallback: { "de-AT": ["de"] } },
    { "source/a.md": two },
  );
  await extract(project);
  project.translate(catalog, german);
  await build(project);
  const austrian = "dist/de-AT/a.md";
  const edited = project.read(austrian).replace("Eine Stadt.", "Eine Gemeinde.");
  project.write(austrian, edited);
  const { documents, written } = await readBack(project);
  expect(written).toEqual(["locales/de-AT/a.json"]);
  expect(documents[0]?.changes[0]?.message).toContain("the page showed the text of de");
  await build(project);
  expect(project.read(austrian)).toBe(edited);
  expect(project.read(page)).toContain("Eine Stadt.");
});

test("an edit promotes no state: stale stays stale, a draft a draft, reviewed becomes translated", async () => {
  const project = await built(two, german);
  let text = project.read(catalog);
  text = text.replace(/( {2}"(titl\w*-\w+)": "Titel")/u, '  "@$2 state": "reviewed",\n$1');
  text = text.replace(/( {2}"(two-[\w-]+)": "Zwei)/u, '  "@$2 state": "draft",\n$1');
  project.write(catalog, text);
  project.write("source/a.md", two.replace("One town.", "One small town."));
  await extract(project);
  await build(project);
  edit(project, ["Titel", "Der Titel"], ["Eine Stadt", "Eine Ortschaft"], ["Zwei", "Beide"]);
  const { documents } = await readBack(project);
  expect(documents[0]?.changes.map(({ message }) => message)).toEqual([
    "In the locale file, not reviewed any more",
    "In the locale file, still stale: the source changed since",
    "In the locale file, still a draft",
  ]);
  const after = project.read(catalog);
  expect(after).toContain(' was": "One town."');
  expect(after).toContain(' state": "draft"');
  expect(after).not.toContain('"reviewed"');
  await expectSameBytes(project);
});

test("a paragraph that an editor wrapped anew says what it said", async () => {
  const project = await built(two, german);
  const before = project.read(catalog);
  edit(project, ["Eine Stadt.", "Eine\nStadt."]);
  expect(await outcomes(project)).toEqual(["layout 3"]);
  expect(project.read(catalog)).toBe(before);
  expect(await build(project)).toEqual([]);
  expect(project.read(page)).toContain("Eine Stadt.");
});

test("words that were changed and wrapped anew are carried, and it is said that a build writes them otherwise", async () => {
  const project = await built(two, german);
  edit(project, ["Eine Stadt.", "Eine große\nStadt."]);
  expect(await outcomes(project)).toEqual(["rewritten 3"]);
  await build(project);
  expect(project.read(page)).toContain("\nEine große Stadt.\n");
});

test("line endings and a byte order mark are noted and keep nothing from being carried", async () => {
  const project = await built(two, german);
  edit(project, ["Eine", "Keine"]);
  project.write(page, `\uFEFF${project.read(page).replaceAll("\n", "\r\n")}`);
  const { documents } = await readBack(project);
  expect(documents[0]?.changes.map(({ outcome }) => outcome)).toEqual(["carried"]);
  expect(documents[0]?.notes).toHaveLength(2);
  await build(project);
  expect(project.read(page)).toContain("\nKeine Stadt.\n");
});

test("links that the build writes anew stay in the catalog as the translator wrote them", async () => {
  const source = "See [the file](../other.md) for more.\n";
  const project = await built(
    source,
    { "See [the file](../other.md) for more.": "Mehr in [der Datei](../other.md)." },
    {},
    { "other.md": "x" },
  );
  expect(project.read(page)).toContain("](../../other.md)");
  edit(project, ["Mehr in", "Noch mehr in"]);
  expect(await outcomes(project)).toEqual(["carried 1"]);
  expect(project.read(catalog)).toContain('"Noch mehr in [der Datei](../other.md)."');
  await expectSameBytes(project);
  edit(project, ["../../other.md", "../../missing.md"]);
  expect(await outcomes(project)).toEqual(["refused link 1"]);
  project.write("missing.md", "y");
  expect(await outcomes(project)).toEqual(["carried 1"]);
  expect(project.read(catalog)).toContain("](../missing.md)");
  await expectSameBytes(project);
});

test("links to a heading that was edited follow it, and it is said", async () => {
  const source = "# Old title\n\nSee [above](#old-title).\n";
  const project = await built(
    source,
    { "Old title": "Alter Titel", "See [above](#old-title).": "Siehe [oben](#old-title)." },
    { anchors: "github" },
  );
  expect(project.read(page)).toContain("(#alter-titel)");
  edit(project, ["# Alter Titel", "# Neuer Titel"]);
  const { documents } = await readBack(project);
  expect(documents[0]?.changes.map(({ outcome }) => outcome)).toEqual(["carried"]);
  expect(documents[0]?.notes).toHaveLength(1);
  await build(project);
  expect(project.read(page)).toContain("(#neuer-titel)");
});

test("variables keep their names, and an edit of a value is refused", async () => {
  const config = { variables: { product: "Acme" } };
  const project = await built(
    "Buy {{product}} now.\n",
    { "Buy {{product}} now.": "{{product}} kaufen." },
    config,
  );
  edit(project, ["kaufen", "jetzt kaufen"]);
  expect(await outcomes(project)).toEqual(["carried 1"]);
  expect(project.read(catalog)).toContain('"{{product}} jetzt kaufen."');
  edit(project, ["Acme", "Acne"]);
  expect(await outcomes(project)).toEqual(["refused variable 1"]);
});

test("with sentence units an edit goes to its sentence, and one across two is refused", async () => {
  const project = await built(
    "One town. Two towns.\n",
    { "One town.": "Eine Stadt.", "Two towns.": "Zwei Städte." },
    { units: "sentence" },
  );
  edit(project, ["Zwei Städte", "Zwei große Städte"]);
  expect(await outcomes(project)).toEqual(["carried 1"]);
  expect(project.read(catalog)).toContain('"Eine Stadt."');
  await expectSameBytes(project);
  edit(project, ["Eine Stadt. Zwei große", "Drei"]);
  expect(await outcomes(project)).toEqual(["refused sentence 1"]);
});

test("both changed the same unit: both texts are named and the locale file stays", async () => {
  const project = await built(two, german);
  edit(project, ["Eine Stadt.", "Eine Ortschaft."]);
  project.translate(catalog, { "One town.": "Ein Städtchen.", "Two towns.": "Zwei Städtchen." });
  const before = project.read(catalog);
  const { documents } = await readBack(project);
  expect(documents[0]?.changes).toEqual([
    expect.objectContaining({
      outcome: "clash",
      reason: "changed-since",
      was: "Eine Stadt.",
      is: "Eine Ortschaft.",
      catalog: "Ein Städtchen.",
    }),
  ]);
  expect(project.read(catalog)).toBe(before);
});

test("both changed it alike: it is there already", async () => {
  const project = await built(two, german);
  edit(project, ["Eine Stadt.", "Eine Ortschaft."], ["Zwei", "Beide"]);
  project.translate(catalog, { "One town.": "Eine Ortschaft." });
  expect(await outcomes(project)).toEqual(["present 3", "carried 5"]);
  await expectSameBytes(project);
});

test("a source that changed since the build is not taken for an edit of the page", async () => {
  const project = await built(two, german);
  project.write("source/a.md", `${two}\n- New item.\n\n\`\`\`js\ncode\n\`\`\`\n`);
  await extract(project);
  edit(project, ["Zwei Städte", "Beide Städte"]);
  expect(await outcomes(project)).toEqual(["carried 5"]);
});

test("a translation that the page does not show is not written over", async () => {
  const project = await built(two, german, { stale: "source" });
  project.write("source/a.md", two.replace("One town.", "One small town."));
  await extract(project);
  await build(project);
  edit(project, ["One small town.", "Eine kleine Stadt."]);
  expect(await outcomes(project)).toEqual(["clash hidden 3"]);
  expect(project.read(catalog)).toContain('"Eine Stadt."');
});

const rich = [
  "---",
  "title: T",
  "weight: 3",
  "---",
  "",
  "# Title",
  "",
  "One town.",
  "",
  "- item one",
  "- item two",
  "",
  "| a | b |",
  "| - | - |",
  "| cell | other |",
  "",
  "```js",
  "code();",
  "```",
  "",
  "<div>words</div>",
  "",
  "Two [towns][t].",
  "",
  "[t]: https://example.org",
  "",
].join("\n");

test.each([
  ["a paragraph added", "One town.", "One town.\n\nAnother paragraph.", ["refused added 10"]],
  ["a paragraph removed", "One town.\n\n", "", ["refused removed 8"]],
  ["the level of a heading", "# Title", "## Title", ["refused heading 6"]],
  ["a code block", "code();", "code(1);", ["refused code 17"]],
  ["a definition", "https://example.org", "https://example.com", ["refused definition 25"]],
  ["a field that is not translated", "weight: 3", "weight: 4", ["refused front-matter 3"]],
  ["a tag of an HTML block", "<div>words</div>", '<div class="x">words</div>', ["refused html 21"]],
  [
    "a list that is numbered",
    "- item one\n- item two",
    "1. item one\n2. item two",
    ["refused list 10", "refused list 11"],
  ],
  ["words emptied", "One town.", "<!-- -->", undefined],
  ["a unit that becomes a heading", "One town.", "# One town.", undefined],
  ["raw HTML in a unit", "One town.", "One <script>x</script> town.", ["refused unsafe 8"]],
] as const)("%s is refused, and nothing else changes", async (_, from, to, expected) => {
  const project = await built(rich, {});
  const before = project.read(catalog);
  edit(project, [from, to]);
  const found = await outcomes(project);
  if (expected) expect(found).toEqual(expected);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((outcome) => outcome.startsWith("refused"))).toBe(true);
  expect(project.read(catalog)).toBe(before);
});

test("a table column more is refused, and words beside it are carried", async () => {
  const project = await built(rich, {});
  edit(
    project,
    [
      "| a | b |\n| - | - |\n| cell | other |",
      "| a | b | c |\n| - | - | - |\n| cell | other | more |",
    ],
    ["One town.", "Eine Stadt."],
  );
  const found = await outcomes(project);
  expect(found).toContain("carried 8");
  expect(found.filter((one) => one.startsWith("carried"))).toHaveLength(1);
  expect(found.some((one) => one.startsWith("refused"))).toBe(true);
});

test("paragraphs that changed places are refused: no unit gets the words of another", async () => {
  const project = await built("The first one here.\n\nA second of them.\n\nAnd the last.\n", {});
  const before = project.read(catalog);
  edit(project, [
    "The first one here.\n\nA second of them.",
    "A second of them.\n\nThe first one here.",
  ]);
  const found = await outcomes(project);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((one) => one.startsWith("refused"))).toBe(true);
  expect(project.read(catalog)).toBe(before);
});

test("one paragraph deleted and one added elsewhere shift nothing", async () => {
  const text = (n: number) =>
    `The ${["first", "second", "third", "fourth"][n]} of the paragraphs, number ${n}.`;
  const source = [0, 1, 2, 3].map(text).join("\n\n");
  const project = await built(`${source}\n`, {});
  const before = project.read(catalog);
  project.write(page, `${[1, 2, 3].map(text).join("\n\n")}\n\nSomething else.\n`);
  expect(await outcomes(project)).toEqual(["refused removed 1", "refused added 7"]);
  expect(project.read(catalog)).toBe(before);
});

test("a table that an editor padded anew is layout", async () => {
  const project = await built(rich, {});
  edit(project, [
    "| a | b |\n| - | - |\n| cell | other |",
    "| a    | b     |\n| ---- | ----- |\n| cell | other |",
  ]);
  const found = await outcomes(project);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((one) => one.startsWith("layout"))).toBe(true);
});

test("a document that was not extracted since is refused, with what to do", async () => {
  const project = await built(two, german);
  project.write("source/a.md", `${two}\nThree towns.\n`);
  await build(project);
  edit(project, ["Three towns.", "Drei Städte."]);
  expect(await outcomes(project)).toEqual(["refused not-extracted 7"]);
});

test("an edit that makes an MDX page unreadable is refused with its line", async () => {
  const project = await tempProject({ targets: ["de"] }, { "source/a.mdx": "One town.\n" });
  await extract(project);
  await build(project);
  project.write("dist/de/a.mdx", "One town.\n\n{town\n");
  expect(await outcomes(project)).toEqual(["refused broken 4"]);
});

test("a build leaves an edited page as it is and says so, until it is read back", async () => {
  const project = await built(two, german);
  edit(project, ["Eine Stadt.", "Eine\nStadt."]);
  const edited = project.read(page);
  expect((await build(project)).map(({ rule }) => rule)).toEqual(["output/edited"]);
  expect(project.read(page)).toBe(edited);
  await readBack(project);
  expect(await build(project)).toEqual([]);
  expect(project.read(page)).toContain("Eine Stadt.");
});

test("deleting the page, the memory, or switching the rule off lets a build write it", async () => {
  for (const free of ["page", "memory", "rule"]) {
    const rules = free === "rule" ? { "output/edited": "off" as const } : {};
    const project = await built(two, german, { rules });
    edit(project, ["Eine Stadt.", "Keine Stadt."]);
    if (free === "page") project.remove(page);
    if (free === "memory") project.remove(".calque");
    expect(await build(project)).toEqual([]);
    expect(project.read(page)).toContain("Eine Stadt.");
  }
});

test("without a memory of the build an older page sets nothing back, until somebody says it is current", async () => {
  const project = await built(two, german);
  edit(project, ["Eine", "Keine"]);
  project.remove(".calque");
  // Newer than the page.
  project.translate(catalog, { "Two towns.": "Zwei Orte." });
  const before = project.read(catalog);
  expect(await outcomes(project)).toEqual(["refused no-base 3", "refused no-base 5"]);
  expect(project.read(catalog)).toBe(before);
  project.translate(catalog, { "Two towns.": "Zwei Städte." });
  const { documents } = await readBack(project, { assumeCurrent: true });
  expect(documents[0]?.base).toBe("now");
  expect(documents[0]?.changes.map(({ outcome }) => outcome)).toEqual(["carried"]);
  await expectSameBytes(project);
});

test("a whole build forgets the pages that are gone, and keeps those that are left", async () => {
  const project = await built(two, german, {}, { "source/b/c.md": two, "source/d.md": two });
  project.remove("source/b");
  project.remove("source/d.md");
  project.remove("dist/de/b");
  await run(project, { localize: true, write: true, files: ["a.md"] });
  expect(project.has(".calque/built/dist/de/b/c.md")).toBe(true);
  await build(project);
  expect(project.has(".calque/built/dist/de/b")).toBe(false);
  expect(project.has(".calque/built/dist/de/d.md")).toBe(true);
  expect(project.has(".calque/built/dist/de/a.md")).toBe(true);
});

test("pages are named by their path, their folder, or their source", async () => {
  const project = await tempProject(
    { targets: ["de", "fr"] },
    { "source/a.md": two, "source/b/c.md": two },
  );
  await extract(project);
  await build(project);
  const count = async (...files: string[]) =>
    (await readBack(project, files.length > 0 ? { files } : {})).compared;
  expect(await count()).toBe(4);
  expect(await count("dist/de/a.md")).toBe(1);
  expect(await count("dist/de")).toBe(2);
  expect(await count("b/c", "dist/fr/b/c.md")).toBe(2);
  await expect(count("dist/de/x.md")).rejects.toThrow("Expected a localized document");
  project.remove("dist/de/a.md");
  await expect(count("dist/de/a.md")).rejects.toThrow("found no dist/de/a.md");
  expect(await count("a.md")).toBe(1);
});
