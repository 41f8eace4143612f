import { expect, test } from "vitest";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { tempProject } from "./temp-project.ts";

test("a name that a document writes in two ways is shown in both places", async () => {
  const texts = [
    ["“We wait,” said Marta Lindqvist.", "„Wir warten“, sagte Marta Lindqvist."],
    ["Later Lindqvist left the room.", "Später verließ Lindqvist den Raum."],
    ["Nobody followed Lindqvist.", "Niemand folgte Lindkvist."],
  ] as const;
  const project = await tempProject(
    { targets: ["de"] },
    { "source/a.md": texts.map(([source]) => `${source}\n`).join("\n") },
  );
  await extract(project);
  project.translate("locales/de/a.json", Object.fromEntries(texts));
  const { check } = await run(project, { check: true });
  const [finding, ...rest] = check.findings.filter(({ rule }) => rule.startsWith("names/"));
  expect(rest).toEqual([]);
  const { elsewhere, expected } = finding!;
  expect(elsewhere).toMatchObject({ file: "locales/de/a.json", excerpt: texts[0][1] });
  const { start, end } = elsewhere!.mark!;
  expect(elsewhere!.excerpt!.slice(start, end)).toBe(expected);
  const line = project.read("locales/de/a.json").split("\n")[elsewhere!.line - 1]!;
  expect(line.slice(elsewhere!.column - 1)).toMatch(/^Lindqvist/);
});
