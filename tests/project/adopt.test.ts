import { expect, test } from "vitest";
import { adopt } from "../../src/project/adopt.ts";
import type { AdoptOptions } from "../../src/project/adopt/adopt-options.ts";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { type TempProject, tempProject } from "./temp-project.ts";

const guide = `---
title: Guide
---

# First steps

You need **16 GB** of memory and a [quiet place](https://example.org/quiet).

- Call \`install\` first.
- Wait for the lamp.

| Part | Price |
| --- | --- |
| Lamp | 12 euros |

![A green lamp](lamp.png)
`;
const anleitung = `---
title: Anleitung
---

# Erste Schritte

Sie brauchen **16 GB** Speicher und einen
[ruhigen Ort](https://example.org/quiet).

- Rufen Sie zuerst \`install\` auf.
- Warten Sie auf die Lampe.

| Teil | Preis |
| --- | --- |
| Lampe | 12 Euro |

![Eine grüne Lampe](lamp.png)
`;

const german: AdoptOptions = { locales: ["de"] };

function project(files: Record<string, string>, config = {}): Promise<TempProject> {
  return tempProject({ targets: ["de"], frontMatter: { translate: ["title"] }, ...config }, files);
}

function texts(project: TempProject, path = "locales/de/guide.json"): Record<string, string> {
  const all = JSON.parse(project.read(path)) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) =>
      key.startsWith("@") ? [] : [[all[`@${key}`] ?? key, value]],
    ),
  );
}

function told(project: TempProject, name: string): string[] {
  const all = JSON.parse(project.read("locales/de/guide.json")) as Record<string, string>;
  return Object.entries(all).flatMap(([key, value]) => (key.endsWith(` ${name}`) ? [value] : []));
}

test("every unit of a whole translation enters as a translator would have typed it", async () => {
  const at = await project({ "source/guide.md": guide, "old/de/guide.md": anleitung });
  const { documents, layouts, written } = await adopt(at, german);
  expect(layouts).toEqual([{ pattern: "old/{locale}/{path}", files: 1 }]);
  expect(documents).toMatchObject([
    { units: 10, translated: 10, drafts: 0, unpairedSource: [], unpairedTarget: [] },
  ]);
  expect(written).toEqual(["locales/de/guide.json", "locales/en/guide.json"]);
  expect(texts(at)).toMatchObject({
    Guide: "Anleitung",
    "You need **16 GB** of memory and a [quiet place](https://example.org/quiet).":
      "Sie brauchen **16 GB** Speicher und einen [ruhigen Ort](https://example.org/quiet).",
    "A green lamp": "Eine grüne Lampe",
  });
  expect(told(at, "state")).toEqual([]);
  // The line break within the paragraph is not in the source's form.
  expect(documents[0]!.reproduced).toEqual({ whole: false, words: 1 });
  await run(at, { check: true, localize: true, write: true });
  expect(at.read("dist/de/guide.md")).toBe(anleitung.replace("einen\n[", "einen ["));
  expect((await extract(at, { frozen: true })).written).toEqual([]);
});

test("a dry run writes nothing, and a second run changes nothing", async () => {
  const at = await project({ "source/guide.md": guide, "old/de/guide.md": anleitung });
  const dry = await adopt(at, { ...german, dryRun: true });
  expect(at.has("locales")).toBe(false);
  const first = await adopt(at, german);
  expect(dry.documents).toEqual(first.documents);
  const again = await adopt(at, german);
  expect(again.written).toEqual([]);
  expect(again.documents).toMatchObject([{ translated: 0, drafts: 0, kept: 10 }]);
});

test("what the catalog has already stays; with replace it goes to memory", async () => {
  const at = await project({ "source/guide.md": guide, "old/de/guide.md": anleitung });
  await extract(at);
  at.translate("locales/de/guide.json", { "First steps": "Die ersten Schritte" });
  expect((await adopt(at, german)).documents).toMatchObject([{ translated: 9, kept: 1 }]);
  expect(texts(at)["First steps"]).toBe("Die ersten Schritte");
  const { documents } = await adopt(at, { ...german, replace: true });
  expect(documents).toMatchObject([{ translated: 1, kept: 9 }]);
  expect(texts(at)["First steps"]).toBe("Erste Schritte");
  expect(at.read("locales/.gone/de/guide.json")).toContain("Die ersten Schritte");
  expect((await extract(at, { frozen: true })).written).toEqual([]);
});

test.each([
  ["docs/de/guide/intro.md", "docs", "docs/{locale}/{path}"],
  [
    "i18n/de/docusaurus-plugin-content-docs/current/guide/intro.md",
    "docs",
    "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}",
  ],
  ["content/de/guide/intro.md", "content/en", "content/{locale}/{path}"],
  ["docs/guide/intro.de.md", "docs", "{path}.{locale}.md"],
  ["docs/guide/intro_de.md", "docs", "{path}_{locale}.md"],
  ["translations/DE/guide/intro.mdx", "docs", "translations/{locale}/{path}"],
  ["src/content/docs/de/guide/intro.md", "src/content/docs/en", "src/content/docs/{locale}/{path}"],
])("finds %s for a source in %s", async (path, source, pattern) => {
  const at = await project(
    { [`${source}/guide/intro.md`]: "# Hello\n\nThe end.\n", [path]: "# Hallo\n\nDas Ende.\n" },
    { source, exclude: ["de/**", "**/*{.,_}de.md"] },
  );
  const { documents, layouts } = await adopt(at, german);
  expect(layouts).toEqual([{ pattern, files: 1 }]);
  expect(documents).toMatchObject([{ namespace: "guide/intro", from: path, units: 2 }]);
  expect(texts(at, "locales/de/guide/intro.json")).toEqual({
    Hello: "Hallo",
    "The end.": "Das Ende.",
  });
});

test("a pattern, or a document by name, says what no path shows", async () => {
  const files = {
    "source/guide.md": guide,
    "alt/anleitung.md": anleitung,
    "x/guide-for-de.md": anleitung,
  };
  const at = await project(files);
  await expect(adopt(at, german)).rejects.toThrow("Expected translations into de, found none");
  const byPattern = await adopt(at, { ...german, dryRun: true, from: "x/{path}-for-{locale}.md" });
  expect(byPattern.documents).toMatchObject([{ from: "x/guide-for-de.md", translated: 10 }]);
  const named = { ...german, names: ["alt/anleitung.md"], document: "guide.md" };
  expect((await adopt(at, named)).documents).toMatchObject([{ translated: 10 }]);
  await expect(adopt(at, { ...named, document: "guides.md" })).rejects.toThrow(
    "Expected a document",
  );
  await expect(adopt(at, { ...german, from: "x/{path}" })).rejects.toThrow("{locale} and {path}");
});

test("locales are found by other names of theirs, where one target alone is meant", async () => {
  const at = await tempProject(
    { targets: ["zh-Hant", "zh-Hans", "pt-BR"] },
    {
      "source/a.md": "# Hello\n",
      "i18n/zh_TW/a.md": "# 你好\n",
      "i18n/zh-cn/a.md": "# 您好\n",
      "i18n/pt_br/a.md": "# Olá\n",
    },
  );
  const { documents } = await adopt(at, { locales: at.config.targets });
  expect(documents.map(({ locale, from }) => `${locale} ${from}`)).toEqual([
    "pt-BR i18n/pt_br/a.md",
    "zh-Hans i18n/zh-cn/a.md",
    "zh-Hant i18n/zh_TW/a.md",
  ]);
});

test("a file that may translate two documents is told of, and not taken", async () => {
  const at = await project({
    "source/a/guide.md": guide,
    "source/b/guide.md": guide,
    "source/c.md": "# Hello\n",
    "i18n/de/guide.md": anleitung,
    "i18n/de/c.md": "# Hallo\n",
  });
  const { documents, unmatched } = await adopt(at, german);
  expect(documents).toMatchObject([{ namespace: "c" }]);
  expect(unmatched).toEqual([
    { path: "i18n/de/guide.md", reason: "guide may be a/guide.md or b/guide.md" },
  ]);
});

test("added, missing and changed paragraphs are listed from both sides, with their lines", async () => {
  const at = await project({
    "source/guide.md": guide,
    "old/de/guide.md": anleitung
      .replace("- Warten Sie auf die Lampe.\n", "")
      .replace(
        "| Teil",
        "Ein Satz über Dinge, von denen im Original gar keine Rede ist, nämlich Hunde.\n\n| Teil",
      ),
  });
  const { documents } = await adopt(at, german);
  expect(documents[0]!.unpairedSource).toEqual([{ line: 10, text: "Wait for the lamp." }]);
  expect(documents[0]!.unpairedTarget.map(({ line }) => line)).toEqual([12]);
  expect(texts(at)["Wait for the lamp."]).toBe("");
});

test("labels of links and footnotes become those of the source", async () => {
  const at = await project({
    "source/guide.md":
      "See [the page][docs] and [here][only-en].[^note]\n\n[docs]: https://example.org/docs\n[only-en]: https://example.org/en\n\n[^note]: A note.\n",
    "old/de/guide.md":
      "Siehe [die Seite][doku] und [hier][nur-de].[^1]\n\n[doku]: https://example.org/docs\n[nur-de]: https://example.de\n\n[^1]: Eine Anmerkung.\n",
  });
  await adopt(at, german);
  expect(Object.values(texts(at))).toEqual([
    "Siehe [die Seite][docs] und [hier](https://example.de).[^note]",
    "Eine Anmerkung.",
  ]);
});

test("what the source's structure or safety cannot take is a draft that says why", async () => {
  const at = await project({
    "source/guide.md": "# Hello\n\nA paragraph of some words.\n\nAnother one, which is longer.\n",
    "old/de/guide.md":
      "# Hallo\n\nEin Absatz aus <span onclick='x()'>einigen</span> Wörtern.\n\nEin weiterer, der länger ist.\n",
  });
  const { documents } = await adopt(at, german);
  expect(documents).toMatchObject([{ translated: 2, drafts: 1 }]);
  expect(told(at, "state")).toEqual(["draft"]);
  expect(told(at, "note")[0]).toMatch(
    /^Adopted from old\/de\/guide\.md:3, to be checked: it brings in "<span/,
  );
});

test("what shows no words and is not in the source is left off, and the draft says so", async () => {
  const at = await project({
    "source/guide.md": [
      "# Lamps",
      "The lamp is green.",
      "Mind the 12 steps.",
      "It cost 40 euros. <!-- since May -->",
      "Call 555 for help.",
      "It burns for 9 hours.",
      "",
    ].join("\n\n"),
    "old/de/guide.md": [
      '# Lampen {{ anchor(name="lamps", lang=lang) }}',
      '<a id="gruen"></a>Die Lampe ist <!-- sic --> grün.',
      '{{% alert title="Achtung" %}} Achten Sie auf die 12 Stufen. {{% /alert %}}',
      "Sie kostete 40 Euro. <!-- since May --></p>",
      "Rufen Sie 555 an, wenn Sie Hilfe brauchen: {{ phone }}",
      '<span onclick="x()">Sie brennt 9 Stunden.</span>',
      "",
    ].join("\n\n"),
  });
  const { documents } = await adopt(at, german);
  expect(Object.values(texts(at))).toEqual([
    "Lampen",
    "Die Lampe ist grün.",
    "Achten Sie auf die 12 Stufen.",
    "Sie kostete 40 Euro. <!-- since May -->",
    "Rufen Sie 555 an, wenn Sie Hilfe brauchen: {{ phone }}",
    '<span onclick="x()">Sie brennt 9 Stunden.</span>',
  ]);
  const reasons = documents[0]!.pairs.map((pair) => pair.reasons.join("; "));
  expect(reasons[0]).toContain(
    '"{{ anchor(name=\\"lamps\\", lang=lang) }}" was left off, which the source does not have',
  );
  expect(reasons[1]).toContain('"<a id=\\"gruen\\"></a>", "<!-- sic -->" was left off');
  expect(reasons[2]).toContain('"{{% /alert %}}" was left off');
  expect(reasons[3]).toContain('"</p>" was left off');
  expect(reasons[4]).toContain('it brings in "{{ phone }}"');
  expect(reasons[5]).toContain("it brings in");
  expect(new Set(documents[0]!.pairs.map(({ state }) => state))).toEqual(new Set(["draft"]));
});

test("sentences get their own part of a block", async () => {
  const at = await project(
    {
      "source/guide.md": "One lamp is green. It costs 12 euros. Take it.\n",
      "old/de/guide.md": "Eine Lampe ist grün. Sie kostet 12 Euro. Nehmen Sie sie.\n",
    },
    { units: "sentence" },
  );
  await adopt(at, german);
  expect(texts(at)).toEqual({
    "One lamp is green.": "Eine Lampe ist grün.",
    "It costs 12 euros.": "Sie kostet 12 Euro.",
    "Take it.": "Nehmen Sie sie.",
  });
});

test("a locale file that cannot be read is left alone, and a finding says so", async () => {
  const at = await project({
    "source/guide.md": guide,
    "old/de/guide.md": anleitung,
    "locales/de/guide.json": "{ <<<<<<< ours\n",
  });
  const { findings, written } = await adopt(at, german);
  expect(findings.map(({ rule }) => rule)).toEqual(["catalog/syntax"]);
  expect(written).not.toContain("locales/de/guide.json");
  expect(at.read("locales/de/guide.json")).toBe("{ <<<<<<< ours\n");
});

test("translations among the source documents are adopted, and named with what leaves them out", async () => {
  const files = {
    "docs/guide.md": guide,
    "docs/more/a.md": "# Hello\n",
    "docs/de/guide.md": anleitung,
    "docs/de/more/a.md": "# Hallo\n",
    "docs/more/a.pt_BR.md": "# Olá\n",
  };
  const at = await tempProject({ source: "docs", targets: ["de", "pt-BR"] }, files);
  const { documents, findings } = await adopt(at, { locales: at.config.targets, dryRun: true });
  expect(documents.map(({ from }) => from)).toHaveLength(3);
  expect(findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)).toEqual([
    expect.stringContaining(
      'docs/de/guide.md and 1 more among them: extract would ask for their translation. Add "de/**" to exclude',
    ),
    expect.stringContaining('Add "**/*.pt_BR.md" to exclude'),
  ]);
  const mended = await tempProject(
    { source: "docs", targets: ["de", "pt-BR"], exclude: ["de/**", "**/*.pt_BR.md"] },
    files,
  );
  expect((await adopt(mended, { locales: at.config.targets, dryRun: true })).findings).toEqual([]);
});
