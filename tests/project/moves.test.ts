import { expect, test } from "vitest";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { tempProject, type TempProject } from "./temp-project.ts";

const section =
  "## Installing\n\nDownload the archive and unpack it into a folder.\n\n- Linux\n- Windows\n\nStart the program once, so that it can write its settings.\n";
const german = {
  Installing: "Installation",
  "Download the archive and unpack it into a folder.": "Archiv laden und entpacken.",
  Linux: "Linux (de)",
  "Start the program once, so that it can write its settings.": "Das Programm einmal starten.",
};
const guide = "# Guide\n\nThis guide tells how to begin with the program.\n\n";
const other = "# Reference\n\nThe reference names every option of the program.\n\n";

async function start(): Promise<TempProject> {
  const project = await tempProject(
    { targets: ["de"] },
    { "source/a.md": guide + section, "source/z.md": other },
  );
  await extract(project);
  project.translate("locales/de/a.json", german);
  return project;
}

/** Source → translation. */
function pairs(project: TempProject, file: string): Record<string, string> {
  const texts = JSON.parse(project.read(file)) as Record<string, string>;
  const found = Object.entries(texts).filter(([key]) => !key.startsWith("@"));
  return Object.fromEntries(found.map(([key, target]) => [texts[`@${key}`] ?? "", target]));
}

function keys(project: TempProject, file: string): string[] {
  return Object.keys(JSON.parse(project.read(file)) as object).filter(
    (key) => !key.startsWith("@"),
  );
}

test("a section that moves to another document keeps keys and translations, its short units too", async () => {
  const project = await start();
  const before = keys(project, "locales/de/a.json").slice(2);
  project.write("source/a.md", guide);
  project.write("source/z.md", other + section);
  const { documents } = await extract(project);
  expect(documents).toMatchObject([
    { namespace: "a", units: 2, gone: 0 },
    { namespace: "z", units: 7, moved: 5, new: 0 },
  ]);
  expect(pairs(project, "locales/de/z.json")).toMatchObject(german);
  expect(keys(project, "locales/de/z.json").slice(2)).toEqual(before);
  expect(project.has("locales/.gone/de/a.json")).toBe(false);
  expect(project.read("locales/de/a.json")).not.toContain("Archiv");
  expect((await extract(project)).written).toEqual([]);
  expect((await run(project, {})).status).toMatchObject([
    { stale: 0 },
    { translated: 4, stale: 0 },
  ]);
});

test("it may go to a new document, edited on the way, and from a document that is gone", async () => {
  const project = await start();
  project.remove("source/a.md");
  project.write("source/b.md", guide);
  project.write("source/c.md", section.replace("into a folder", "into any folder that you like"));
  await extract(project);
  const found = pairs(project, "locales/de/c.json");
  expect(found).toMatchObject({ Installing: "Installation", Linux: "Linux (de)" });
  expect(project.read("locales/de/c.json")).toContain("was");
  expect(Object.values(found)).toContain("Archiv laden und entpacken.");
  expect((await extract(project)).written).toEqual([]);
});

test("what only reads the same by chance stays where it is", async () => {
  const project = await start();
  project.write("source/a.md", guide + section.replace("- Linux\n", ""));
  project.write("source/z.md", `${other}- Linux\n`);
  await extract(project);
  expect(pairs(project, "locales/de/z.json")).toMatchObject({ Linux: "" });
  expect(project.read("locales/.gone/de/a.json")).toContain("Linux (de)");
});

test("two sections that change places are both there afterwards, and nothing is lost", async () => {
  const project = await start();
  const part = "## Options\n\nEvery option has a short and a long name.\n";
  project.write("source/z.md", other + part);
  await extract(project);
  project.translate("locales/de/z.json", { Options: "Optionen" });
  project.write("source/a.md", guide + part);
  project.write("source/z.md", other + section);
  await extract(project);
  expect(pairs(project, "locales/de/z.json")).toMatchObject(german);
  expect(pairs(project, "locales/de/a.json")).toMatchObject({ Options: "Optionen" });
  expect((await extract(project)).written).toEqual([]);
});

test("a unit in the memory of one document comes back in another", async () => {
  const project = await start();
  project.write("source/a.md", guide);
  await extract(project);
  expect(project.read("locales/.gone/de/a.json")).toContain("Archiv");
  project.write("source/z.md", other + section);
  await extract(project);
  expect(pairs(project, "locales/de/z.json")).toMatchObject({
    "Download the archive and unpack it into a folder.": "Archiv laden und entpacken.",
  });
  expect((await extract(project)).written).toEqual([]);
});

test("while a locale file of one document cannot be read, nothing leaves it", async () => {
  const project = await start();
  const broken = project.read("locales/de/a.json").replace("{", "{\n<<<<<<< ours");
  project.write("locales/de/a.json", broken);
  project.write("source/a.md", guide);
  project.write("source/z.md", other + section);
  await extract(project);
  expect(project.read("locales/de/a.json")).toBe(broken);
});
