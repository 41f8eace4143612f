import { expect, test } from "vitest";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { tempProject } from "./temp-project.ts";

test("sentences are joined as the target's script joins them", async () => {
  const project = await tempProject(
    { targets: ["ja", "de"], units: "sentence" },
    { "source/a.md": "One is here. Two is there.\\\nThree is new.\n" },
  );
  await extract(project);
  const texts = ["One is here.", "Two is there.", "Three is new."];
  project.translate(
    "locales/ja/a.json",
    Object.fromEntries(texts.map((text, index) => [text, `文${index}。`])),
  );
  project.translate(
    "locales/de/a.json",
    Object.fromEntries(texts.map((text, index) => [text, `Satz ${index}.`])),
  );
  await run(project, { localize: true, write: true });
  expect(project.read("dist/ja/a.md")).toBe("文0。文1。\\\n文2。\n");
  expect(project.read("dist/de/a.md")).toBe("Satz 0. Satz 1.\\\nSatz 2.\n");
});

test("only declared variables are filled in", async () => {
  const project = await tempProject(
    { targets: ["de"], variables: { version: "2.4" } },
    { "source/a.md": "Version {{version}} of {{name}}, $t(x).\n\nUntranslated {{ version }}.\n" },
  );
  await extract(project);
  project.translate("locales/de/a.json", {
    "Version {{version}} of {{name}}, $t(x).": "Fassung {{version}} von {{name}}, $t(x).",
  });
  await run(project, { localize: true, write: true });
  expect(project.read("dist/de/a.md")).toBe(
    "Fassung 2.4 von {{name}}, $t(x).\n\nUntranslated 2.4.\n",
  );
});

test("a translation that brings in a script shows the source instead, and is an error with both places", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    { "source/a.md": "# Hello\n\nWorld text.\n" },
  );
  await extract(project);
  project.translate("locales/de/a.json", {
    Hello: "Hallo",
    "World text.": "Welt <script>alert(1)</script>",
  });
  const { check } = await run(project, { localize: true, write: true });
  expect(project.read("dist/de/a.md")).toBe("# Hallo\n\nWorld text.\n");
  expect(check.findings).toMatchObject([
    {
      rule: "structure/unsafe",
      severity: "error",
      source: { file: "source/a.md", line: 3 },
      target: { file: "locales/de/a.json", line: 6 },
    },
  ]);
});

test("policies decide what a reader sees of stale and draft translations", async () => {
  const files = { "source/a.md": "The first text.\n\nThe second text.\n" };
  for (const [policy, shown] of [
    ["keep", "Erster"],
    ["source", "The first text, edited."],
  ] as const) {
    const project = await tempProject({ targets: ["de"], stale: policy }, files);
    await extract(project);
    project.translate("locales/de/a.json", { "The first text.": "Erster" });
    project.write("source/a.md", "The first text, edited.\n\nThe second text.\n");
    await extract(project);
    await run(project, { localize: true, write: true });
    expect(project.read("dist/de/a.md")).toBe(`${shown}\n\nThe second text.\n`);
  }
});

test("a document below the coverage that was asked for is not built, and the reason is told", async () => {
  const project = await tempProject(
    { targets: ["de"], minCoverage: 60 },
    { "source/a.md": "One text.\n\nTwo text.\n" },
  );
  await extract(project);
  project.translate("locales/de/a.json", { "One text.": "Eins." });
  const { build } = await run(project, { localize: true, write: true });
  expect(build.skipped).toMatchObject([{ locale: "de", reason: "50 % translated, below 60 %" }]);
  expect(project.has("dist")).toBe(false);
});

test("fallbacks follow the chain, and front matter carries language and direction", async () => {
  const project = await tempProject(
    {
      targets: ["pt-BR", "ar"],
      fallback: { "pt-BR": ["pt"] },
      frontMatter: { set: { lang: "{locale}", dir: "{direction}" } },
    },
    { "source/a.md": "---\ntitle: One\n---\n\nTwo text.\n\nThree text.\n" },
  );
  await extract(project);
  project.translate("locales/pt/a.json", { One: "Um (pt)", "Two text.": "Dois (pt)" });
  project.translate("locales/pt-BR/a.json", { One: "Um" });
  const { build } = await run(project, { localize: true, write: true });
  expect(project.read("dist/pt-BR/a.md")).toBe(
    "---\ntitle: Um\nlang: pt-BR\ndir: ltr\n---\n\nDois (pt)\n\nThree text.\n",
  );
  expect(project.read("dist/ar/a.md")).toContain("lang: ar\ndir: rtl\n");
  expect(build.outputs.map(({ locale, fallbacks }) => [locale, fallbacks])).toEqual([
    ["pt-BR", 2],
    ["ar", 3],
  ]);
});
