import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { UserConfig } from "../../../src/config/index.ts";
import {
  makeSection,
  printEntryFile,
  readEntryFile,
} from "../../../src/project/cache/entry-file.ts";
import { extract } from "../../../src/project/extract.ts";
import { run } from "../../../src/project/run.ts";
import { tempProject, type TempProject } from "../temp-project.ts";

const files = {
  "README.md": "# Outside\n",
  "source/a.md":
    "\uFEFF---\r\ntitle: Guide\r\n---\r\n\r\n# Getting started\r\n\r\n> It costs **12** euros.\r\n> [Read](../README.md#outside) {{more}}.\r\n\r\nCall Maria. Call Anna.\r\n\r\n- one\r\n- two\r\n",
  "source/b.md": "Call Maria.\n\n| a \\| b | c |\n| - | - |\n| Cell | ![map](x.png 'Title') |\n",
};

const translations: Record<string, Record<string, Record<string, string>>> = {
  de: {
    a: {
      Guide: "Anleitung: Teil 1",
      "Getting started": "Erste Schritte",
      "It costs **12** euros. [Read](../README.md#outside) {{more}}.":
        "Es kostet **12** Euro. [Lies](../README.md#outside) {{more}}.\nUnd mehr.",
      one: "1. eins",
    },
    b: { "Call Maria.": "Ruf\n\n# Maria", Cell: "Zelle | zwei", Title: 'Ein "Titel"' },
  },
  fr: { a: { two: "deux <script>" }, b: { map: "carte [1]" } },
};

/** What changes which text a reader gets, or what becomes of it. */
const configs: Record<string, Partial<UserConfig>> = {
  "as it is": {},
  "stale texts left out": { stale: "source" },
  "a notice behind stale texts": { stale: "notice", staleNotice: "(old)" },
  "drafts left out": { drafts: "source" },
  "a chain of fallbacks": { fallback: { fr: ["it", "de"] } },
  "variables, fields and sentences": {
    variables: { more: "now" },
    frontMatter: { set: { lang: "{locale}" } },
    units: "sentence",
  },
  "wrapped, links as they are": { wrap: 30, links: "keep" },
};

async function built(config: Partial<UserConfig>): Promise<TempProject> {
  const project = await tempProject({ targets: ["de", "fr"], assets: "none", ...config }, files);
  await extract(project);
  for (const [locale, documents] of Object.entries(translations)) {
    for (const [name, texts] of Object.entries(documents)) {
      const path = `locales/${locale}/${name}.json`;
      const known = project.read(path);
      const said = Object.entries(texts).filter(([text]) => known.includes(JSON.stringify(text)));
      project.translate(path, Object.fromEntries(said));
    }
  }
  project.write("source/a.md", files["source/a.md"].replace("started", "begun"));
  await extract(project);
  const state = (line: string) =>
    line.replace(/^( {2}"@)(one-\w+)(".*\n)/m, '$1$2$3$1$2 state": "draft",\n');
  project.write("locales/de/a.json", state(project.read("locales/de/a.json")));
  await extract(project);
  await run(project, { localize: true, write: true });
  return project;
}

function outputs({ root }: TempProject): Record<string, string> {
  const paths = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith(".md"))
      .sort()
      .map((path) => [path, readFileSync(join(root, "dist", path), "utf8")]),
  );
}

function cacheFiles({ root }: TempProject): string[] {
  return readdirSync(join(root, ".calque/cache"), { recursive: true, encoding: "utf8" })
    .filter((path) => /[0-9a-f]{38}$/.test(path))
    .map((path) => join(root, ".calque/cache", path));
}

/** Change what is kept under a name in each cache file, as somebody would who knows the format. */
function forge(project: TempProject, name: string, change: (value: never) => unknown): void {
  for (const path of cacheFiles(project)) {
    const sections = readEntryFile(readFileSync(path))!;
    const { key, value } = sections.get(name)!;
    const changed = change(JSON.parse(Buffer.from(value).toString()) as never);
    sections.set(name, makeSection(name, key, changed, undefined));
    writeFileSync(path, printEntryFile(sections));
  }
}

test.each(Object.entries(configs))(
  "outputs that are gone come back as they were, and no document is read anew for it: %s",
  async (_, config) => {
    const project = await built(config);
    const whole = outputs(project);
    rmSync(join(project.root, "dist"), { recursive: true });
    const again = await run(project, { localize: true, write: true });
    expect(outputs(project)).toEqual(whole);
    expect(again.unchanged).toBe(2);
    expect(again.build.outputs.every(({ written }) => written)).toBe(true);
    for (const path of cacheFiles(project)) rmSync(path);
    rmSync(join(project.root, "dist"), { recursive: true });
    const long = await run(project, { localize: true, write: true });
    expect(outputs(project)).toEqual(whole);
    expect({ ...again, unchanged: 0 }).toEqual(long);
  },
);

test("what is not the text that was proved is made the long way", async () => {
  const project = await built({});
  const whole = outputs(project);
  const again = async () => {
    rmSync(join(project.root, "dist"), { recursive: true });
    const { unchanged } = await run(project, { localize: true, write: true });
    expect(outputs(project)).toEqual(whole);
    return unchanged;
  };
  type Result = { outputs: { rejected: number[]; unsafe: string[]; hash: string }[] };
  for (const lie of [
    { rejected: [0, 1, 2, 3] },
    { unsafe: Object.keys(JSON.parse(project.read("locales/en/a.json")) as object) },
    { hash: "" },
  ]) {
    forge(project, "result", (result: Result) => {
      for (const output of result.outputs) Object.assign(output, lie);
      return result;
    });
    expect(await again()).toBeLessThan(2);
    expect(await again()).toBe(2);
  }
});

test("a page that somebody edited is told, though its document is as it was", async () => {
  const project = await built({});
  project.write("dist/de/b.md", "Edited.\n");
  const { check, unchanged } = await run(project, { localize: true, write: true });
  expect(unchanged).toBe(2);
  expect(check.findings.map(({ rule }) => rule)).toContain("output/edited");
  expect(project.read("dist/de/b.md")).toBe("Edited.\n");
});
