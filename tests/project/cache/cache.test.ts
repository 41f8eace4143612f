import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, asyncProperty, constantFrom, nat, tuple, uint8Array } from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { parseConfig, type UserConfig } from "../../../src/config/index.ts";
import { extract } from "../../../src/project/extract.ts";
import {
  makeSection,
  printEntryFile,
  readEntryFile,
} from "../../../src/project/cache/entry-file.ts";
import type { CacheOptions } from "../../../src/project/project-cache.ts";
import { projectOf } from "../../../src/project/project.ts";
import { run } from "../../../src/project/run.ts";
import { tempProject, type TempProject } from "../temp-project.ts";

const config: UserConfig & { targets: string[] } = { targets: ["de", "fr"] };

const files = {
  "source/guide.md":
    "---\ntitle: Guide\n---\n\n# Getting started\n\nIt costs **12,000** euros in [Paris](other.md).\n\nSee ![a map](map.png).\n",
  "source/other.md": "# Other\n\nCall Maria on 3 May.\n\n:::note Mind\n:::\n\n- one\n- two\n",
  "source/map.png": "not really",
};

/** A project with translations: good ones, one with a wrong number, one that breaks the structure. */
async function translated(): Promise<TempProject> {
  const project = await tempProject(config, files);
  await extract(project);
  project.translate("locales/de/guide.json", {
    "Getting started": "Erste Schritte",
    "It costs **12,000** euros in [Paris](other.md).":
      "Es kostet **1.200** Euro in [Paris](other.md).",
  });
  project.translate("locales/fr/other.json", {
    "Call Maria on 3 May.": "Appelez\n\n# Maria",
    one: "un",
    Mind: "[x]{y}",
  });
  return project;
}

async function reopen(
  root: string,
  options: CacheOptions = {},
  more: Partial<UserConfig> = {},
): Promise<Awaited<ReturnType<typeof projectOf>>> {
  return projectOf(parseConfig({ ...config, ...more }, "calque.config.json"), root, options);
}

/** All that commands say and write, but for what the cache saved. */
async function all(root: string, options: CacheOptions = {}, more: Partial<UserConfig> = {}) {
  const project = await reopen(root, options, more);
  const { unchanged: extracted, states, ...extraction } = await extract(project);
  const { unchanged, ...result } = await run(project, {
    check: true,
    localize: true,
    write: true,
    states,
  });
  return { said: { extraction, result, outputs: outputs(root) }, extracted, unchanged };
}

/** What a run says that writes nothing, whatever is in the output folder. */
async function said(root: string, options: CacheOptions = {}, more: Partial<UserConfig> = {}) {
  const project = await reopen(root, options, more);
  const { unchanged, ...result } = await run(project, { check: true, localize: true });
  return { result, unchanged };
}

function outputs(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.\w+$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(root, "dist", path), "utf8")]),
  );
}

function cacheFiles(root: string): string[] {
  const folder = join(root, ".calque/cache");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /[0-9a-f]{38}$/.test(path))
    .sort()
    .map((path) => join(folder, path));
}

test(
  "a second run looks at no document again, and says the same",
  { timeout: 120_000 },
  async () => {
    const { root } = await translated();
    const fresh = await all(root, { cache: false });
    await all(root);
    const cold = await all(root);
    const warm = await all(root);
    expect(warm).toMatchObject({ extracted: 2, unchanged: 2 });
    expect(fresh.unchanged).toBe(0);
    expect(warm.said.result.check).toEqual(fresh.said.result.check);
    expect(warm.said.outputs).toEqual(fresh.said.outputs);
    expect(warm.said).toEqual(cold.said);
    expect(warm.said.result.check.findings.map(({ rule }) => rule)).toContain("structure/blocks");
  },
);

test("documents that are new are not looked at again by the next extraction", async () => {
  const { root } = await tempProject(config, files);
  const first = await extract(await reopen(root));
  expect(first.written).not.toEqual([]);
  const second = await extract(await reopen(root));
  expect(second).toMatchObject({ unchanged: 2, written: [] });
  const { documents, findings, unchanged } = await extract(await reopen(root, { cache: false }));
  expect(unchanged).toBe(0);
  expect(second).toMatchObject({ documents, findings });
});

test("what is new to one run is looked at again where somebody wrote it, or some locales lack it", async () => {
  const project = await tempProject(config, files);
  await extract(await reopen(project.root), { locales: ["de"] });
  expect(project.has("locales/fr/guide.json")).toBe(false);
  const rest = await extract(await reopen(project.root));
  expect(rest.unchanged).toBe(0);
  expect(project.has("locales/fr/guide.json")).toBe(true);
  project.remove("locales");
  await extract(await reopen(project.root));
  project.remove("locales/de/other.json");
  expect(await extract(await reopen(project.root))).toMatchObject({
    unchanged: 1,
    written: ["locales/de/other.json"],
  });
});

test("only the document that was edited is looked at again", async () => {
  const project = await translated();
  await all(project.root);
  await all(project.root);
  project.translate("locales/de/other.json", { two: "zwei" });
  expect(await all(project.root)).toMatchObject({ extracted: 1, unchanged: 1 });
  project.write("source/other.md", files["source/other.md"].replace("two", "three"));
  expect((await all(project.root)).unchanged).toBe(1);
  const { said: warm } = await all(project.root);
  const { said: fresh } = await all(project.root, { cache: false });
  expect(warm).toEqual(fresh);
});

test("what a check found out serves a build", async () => {
  const { root } = await translated();
  await said(root);
  const project = await reopen(root);
  await run(project, { localize: true, write: true });
  const { unchanged } = await run(project, { localize: true, write: true });
  expect(unchanged).toBe(2);
});

test("an output that is gone is written again, and one that was edited is seen", async () => {
  const project = await translated();
  const { outputs: whole } = (await all(project.root)).said;
  project.remove("dist/de/guide.md");
  const { said: again } = await all(project.root);
  expect(again.outputs).toEqual(whole);
  expect(again.result.build.outputs.filter(({ written }) => written)).toHaveLength(1);
  project.write("dist/fr/other.md", "edited by hand\n");
  const warm = await all(project.root);
  expect(warm.unchanged).toBe(2);
  expect(warm.said).toEqual((await all(project.root, { cache: false })).said);
});

test("a file that a link leads to is seen to come and go", async () => {
  const project = await translated();
  await all(project.root);
  project.remove("source/map.png");
  const without = await all(project.root);
  expect(without.unchanged).toBe(1);
  project.write("source/map.png", "drawn anew");
  await all(project.root);
  expect(project.read("dist/de/map.png")).toBe("drawn anew");
});

test("another configuration, glossary or locale selection is another result", async () => {
  const project = await translated();
  await said(project.root);
  const more = { rules: { "numbers/*": "off" } } as const;
  expect(await said(project.root, {}, more)).toEqual(
    await said(project.root, { cache: false }, more),
  );
  project.write("glossary/terms.csv", "term,de\nParis,Lutetia\n");
  const fresh = await said(project.root, { cache: false });
  expect((await said(project.root)).result).toEqual(fresh.result);
  const one = await reopen(project.root);
  const german = await run(one, { check: true, localize: true, locales: ["de"] });
  expect(new Set(german.status.map(({ locale }) => locale))).toEqual(new Set(["de"]));
});

test("whatever is in the folder, a run says and writes the same", async () => {
  const { root } = await translated();
  const fresh = await all(root, { cache: false });
  await all(root);
  await all(root);
  const { extraction } = (await all(root, { cache: false })).said;
  const good = new Map(cacheFiles(root).map((path) => [path, readFileSync(path)]));
  const damage = tuple(
    constantFrom("flip", "cut", "append", "swap", "junk", "splice", "folder"),
    nat(),
    nat({ max: 255 }),
    uint8Array({ maxLength: 40 }),
  );
  await assert(
    asyncProperty(damage, damage, async (...damages) => {
      const paths = [...good.keys()];
      for (const [path, bytes] of good) {
        rmSync(path, { recursive: true, force: true });
        writeFileSync(path, bytes);
      }
      for (const [kind, at, byte, junk] of damages) {
        const path = paths[at % paths.length]!;
        const bytes = Buffer.from(good.get(path)!);
        const place = at % bytes.length;
        const other = good.get(paths[(at + 1) % paths.length]!)!;
        if (kind === "flip") bytes[place] = byte;
        const next = {
          flip: bytes,
          cut: bytes.subarray(0, place),
          append: Buffer.concat([bytes, junk]),
          swap: other,
          junk: Buffer.from(junk),
          splice: Buffer.concat([bytes.subarray(0, place), junk, bytes.subarray(place)]),
          folder: undefined,
        }[kind];
        rmSync(path, { recursive: true, force: true });
        if (next) writeFileSync(path, next);
        else mkdirSync(path);
      }
      expect((await all(root)).said).toEqual({
        ...fresh.said,
        extraction,
        result: { ...fresh.said.result, build: expect.anything() },
      });
    }),
    { numRuns: 15 },
  );
}, 120_000);

test("with a key, nothing is believed that was not signed with it", async () => {
  const { root } = await translated();
  const secret = { cacheSecret: "of the team" };
  await said(root, secret);
  expect((await said(root, secret)).unchanged).toBe(2);
  expect((await said(root, { cacheSecret: "of somebody else" })).unchanged).toBe(0);
  // An attacker who knows the format and can write the folder says that there is nothing to find.
  const { result: fresh } = await said(root, { cache: false });
  for (const path of cacheFiles(root)) {
    const sections = readEntryFile(readFileSync(path))!;
    const { key, value } = sections.get("result")!;
    const forged = { ...JSON.parse(Buffer.from(value).toString()), found: [] };
    sections.set("result", makeSection("result", key, forged, undefined));
    writeFileSync(path, printEntryFile(sections));
  }
  const { result, unchanged } = await said(root, secret);
  expect(unchanged).toBe(0);
  expect(result).toEqual(fresh);
});

test("a proof that speaks of another text is not believed", async () => {
  const project = await translated();
  const fresh = await all(project.root, { cache: false });
  await all(project.root);
  for (const path of cacheFiles(project.root)) {
    const sections = readEntryFile(readFileSync(path))!;
    const { key, value } = sections.get("proofs")!;
    const proofs = JSON.parse(Buffer.from(value).toString()) as { rejected: unknown[] }[];
    for (const proof of proofs) proof.rejected = [];
    sections.delete("result");
    sections.set("proofs", makeSection("proofs", key, proofs, undefined));
    writeFileSync(path, printEntryFile(sections));
  }
  expect((await all(project.root)).said.outputs).toEqual(fresh.said.outputs);
});

test("gaps of units that are not there are not believed", async () => {
  const project = await translated();
  const { result: fresh } = await said(project.root);
  for (const path of cacheFiles(project.root)) {
    const sections = readEntryFile(readFileSync(path))!;
    const { key, value } = sections.get("result")!;
    const result = JSON.parse(Buffer.from(value).toString()) as {
      gaps: { locales: { runs: number[] }[] };
    };
    for (const locale of result.gaps.locales) locale.runs = [2, 70];
    sections.set("result", makeSection("result", key, result, undefined));
    writeFileSync(path, printEntryFile(sections));
  }
  const { result, unchanged } = await said(project.root);
  expect(unchanged).toBe(0);
  expect(result).toEqual(fresh);
});

test("documents that are gone leave the cache, and what is not Calque's stays", async () => {
  const project = await translated();
  await all(project.root);
  expect(cacheFiles(project.root)).toHaveLength(2);
  project.write(".calque/cache/ab/notes.txt", "mine");
  project.remove("source/other.md");
  await all(project.root);
  expect(cacheFiles(project.root)).toHaveLength(1);
  expect(project.has(".calque/cache/ab/notes.txt")).toBe(true);
  expect(project.read(".calque/cache/.gitignore")).toBe("*\n");
});

test("a folder that leads out of the project is not used", async () => {
  const { root } = await translated();
  rmSync(join(root, ".calque"), { recursive: true, force: true });
  const outside = mkdtempSync(join(tmpdir(), "calque-outside-"));
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
  mkdirSync(join(root, ".calque"));
  symlinkSync(outside, join(root, ".calque/cache"), "junction");
  await said(root);
  expect((await said(root)).unchanged).toBe(0);
  expect(readdirSync(outside)).toEqual([]);
});

test("without a cache nothing is kept", async () => {
  const project = await translated();
  rmSync(join(project.root, ".calque/cache"), { recursive: true, force: true });
  await all(project.root, { cache: false });
  await all(project.root, {}, { cache: false });
  expect(project.has(".calque/cache")).toBe(false);
});
