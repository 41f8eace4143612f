import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { calque, folder, put, read } from "./calque.ts";

function git(root: string, ...args: readonly string[]): void {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
  execFileSync("git", [...identity, ...args], { cwd: root, stdio: "pipe" });
}

/** A repository whose project lies in a folder of its own, with a wrong number in each translation. */
async function repository(): Promise<{ root: string; top: string }> {
  const top = folder({});
  const root = `${top}/docs site`;
  put(root, "calque.config.json", JSON.stringify({ targets: ["de", "fr"] }));
  put(root, ".gitignore", "dist/\n.calque/\n");
  for (const name of ["a", "b"]) put(root, `source/${name}.md`, "12,000 soldiers came.\n");
  await calque(root, "extract");
  for (const file of ["de/a", "de/b", "fr/a", "fr/b"].map((name) => `locales/${name}.json`)) {
    put(root, file, read(root, file).replace('": ""', '": "1.200 x"'));
  }
  git(top, "init", "-q", "-b", "main");
  git(top, "add", "-A");
  git(top, "commit", "-qm", "Begin");
  return { root, top };
}

async function found(root: string, ...args: readonly string[]): Promise<string[]> {
  const ran = await calque(root, "check", "--json", "--changed-since", ...args);
  expect(ran.stderr).not.toContain("Error");
  const { findings } = JSON.parse(ran.stdout) as {
    findings: { rule: string; locale: string; namespace: string }[];
  };
  return findings
    .filter(({ rule }) => rule.startsWith("numbers/"))
    .map(({ locale, namespace }) => `${locale}/${namespace}`)
    .sort();
}

it("looks only at what changed, in source and locale files", { timeout: 240_000 }, async () => {
  const { root, top } = await repository();
  expect(await found(root, "HEAD")).toEqual([]);
  put(root, "locales/de/b.json", read(root, "locales/de/b.json").replace("1.200", "1.300"));
  expect(await found(root, "HEAD")).toEqual(["de/b"]);
  git(top, "checkout", "-qb", "work");
  git(top, "commit", "-qam", "German");
  put(root, "source/a.md", "12,000 soldiers came.\n\nNew.\n");
  await calque(root, "extract");
  expect(await found(root, "main")).toEqual(["de/a", "de/b", "fr/a"]);
  expect(await found(root, "HEAD")).toEqual(["de/a", "fr/a"]);
  // What is new and not yet added counts as well; so does a glossary, for everything.
  put(root, "glossary/terms.csv", "term,de\nsoldiers,Soldaten\n");
  expect(await found(root, "HEAD")).toEqual(["de/a", "de/b", "fr/a", "fr/b"]);
});

it("builds only what changed", { timeout: 240_000 }, async () => {
  const { root } = await repository();
  put(root, "locales/fr/a.json", read(root, "locales/fr/a.json").replace("1.200", "12 000"));
  const { stdout } = await calque(root, "build", "--json", "--changed-since", "HEAD");
  const { outputs } = JSON.parse(stdout) as { outputs: { path: string }[] };
  expect(outputs.map(({ path }) => path)).toEqual(["dist/fr/a.md"]);
});

it(
  "says what is wrong with a commit, and takes no option for one",
  { timeout: 240_000 },
  async () => {
    const { root } = await repository();
    for (const ref of ["nowhere", "--output=x"]) {
      const ran = await calque(root, "check", `--changed-since=${ref}`);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain(`found no ${ref}`);
    }
  },
);
