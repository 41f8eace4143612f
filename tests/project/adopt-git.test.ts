import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { adopt } from "../../src/project/adopt.ts";
import { extract } from "../../src/project/extract.ts";
import { type TempProject, tempProject } from "./temp-project.ts";

const first = `# First steps

You need 16 GB of memory.

The lamp turns green when all is done and the machine is warm.

Nobody needs this chapter about cables and their colours any more.
`;
const german = `# Erste Schritte

Sie brauchen 16 GB Speicher.

Die Lampe wird grün, wenn alles getan und die Maschine warm ist.

Dieses Kapitel über Kabel und ihre Farben braucht keiner mehr.
`;
const today = `# First steps

You need 32 GB of memory.

A sentence that nobody has translated so far, about nothing much in particular.

The lamp turns green when all is done and the machine is warm.
`;

let clock = 0;

function commit(at: TempProject, message: string): void {
  const date = new Date(Date.UTC(2024, 0, 1 + clock++)).toISOString();
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: at.root, env, stdio: "pipe" });
  git("add", "-A");
  git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", message);
}

async function repository(): Promise<TempProject> {
  const at = await tempProject(
    { targets: ["de"] },
    { "source/guide.md": "# Before\n\nAnother text altogether.\n" },
  );
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: at.root });
  commit(at, "Begin");
  at.write("source/guide.md", first);
  commit(at, "Write");
  at.write("i18n/de/guide.md", german);
  commit(at, "Translate");
  at.write("source/guide.md", today);
  commit(at, "Go on");
  return at;
}

const options = { locales: ["de"], fromGit: true };

test("the version that the translation was made from is found, and what changed since is stale", async () => {
  const at = await repository();
  const { documents } = await adopt(at, options);
  const [document] = documents;
  expect(document).toMatchObject({
    units: 4,
    translated: 4,
    drafts: 0,
    stale: 1,
    gone: 1,
    reproduced: { whole: true, words: 1 },
    version: { cost: 0 },
  });
  expect(document!.version!.costNow).toBeGreaterThan(0);
  const locale = at.read("locales/de/guide.json");
  expect(locale).toMatch(/was": "You need 16 GB of memory\."/);
  expect(locale).toContain("Sie brauchen 16 GB Speicher.");
  expect(at.read("locales/.gone/de/guide.json")).toContain("Kabel");
  expect((await extract(at, { frozen: true })).written).toEqual([]);
  expect((await adopt(at, options)).written).toEqual([]);
});

test("without --from-git it is paired with the source of today", async () => {
  const at = await repository();
  const { documents } = await adopt(at, { locales: ["de"] });
  expect(documents[0]!.version).toBeUndefined();
  expect(documents[0]!.gone).toBe(0);
});

test("a renamed source is followed", async () => {
  const at = await repository();
  execFileSync("git", ["mv", "source/guide.md", "source/manual.md"], { cwd: at.root });
  execFileSync("git", ["mv", "i18n/de/guide.md", "i18n/de/manual.md"], { cwd: at.root });
  commit(at, "Rename");
  const { documents } = await adopt(at, { ...options, dryRun: true });
  expect(documents).toMatchObject([
    { namespace: "manual", stale: 1, gone: 1, version: { cost: 0 } },
  ]);
});

test("a translation that git does not know is paired with the source of today", async () => {
  const at = await repository();
  at.write("i18n/de/guide.md", german);
  execFileSync("git", ["rm", "-q", "--cached", "i18n/de/guide.md"], { cwd: at.root });
  at.remove("i18n");
  at.write("neu/de/guide.md", german);
  const { documents } = await adopt(at, { ...options, dryRun: true });
  expect(documents[0]!.version).toBeUndefined();
});

test("outside of a repository the error says what to leave out", async () => {
  const at = await tempProject(
    { targets: ["de"] },
    { "source/guide.md": first, "i18n/de/guide.md": german },
  );
  await expect(adopt(at, options)).rejects.toMatchObject({ hint: "Leave out --from-git." });
});
