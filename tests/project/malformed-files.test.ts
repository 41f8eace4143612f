import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Finding } from "../../src/model/index.ts";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { malformedBytes, malformedTexts } from "../catalog/malformed-files.ts";
import { tempProject } from "./temp-project.ts";

/** Every prefix of a real file that ends where a token does: an editor or a disk that stopped half-way. */
const real =
  '{\n  "@town-k3x9": "The town.",\n  "@town-k3x9 was": "A town.",\n  "town-k3x9": "Die „Stadt“ \\u00e9 \\n."\n}\n';
const truncated = [...real.matchAll(/[{}:,]|"(?:[^"\\]|\\.)*"|\\u|\s+/g)]
  .map(({ index, 0: token }) => real.slice(0, index + token.length))
  .filter((text) => !text.trimEnd().endsWith("}"));

const kinds: { bytes: Buffer; line: number; words: string }[] = [
  ...malformedTexts.map(([text, , line, words = ""]) => ({
    bytes: Buffer.from(text),
    line,
    words,
  })),
  ...malformedBytes.map(([bytes, line, words]) => ({ bytes: Buffer.from(bytes), line, words })),
  ...truncated.map((text) => ({
    bytes: Buffer.from(text),
    line: text.split("\n").length,
    words: text === "" ? "empty" : "",
  })),
];

const name = (index: number) => `document-${index}`;

/** Conflicts say which keys clash instead; what else a message says is the reader's own. */
const says = (finding: Finding, words: string) =>
  words === "resolve the conflict"
    ? finding.message.includes("git")
    : finding.message.includes(words);

test.each([
  ["target files", (index: number) => `locales/de/${name(index)}.json`],
  ["register files", (index: number) => `locales/en/${name(index)}.json`],
  ["files of gone translations", (index: number) => `locales/.gone/de/${name(index)}.json`],
] as const)(
  `${kinds.length} kinds of malformed %s: none rewritten, none misread, each with its line`,
  { timeout: 120_000 },
  async (_, path) => {
    const text = "# The town\n\nThe river is wide.\n";
    const sources = Object.fromEntries(kinds.map((_kind, i) => [`source/${name(i)}.md`, text]));
    const project = await tempProject({ targets: ["de"] }, sources);
    await extract(project);
    for (const [index, { bytes }] of kinds.entries()) {
      project.translate(`locales/de/${name(index)}.json`, { "The town": "Die Stadt" });
      project.write(`source/${name(index)}.md`, "# The town\n\nThe river is wide and slow.\n");
      const file = join(project.root, path(index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const before = kinds.map((_kind, index) =>
      ["de", "en"].map((locale) =>
        readFileSync(join(project.root, `locales/${locale}/${name(index)}.json`)),
      ),
    );
    const extracted = await extract(project);
    const { check, status, build } = await run(project, {
      check: true,
      localize: true,
      write: true,
    });
    await extract(project);
    for (const [index, { bytes, line, words }] of kinds.entries()) {
      const file = path(index);
      expect(readFileSync(join(project.root, file)).equals(bytes), file).toBe(true);
      // Neither the locale's other file nor the register goes on without it.
      for (const [at, locale] of ["de", "en"].entries()) {
        const now = readFileSync(join(project.root, `locales/${locale}/${name(index)}.json`));
        expect(now.equals(before[index]![at]!)).toBe(true);
      }
      const finding = extracted.findings.find(({ target }) => target?.file === file);
      expect({ file, bytes: bytes.toString(), finding }).toMatchObject({
        finding: { severity: "error", target: { line } },
      });
      expect({ message: finding!.message, words, says: says(finding!, words) }).toMatchObject({
        says: true,
      });
      if (!file.startsWith("locales/de/")) continue;
      expect(check.findings).toContainEqual(finding);
      expect(status.find(({ namespace }) => namespace === name(index))?.translated ?? 0).toBe(0);
      expect(build.outputs.some(({ namespace }) => namespace === name(index))).toBe(false);
    }
  },
);

test("conflict markers: the message names the keys that clash, and how to merge by key", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    { "source/a.md": "# The town\n\nThe river is wide.\n" },
  );
  await extract(project);
  const path = "locales/de/a.json";
  const empty = project.read(path);
  const key = /"(the-town[^"]*)": ""/.exec(empty)![1]!;
  const clash = empty.replace(
    /( {2}"the-town.*)"",\n/,
    (_, start: string) =>
      `<<<<<<< HEAD\n${start}"Die Stadt",\n=======\n${start}"Das Städtchen",\n>>>>>>> other\n`,
  );
  project.write(path, clash);
  const [finding] = (await extract(project)).findings;
  expect(finding).toMatchObject({ rule: "catalog/conflict", target: { file: path, line: 3 } });
  expect(finding!.message).toBe(
    `Expected JSON, found git conflict markers (lines 3, 5, 7); both sides changed ${key} (line 4): take one side of each, whole. The rest merges by key: calque init --merge-driver, then git checkout --merge -- ${path}.`,
  );
  const register = "locales/en/a.json";
  project.write(path, empty);
  project.write(register, clash);
  const [second] = (await extract(project)).findings;
  expect(second!.message).toContain("; merge the document first, then by key: calque init");
});
