import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { tempProject, type TempProject } from "./temp-project.ts";

const config = { targets: ["de"] };
const file = "locales/de/a.json";

/** A project whose one paragraph is translated. */
async function translated(
  source: string,
  target: string,
  more: Parameters<typeof tempProject>[0] = config,
): Promise<TempProject> {
  const project = await tempProject(more, { "source/a.md": `${source}\n` });
  await extract(project);
  project.translate(file, { [source]: target });
  return project;
}

async function edit(project: TempProject, source: string, options = {}) {
  project.write("source/a.md", `${source}\n`);
  return extract(project, options);
}

/** The lines of the only unit, without its key. */
function lines(project: TempProject, path = file): Record<string, string> {
  const members = JSON.parse(project.read(path)) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [
      key.startsWith("@") ? `@ ${key.split(" ")[1] ?? ""}`.trim() : "",
      value,
    ]),
  );
}

test.each([
  ["It occured in the old house.", "It occurred in the old house."],
  ["Then we go: into the house", "Then, we go: into the house."],
  ["Read the guide first.", "Read the *guide* first."],
])("%j → %j leaves the translation current, also before extraction", async (was, is) => {
  const project = await translated(was, "Übersetzt.");
  project.write("source/a.md", `${is}\n`);
  expect((await run(project, {})).status).toMatchObject([{ translated: 1, stale: 0 }]);
  const { translations } = await extract(project);
  expect(translations).toEqual({ de: { current: 1, carried: 0, partly: 0, stale: 0 } });
  expect(lines(project)).toEqual({ "@": is, "": "Übersetzt." });
  expect((await extract(project)).written).toEqual([]);
});

test("which kinds are harmless is configuration", async () => {
  const project = await translated("It occured here.", "Hier.", {
    ...config,
    edits: { harmless: [] },
  });
  await edit(project, "It occurred here.");
  expect(lines(project)["@ was"]).toBe("It occured here.");
});

test("a new number is carried into the translation, and a person is asked to look", async () => {
  const project = await translated("It takes 12 days.", "Es dauert 12 Tage.");
  const { documents, translations } = await edit(project, "It takes 14 days.");
  expect(documents).toMatchObject([{ edited: 1, edits: { number: 1 } }]);
  expect(translations).toMatchObject({ de: { carried: 1, stale: 0 } });
  expect(lines(project)).toEqual({
    "@": "It takes 14 days.",
    "@ look": "Changed without a person: “12” → “14”. Delete this line when you have checked it.",
    "": "Es dauert 14 Tage.",
  });
  expect((await run(project, {})).status).toMatchObject([{ draft: 1, looks: 1 }]);
  expect((await extract(project)).written).toEqual([]);
  project.write(file, project.read(file).replace(/ {2}"@[^"]* look".*\n/, ""));
  expect((await run(project, {})).status).toMatchObject([{ draft: 0, translated: 1 }]);
  expect((await extract(project)).written).toEqual([]);
});

test("a carried edit that is taken back gives back the former files", async () => {
  const project = await translated("It takes 12 days.", "Es dauert 12 Tage.");
  const key = Object.keys(JSON.parse(project.read(file))).find((name) => !name.startsWith("@"));
  project.write(file, project.read(file).replace("{", `{\n  "@${key} state": "reviewed",`));
  await extract(project);
  const before = project.read(file);
  await edit(project, "It takes 14 days.");
  await edit(project, "It takes 16 days.");
  expect(lines(project)["@ look"]).toContain("“12” → “16”");
  expect(project.read("locales/.gone/de/a.json")).toContain("Es dauert 12 Tage.");
  await edit(project, "It takes 12 days.");
  expect(project.read(file)).toBe(before);
  expect(project.has("locales/.gone/de/a.json")).toBe(false);
});

test("what a person made of a carried text is kept when the edit is taken back, and comes back with it", async () => {
  const project = await translated("It takes 12 days.", "Es dauert 12 Tage.");
  await edit(project, "It takes 14 days.");
  const look = project.read(file).replace(/ {2}"@[^"]* look".*\n/, "");
  project.write(file, look.replace("Es dauert 14 Tage.", "Zwei Wochen dauert es."));
  await edit(project, "It takes 12 days.");
  expect(lines(project)).toEqual({ "@": "It takes 12 days.", "": "Es dauert 12 Tage." });
  await edit(project, "It takes 14 days.");
  expect(lines(project)).toEqual({ "@": "It takes 14 days.", "": "Zwei Wochen dauert es." });
});

const two = {
  was: "The house stands at the river. We go there by train every summer.",
  target: "Das Haus steht am Fluss. Wir fahren jeden Sommer mit dem Zug hin.",
};

test("sentences that stayed keep their translation, and the file says which did not", async () => {
  const project = await translated(two.was, two.target);
  const is = two.was.replace("by train", "by ship and on foot");
  const { translations } = await edit(project, is);
  expect(translations).toMatchObject({ de: { partly: 1 } });
  expect(lines(project)).toEqual({
    "@": is,
    "@ was": two.was,
    "@ todo": "Changed: “We go there by ship and on foot every summer.”. The rest is as it was.",
    "": two.target,
  });
  project.write(file, project.read(file).replace(/ {2}"@[^"]* was".*\n/, ""));
  await extract(project);
  expect(lines(project)).toEqual({ "@": is, "": two.target });
});

test("a sentence that leaves takes its translation along, into memory", async () => {
  const project = await translated(two.was, two.target);
  await edit(project, "The house stands at the river.");
  expect(lines(project)).toEqual({
    "@": "The house stands at the river.",
    "@ look":
      "Taken out: “Wir fahren jeden Sommer mit dem Zug hin.”. The rest is as it was. Delete this line when you have checked it.",
    "": "Das Haus steht am Fluss.",
  });
  expect(project.read("locales/.gone/de/a.json")).toContain(two.target);
  await edit(project, two.was);
  expect(lines(project)).toEqual({ "@": two.was, "": two.target });
});

test("a new sentence is said, and no sentence of the source gets into the translation", async () => {
  const project = await translated(two.was, two.target);
  await edit(project, `${two.was} Nobody knows why.`);
  expect(lines(project)).toMatchObject({
    "@ was": two.was,
    "@ todo": "New: “Nobody knows why.”. The rest is as it was.",
    "": two.target,
  });
});

test("an author's comment makes the edit with which it comes trivial, and no later one", async () => {
  const project = await translated("One thing is said here.", "Eins.");
  await edit(project, "<!-- calque trivial -->\n\nQuite another thing was said here.");
  expect(lines(project)).toEqual({ "@": "Quite another thing was said here.", "": "Eins." });
  const { findings } = await edit(
    project,
    "<!-- calque trivial -->\n\nQuite another thing will never be said here.",
  );
  expect(findings).toMatchObject([{ rule: "source/trivial", severity: "warning" }]);
  expect(lines(project)["@ was"]).toBe("Quite another thing was said here.");
  project.write(file, project.read(file).replace(/ {2}"@[^"]* was".*\n/, ""));
  await edit(
    project,
    "<!-- calque trivial=2 -->\n\nQuite some other thing will never be said here.",
  );
  expect(lines(project)).not.toHaveProperty("@ was");
  await edit(project, "Quite some other thing will never be said here.");
  expect(project.has("locales/.gone/en/a.json")).toBe(false);
});

test("in MDX the comment is written as MDX has it", async () => {
  const project = await tempProject(config, { "source/a.mdx": "One thing is said here.\n" });
  await extract(project);
  project.translate(file, { "One thing is said here.": "Eins." });
  project.write("source/a.mdx", "{/* calque trivial */}\n\nOne thing was said here then.\n");
  await extract(project);
  expect(lines(project)).not.toHaveProperty("@ was");
});

test("a run can be trivial, for some documents", async () => {
  const project = await translated("One thing is said here.", "Eins.");
  const { documents } = await edit(project, "One thing was said over here.", {
    trivial: true,
    files: ["a.md"],
  });
  expect(documents).toMatchObject([{ edits: { trivial: 1 } }]);
  expect(lines(project)).toEqual({ "@": "One thing was said over here.", "": "Eins." });
});

test("commits can be trivial: every one that changed the document has to say so", async () => {
  const project = await translated("One thing is said here.", "Eins.");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], {
      cwd: project.root,
    });
  const commit = (message: string) => {
    git("add", "-A");
    git("commit", "-qm", message);
  };
  git("init", "-q");
  commit("Start");
  project.write("source/a.md", "One thing was said here then.\n");
  commit("Say it in the past\n\nCalque: trivial");
  expect((await extract(project)).documents).toMatchObject([{ edits: { trivial: 1 } }]);
  commit("Follow");
  project.write("source/a.md", "One thing will be said here then.\n");
  commit("Say it in the future\n\nCalque: trivial");
  project.write("source/a.md", "One thing will be said over there.\n");
  commit("Say where");
  expect((await extract(project)).translations).toMatchObject({ de: { current: 0, stale: 1 } });
});

test.each([
  ["keep", "Das Haus ist alt."],
  ["source", "The house is quite old now."],
  ["notice", "Das Haus ist alt. *(veraltet)*"],
])("while a unit is stale, a reader gets what the path says: %s", async (stale, shown) => {
  const project = await translated("The house is old.", "Das Haus ist alt.", {
    ...config,
    staleNotice: "*(veraltet)*",
    overrides: [{ paths: ["*.md"], stale: stale as "keep" }],
  });
  await edit(project, "The house is quite old now.");
  await run(project, { localize: true, write: true });
  expect(project.read("dist/de/a.md")).toBe(`${shown}\n`);
});
