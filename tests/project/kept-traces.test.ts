import { expect, test, vi } from "vitest";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { tempProject } from "./temp-project.ts";

/** The translations that were read for the names in them. */
const read: string[] = [];

vi.mock("../../src/qa/names/memory/trace-names.ts", async (original) => {
  const real = await original<typeof import("../../src/qa/names/memory/trace-names.ts")>();
  return {
    traceNames: (...given: Parameters<typeof real.traceNames>) => {
      read.push(given[1]);
      return real.traceNames(...given);
    },
  };
});

test("where one translation changes, the others are not read for their names again", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    {
      "source/a.md":
        "Zelensky met Fico.\n\nThen Zelensky left.\n\nWhat Zelensky said\n\nIt rained for days.\n",
    },
  );
  await extract(project);
  const file = "locales/de/a.json";
  project.translate(file, {
    "Zelensky met Fico.": "Selenskyj traf Fico.",
    "Then Zelensky left.": "Dann ging Selenskyj.",
    "What Zelensky said": "Was Selenskyj sagte",
    "It rained for days.": "Es regnete tagelang.",
  });
  await run(project, { check: true });
  expect(read).toHaveLength(4);
  read.length = 0;
  project.write(file, project.read(file).replace("Dann ging Selenskyj.", "Dann ging Senelskyj."));
  const { check } = await run(project, { check: true });
  expect(read).toEqual(["Dann ging Senelskyj."]);
  expect(check.findings.map(({ found }) => found)).toContain("Senelskyj");
});
