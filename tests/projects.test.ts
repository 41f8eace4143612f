import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, onTestFinished, test } from "vitest";
import { adopt } from "../src/project/adopt.ts";
import { extract } from "../src/project/extract.ts";
import { openProject } from "../src/project/project.ts";
import { run } from "../src/project/run.ts";

/**
 * Whole projects: what lies in a case is localized, and everything that is written has to be what
 * lies in its `expected/`, to the byte. `UPDATE_PROJECTS=1` writes anew what is expected.
 */
const cases = join(import.meta.dirname, "projects");

test.each(readdirSync(cases))("project %s", async (name) => {
  const given = join(cases, name);
  const root = realpathSync(mkdtempSync(join(tmpdir(), "calque-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(given, root, { recursive: true });
  rmSync(join(root, "expected"), { recursive: true, force: true });
  const project = await openProject({ cwd: root });
  onTestFinished(() => project.close());
  if (existsSync(join(root, "translated"))) {
    await adopt(project, { locales: project.config.targets, names: ["translated"] });
  }
  await extract(project);
  const { check } = await run(project, { check: true, localize: true, write: true });
  const findings = check.findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, locale, target, source }) => {
      const place = target ?? source;
      return `${rule} ${locale ?? "source"} ${place?.file}:${place?.line}`;
    });
  const actual = { ...tree(root), findings };
  const expected = join(given, "expected");
  if (process.env["UPDATE_PROJECTS"] === "1") {
    rmSync(expected, { recursive: true, force: true });
    for (const folder of ["locales", "dist"]) {
      cpSync(join(root, folder), join(expected, folder), { recursive: true });
    }
    const { writeFileSync } = await import("node:fs");
    if (findings.length > 0)
      writeFileSync(join(expected, "findings.txt"), `${findings.join("\n")}\n`);
  }
  const list = join(expected, "findings.txt");
  const known = existsSync(list) ? readFileSync(list, "utf8").trimEnd().split("\n") : [];
  expect(actual).toEqual({ ...tree(expected), findings: known });
  expect((await extract(project, { frozen: true })).written).toEqual([]);
});

/** The locale files and outputs of a folder, with their texts. */
function tree(root: string): Record<string, string> {
  const paths = globSync(["locales/**", "dist/**"], { cwd: root, dot: true });
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(root, path), "utf8")]),
  );
}
