import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { setTranslation } from "../../src/catalog/index.ts";
import { editLocaleFiles } from "../../src/project/files/edit-locale-files.ts";
import { extract } from "../../src/project/extract.ts";
import { calque, project as cliProject, read } from "../cli/calque.ts";
import { writing } from "../../src/project/files/writing.ts";
import { tempProject } from "./temp-project.ts";

const article = (numbers: readonly number[]) =>
  numbers.map((number) => `Paragraph ${number} tells of number ${number} alone.\n`).join("\n");

test(
  "what a person saves while extraction is at work is not lost, at whatever moment",
  { timeout: 120_000 },
  async () => {
    const project = await tempProject(
      { targets: ["de"] },
      { "source/a.md": article([0, 1, 2, 3, 4, 5, 6, 7]) },
    );
    await extract(project);
    const path = join(project.root, "locales/de/a.json");
    const saved: string[] = [];
    /** As an editor does: it reads, and saves in place what it read and what was typed. */
    const save = () => {
      const text = readFileSync(path, "utf8");
      const gap = /^ {2}"([^@"]+)": ""/m.exec(text)?.[1];
      if (gap === undefined) return;
      const target = `Übersetzung ${saved.length}.`;
      const edited = setTranslation({ text, file: "a.json" }, gap, target);
      if (!("text" in edited)) return;
      writeFileSync(path, edited.text);
      saved.push(target);
    };
    for (let round = 0; round < 12; round++) {
      const added = [0, 1, 2, 3, 4, 5].map((number) => 10 * (round + 1) + number);
      project.write("source/a.md", article([...added, 0, 1, 2, 3].slice(round % 3)));
      const timer = setInterval(save, 1);
      try {
        await extract(project);
      } finally {
        clearInterval(timer);
      }
      save();
    }
    await extract(project);
    expect((await extract(project)).written).toEqual([]);
    const kept = ["locales/de/a.json", "locales/.gone/de/a.json"]
      .filter((file) => project.has(file))
      .map((file) => project.read(file))
      .join("");
    expect(saved.length).toBeGreaterThan(10);
    expect(saved.filter((target) => !kept.includes(`"${target}"`))).toEqual([]);
  },
);

test("a file that never rests ends the run with a word, and is not written over", async () => {
  const project = await tempProject({ targets: ["de"] }, { "source/a.md": article([0, 1]) });
  await extract(project);
  const path = join(project.root, "locales/de/a.json");
  let count = 0;
  const restless = writing(project, "test", true, (run) =>
    editLocaleFiles(project, run, ["locales/de/a.json"], (text) => {
      writeFileSync(path, text.replace(/": "[^"]*"\n/, `": "${++count}"\n`));
      return "{}\n";
    }),
  );
  await expect(restless).rejects.toMatchObject({ code: "io" });
  expect(project.read("locales/de/a.json")).toContain(`": "${count}"`);
});

test(
  "several commands at once: each ends well, and nothing is half-way",
  { timeout: 120_000 },
  async () => {
    const root = cliProject();
    const runs = await Promise.all(
      ["extract", "localize", "extract", "build"].map((command) =>
        calque(root, command, "--quiet"),
      ),
    );
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      runs.map(() => ({ code: 0, stderr: "" })),
    );
    expect((await calque(root, "extract", "--frozen")).code).toBe(0);
    expect(read(root, "locales/en/a.json")).toContain("The first paragraph.");
  },
);
