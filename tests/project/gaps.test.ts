import { expect, test } from "vitest";
import { allFindings } from "../../src/findings/all-findings.ts";
import { applyGates } from "../../src/project/check/apply-gates.ts";
import { explain } from "../../src/project/explain.ts";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { writeBaseline } from "../../src/gates/index.ts";
import { tempProject } from "./temp-project.ts";

const TEXT = "# Title\n\nOne *word*.\n\nTwo words.\n\n- Three\n- Four\n";

async function project(rules: Readonly<Record<string, "off" | "info" | "error">> = {}) {
  const made = await tempProject(
    { targets: ["de", "fr"], source: "source", rules },
    { "source/a.md": TEXT, "source/b.md": "Bee.\n" },
  );
  await extract(made, {});
  made.translate("locales/de/a.json", { "Two words.": "Zwei Wörter." });
  return made;
}

test("what is not translated is gathered, and is what explain says of each unit", async () => {
  const made = await project();
  const { check } = await run(made, { check: true });
  expect(check.findings.filter(({ rule }) => rule === "state/missing")).toEqual([]);
  expect(check.gaps?.map(({ namespace, locales }) => [namespace, locales])).toEqual([
    [
      "a",
      [
        { locale: "de", runs: [0, 2, 3, 2] },
        { locale: "fr", runs: [0, 5] },
      ],
    ],
    [
      "b",
      [
        { locale: "de", runs: [0, 1] },
        { locale: "fr", runs: [0, 1] },
      ],
    ],
  ]);
  const all = allFindings(check).filter(({ namespace }) => namespace === "a");
  for (const line of [1, 3, 5, 7, 8]) {
    const { units } = await explain(made, `source/a.md:${line}`);
    const said = units.flatMap(({ locales }) => locales.flatMap(({ findings }) => findings));
    expect(all.filter(({ source }) => source?.line === line)).toEqual(said);
  }
  // A second run recalls it.
  expect((await run(made, { check: true })).check).toEqual(check);
});

test("where a project wants more than an info, each is a finding by itself", async () => {
  const made = await project({ "state/missing": "error" });
  const { check } = await run(made, { check: true });
  expect(check.gaps).toBeUndefined();
  expect(check.findings.filter(({ severity }) => severity === "error")).toHaveLength(11);
  const off = await project({ "state/missing": "off" });
  expect((await run(off, { check: true })).check.gaps).toBeUndefined();
});

test("only the locales that are asked for", async () => {
  const made = await project();
  const touched = new Map([["a.md", new Set(["fr"])]]);
  const { check } = await run(made, { check: true, files: ["a.md"], touched });
  expect(check.gaps?.map(({ locales }) => locales)).toEqual([[{ locale: "fr", runs: [0, 5] }]]);
});

test("a baseline knows one of them like any other finding", async () => {
  const made = await project();
  const { check, status } = await run(made, { check: true });
  const some = allFindings(check).filter(
    ({ rule, locale }) => rule === "state/missing" && locale === "de",
  );
  const known = some.slice(0, 2);
  made.write(
    "calque-baseline.json",
    writeBaseline(known, { previous: "[]\n", reason: "waits for the new edition" }),
  );
  const scope = {
    status,
    whole: true,
    locales: ["de", "fr"],
    namespaces: new Set(["a", "b"]),
  };
  const gated = await applyGates(made, check, scope, made.root, {});
  expect(gated.check.known).toEqual(known);
  expect(allFindings(gated.check)).toHaveLength(allFindings(check).length - 2);
});
