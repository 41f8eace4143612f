import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calque, folder, main, put, read, tree } from "./calque.ts";

const none = process.platform === "win32" ? "NUL" : "/dev/null";

function git(cwd: string, ...args: readonly string[]) {
  const names = { NAME: "T", EMAIL: "t@example.org" };
  const who = Object.entries(names).flatMap(([name, value]) =>
    ["AUTHOR", "COMMITTER"].map((role) => [`GIT_${role}_${name}`, value]),
  );
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: none,
      GIT_CONFIG_SYSTEM: none,
      ...Object.fromEntries(who),
    },
  });
  return { status, stdout, said: stdout + stderr };
}

function sure(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, said } = git(cwd, ...args);
  expect({ args, status, said }).toMatchObject({ status: 0 });
  return stdout;
}

/** What `npm install` makes of a project that has calque among its dependencies. */
function install(root: string): void {
  const bin = "node_modules/.bin/calque";
  put(root, bin, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(join(root, bin), 0o755);
}

const article =
  "# The town\n\nThe river is wide.\n\nThe bridge is old.\n\nThe mill stands still.\n";

async function published(): Promise<string> {
  const root = folder({
    "calque.config.json": '{ "targets": ["de"] }\n',
    "source/a.md": article,
    ".gitignore": "node_modules\n",
  });
  install(root);
  sure(root, "init", "-q", "-b", "main");
  expect((await calque(root, "extract")).code).toBe(0);
  expect((await calque(root, "init", "--merge-driver")).code).toBe(0);
  sure(root, "add", ".");
  sure(root, "commit", "-qm", "base");
  return root;
}

/** Fill, or correct, the translation below a source text. */
function translate(root: string, source: string, target: string): void {
  const text = read(root, "locales/de/a.json");
  const at = text.indexOf(`": ${JSON.stringify(source)}`);
  expect(at).toBeGreaterThan(0);
  const from = text.indexOf('": "', text.indexOf("\n", at)) + 4;
  put(
    root,
    "locales/de/a.json",
    text.slice(0, from) + target + text.slice(text.indexOf('"', from)),
  );
}

test(
  "a clone merges two translators' and an author's branches, whatever they edit",
  { timeout: 120_000 },
  async () => {
    const origin = await published();
    const root = folder({});
    sure(root, "clone", "-q", origin, ".");
    install(root);
    const { code, stdout } = await calque(root, "init", "--merge-driver");
    expect(code).toBe(0);
    expect(stdout).toContain(".gitattributes names the merge driver already.");
    expect(stdout).toContain("Registered the merge driver in this clone.");
    sure(root, "checkout", "-qb", "anna");
    translate(root, "The town", "Die Stadt");
    translate(root, "The river is wide.", "Der Fluss ist breit.");
    sure(root, "commit", "-qam", "anna");
    sure(root, "checkout", "-qb", "bert", "main");
    translate(root, "The bridge is old.", "Die Brücke ist alt.");
    sure(root, "commit", "-qam", "bert");
    sure(root, "checkout", "-qb", "author", "main");
    put(
      root,
      "source/a.md",
      article.replace("wide", "wide and slow").replace(/\n\nThe mill[^]*/, "\n"),
    );
    expect((await calque(root, "extract")).code).toBe(0);
    sure(root, "commit", "-qam", "author");
    sure(root, "checkout", "-q", "main");
    for (const branch of ["anna", "bert", "author"]) sure(root, "merge", "-q", "--no-edit", branch);

    const merged = JSON.parse(read(root, "locales/de/a.json")) as Record<string, string>;
    expect(Object.values(merged)).toEqual([
      "The town",
      "Die Stadt",
      "The river is wide and slow.",
      "The river is wide.",
      "Der Fluss ist breit.",
      "The bridge is old.",
      "Die Brücke ist alt.",
    ]);
    expect((await calque(root, "extract", "--frozen")).code).toBe(0);
    // Without the driver the same merge stops.
    sure(root, "config", "--remove-section", "merge.calque");
    sure(root, "reset", "-q", "--hard", "anna");
    expect(git(root, "merge", "--no-edit", "author").said).toContain("CONFLICT");
    // A file with a conflict tells which keys clash; registered late, the driver can still merge it.
    const { stdout: found } = await calque(root, "extract");
    expect(found).toMatch(/no unit clashes|both sides changed/);
    expect(found).toContain("git checkout --merge -- locales/de/a.json");
    expect((await calque(root, "init", "--merge-driver")).code).toBe(0);
    sure(root, "checkout", "--merge", "--", "locales/de/a.json");
    expect(read(root, "locales/de/a.json")).toContain("Der Fluss ist breit.");
    expect(read(root, "locales/de/a.json")).not.toContain("<<<<<<<");
  },
);

test(
  "where Calque cannot merge, or is not there, git's own merge says what clashes",
  { timeout: 120_000 },
  async () => {
    const root = await published();
    const { stdout } = git(root, "config", "merge.calque.driver");
    expect(stdout).toContain("./node_modules/.bin/calque merge-driver %O %A %B");
    for (const broken of [true, false]) {
      sure(root, "checkout", "-qB", "one", "main");
      translate(root, "The town", "Die Stadt");
      sure(root, "commit", "-qam", "one");
      sure(root, "checkout", "-qB", "two", "main");
      translate(root, "The town", broken ? 'Das "Städtchen' : "Das Städtchen");
      sure(root, "commit", "-qam", "two");
      if (!broken) put(root, "node_modules/.bin/calque", "#!/bin/sh\nexit 127\n");
      expect(git(root, "merge", "--no-edit", "one").said).toContain("CONFLICT");
      expect(read(root, "locales/de/a.json")).toMatch(
        /<{7} [^]*Städtchen[^]*={7}\n[^]*Stadt"[^]*>{7} /,
      );
      sure(root, "reset", "-q", "--hard");
    }
  },
);

test(
  "what is there already stays, and a second time changes nothing",
  { timeout: 120_000 },
  async () => {
    const root = folder({
      "calque.config.json": '{ "locales": "my texts", "targets": ["de"] }\n',
      ".gitattributes": "* text=auto\r\n*.json -diff",
    });
    const first = await calque(root, "init", "--merge-driver");
    expect(first.code).toBe(0);
    expect(first.stdout).toContain(
      "Found no git repository here. In each clone, run:\n  git config",
    );
    expect(read(root, ".gitattributes")).toBe(
      '* text=auto\r\n*.json -diff\r\n"/my texts/**/*.json" merge=calque\r\n',
    );
    sure(root, "init", "-q");
    sure(root, "config", "merge.calque.driver", "mine %O %A %B");
    const before = tree(root);
    const second = await calque(root, "init", "--merge-driver", "--json");
    expect(JSON.parse(second.stdout)).toEqual({
      mergeDriver: {
        attributes: [],
        command: expect.stringContaining("npx --no -- calque merge-driver %O %A %B || "),
        state: "other",
      },
    });
    expect(tree(root)).toEqual(before);
    expect(sure(root, "config", "merge.calque.driver")).toBe("mine %O %A %B\n");
    put(root, "my texts/de/x.json", "{}\n");
    expect(sure(root, "check-attr", "merge", "my texts/de/x.json")).toContain("merge: calque");
    expect(sure(root, "check-attr", "merge", "my texts/.gone/de/b/x.json")).toContain(
      "merge: calque",
    );
  },
);

test("a new project registers it in one go", { timeout: 120_000 }, async () => {
  const root = folder({ "docs/a.md": "# Hello\n" });
  sure(root, "init", "-q");
  const args = ["init", "--yes", "--targets", "de", "--merge-driver"];
  const { code, stdout } = await calque(root, ...args);
  expect(code).toBe(0);
  expect(stdout).toContain(
    "Added to .gitattributes, to be committed: /locales/**/*.json merge=calque",
  );
  expect(git(root, "config", "merge.calque.driver").status).toBe(0);
});
