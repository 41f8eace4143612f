import { expect, test } from "vitest";
import { parseConfig, type UserConfig } from "../../src/config/index.ts";
import { extract } from "../../src/project/extract.ts";
import { projectOf } from "../../src/project/project.ts";
import { run } from "../../src/project/run.ts";
import { tempProject, type TempProject } from "./temp-project.ts";

const file = "locales/de/a.json";
const one = "The house stands at the river.";
const two = "We go there by train every summer, and we stay until autumn.";
const eins = "Das Haus steht am Fluss.";
const zwei = "Jeden Sommer fahren wir mit dem Zug hin und bleiben bis zum Herbst.";
const both = `${one} ${two}`;
const article = `# Title\n\n${both}\n\nA paragraph alone.\n`;

/** Extract as the project would with another `units`. */
async function extractAs(project: TempProject, units: NonNullable<UserConfig["units"]>) {
  const config = parseConfig({ targets: ["de"], units }, "c");
  const other = await projectOf(config, project.root);
  const done = await extract(other);
  expect((await extract(other)).written).toEqual([]);
  return { ...done, status: (await run(other, {})).status };
}

/** Source → translation. */
function pairs(project: TempProject): Record<string, string> {
  const texts = JSON.parse(project.read(file)) as Record<string, string>;
  const found = Object.entries(texts).filter(([key]) => !key.startsWith("@"));
  return Object.fromEntries(found.map(([key, target]) => [texts[`@${key}`] ?? "", target]));
}

async function start(units: "block" | "sentence", translations: Record<string, string>) {
  const project = await tempProject({ targets: ["de"], units }, { "source/a.md": article });
  await extract(project);
  project.translate(file, translations);
  return project;
}

test("blocks become sentences: each sentence has its part of the translation", async () => {
  const project = await start("block", { Title: "Titel", [both]: `${eins} ${zwei}` });
  const { status } = await extractAs(project, "sentence");
  expect(pairs(project)).toEqual({
    Title: "Titel",
    [one]: eins,
    [two]: zwei,
    "A paragraph alone.": "",
  });
  expect(status).toMatchObject([{ translated: 3, stale: 0, draft: 0, missing: 1 }]);
  await extractAs(project, "block");
  expect(pairs(project)).toMatchObject({ Title: "Titel", [both]: `${eins} ${zwei}` });
});

test("where sentences do not correspond, the whole is kept and comes back", async () => {
  const free = "Jeden Sommer geht es mit dem Zug ins Haus am Fluss.";
  const project = await start("block", { [both]: free });
  const before = project.read(file);
  await extractAs(project, "sentence");
  expect(pairs(project)).toMatchObject({ [one]: "", [two]: "" });
  expect(project.read(file)).toContain(`Of the translation that this was a part of: “${free}”`);
  expect(project.read("locales/.gone/de/a.json")).toContain(`: "${free}"`);
  const { status } = await extractAs(project, "block");
  expect(project.read(file)).toBe(before);
  expect(status).toMatchObject([{ translated: 1 }]);
});

test("sentences become blocks: their translations are joined", async () => {
  const project = await start("sentence", { [one]: eins, [two]: zwei });
  const { status } = await extractAs(project, "block");
  expect(pairs(project)).toMatchObject({ [both]: `${eins} ${zwei}` });
  expect(status).toMatchObject([{ translated: 1, missing: 2 }]);
  await extractAs(project, "sentence");
  expect(pairs(project)).toMatchObject({ [one]: eins, [two]: zwei });
});

test("a block of sentences that are not all translated is a draft that says which are not", async () => {
  const project = await start("sentence", { [two]: zwei });
  const { status } = await extractAs(project, "block");
  expect(pairs(project)).toMatchObject({ [both]: `${one} ${zwei}` });
  expect(project.read(file)).toContain(`look": "Not translated yet: “${one}”.`);
  expect(status).toMatchObject([{ draft: 1, translated: 0 }]);
  await extractAs(project, "sentence");
  expect(pairs(project)).toMatchObject({ [one]: "", [two]: zwei });
});

test("stale and reviewed translations stay so", async () => {
  const project = await start("block", { [both]: `${eins} ${zwei}` });
  project.write("source/a.md", article.replace("by train", "by ship or by car"));
  await extract(project);
  const { status } = await extractAs(project, "sentence");
  expect(status).toMatchObject([{ translated: 1, stale: 1 }]);
  expect(pairs(project)).toMatchObject({ [one]: eins });
});

test("a paragraph that its author breaks or joins is split and joined likewise", async () => {
  const project = await start("block", { [both]: `${eins} ${zwei}` });
  const before = pairs(project);
  project.write("source/a.md", article.replace(both, `${one}\n\n${two}`));
  await extract(project);
  expect(pairs(project)).toMatchObject({ [one]: eins, [two]: zwei });
  project.write("source/a.md", article);
  await extract(project);
  expect(pairs(project)).toEqual(before);
});
