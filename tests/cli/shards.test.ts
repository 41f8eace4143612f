import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { calque, folder, put, read, tree } from "./calque.ts";

/** Five documents of several sizes, some translated, one with a wrong number. */
async function several(): Promise<string> {
  const root = folder({
    "calque.config.json": JSON.stringify({
      targets: ["de", "fr"],
      thresholds: [{ locales: ["de"], coverage: 90 }],
    }),
    "source/a.md": "# A\n\n12,000 soldiers came home by train.\n",
    "source/a-b.md": `# A and B\n\n${"A long text. ".repeat(30)}\n`,
    "source/a/b.md": "# B\n\nShort.\n\n![x](pic.svg)\n",
    "source/a/pic.svg": "<svg/>",
    "source/c.md": `# C\n\n${"Another text.\n\n".repeat(10)}`,
    "source/d.md": "# D\n",
  });
  await calque(root, "extract");
  const file = read(root, "locales/de/a.json");
  put(
    root,
    "locales/de/a.json",
    file.replace(/(train\.",\n.*": )""/u, '$1"1.200 Soldaten kamen."'),
  );
  return root;
}

const SHARDS = [1, 2, 3];

/** A copy of a project, as another machine has it. */
function machine(root: string): string {
  const other = folder({});
  cpSync(root, other, { recursive: true });
  return other;
}

it(
  "checks in shards what one run checks, byte for byte in every report",
  { timeout: 240_000 },
  async () => {
    const root = await several();
    const reporters = ["json:r.json", "sarif:r.sarif", "junit:r.xml", "markdown:r.md"];
    const flags = reporters.flatMap((name) => ["--reporter", name]);
    const single = machine(root);
    const whole = await calque(single, "check", ...flags);
    expect(whole.code).toBe(1);
    for (const shard of SHARDS) {
      await calque(root, "check", "--shard", `${shard}/3`, "--shard-report", `s${shard}.json`);
    }
    const reports = SHARDS.map((shard) => `s${shard}.json`);
    const merged = await calque(root, "merge-reports", ...reports.toReversed(), ...flags);
    expect(merged.code).toBe(1);
    for (const name of ["r.json", "r.sarif", "r.xml", "r.md"]) {
      expect(read(root, name)).toBe(read(single, name));
    }
    expect(read(root, "r.json")).toContain("gate/coverage");
    // A missing one, a doubled one, and one of another commit.
    expect(await calque(root, "merge-reports", "s1.json", "s3.json")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Expected 3 shards, found 2: 2/3 missing.") as string,
    });
    expect((await calque(root, "merge-reports", "s1.json", "s1.json")).stderr).toContain(
      "Expected each shard once, found 1/3 in s1.json and s1.json.",
    );
    put(root, "source/d.md", "# Another D\n");
    await calque(root, "check", "--shard", "2/3", "--shard-report", "s2.json");
    expect((await calque(root, "merge-reports", ...reports)).stderr).toContain(
      "Expected the documents and configuration",
    );
  },
);

it(
  "extracts and builds in shards what one run does, file by file",
  { timeout: 240_000 },
  async () => {
    const root = await several();
    // A unit changes, a document takes another name, and a section goes to another document.
    put(root, "source/c.md", `# C\n\nNew.\n\n${"Another text.\n\n".repeat(9)}`);
    put(root, "source/renamed.md", read(root, "source/a-b.md"));
    rmSync(join(root, "source/a-b.md"));
    put(root, "source/a.md", "# A\n");
    put(root, "source/d.md", "# D\n\n12,000 soldiers came home by train.\n");
    const single = machine(root);
    const merged = machine(root);
    for (const command of ["extract", "build"]) {
      const whole = await calque(single, command, "--json");
      const reports: string[] = [];
      const before = machine(merged);
      for (const shard of SHARDS) {
        const one = machine(before);
        const report = join(root, `${command}-${shard}.json`);
        await calque(one, command, "--shard", `${shard}/3`, "--shard-report", report);
        reports.push(report);
        for (const path of changes(read(root, `${command}-${shard}.json`))) {
          if (existsSync(join(one, path))) put(merged, path, read(one, path));
          else rmSync(join(merged, path));
        }
      }
      expect(files(merged)).toEqual(files(single));
      const told = await calque(merged, "merge-reports", ...reports, "--json");
      expect(told.stdout).toBe(whole.stdout);
    }
    expect(read(single, "locales/de/d.json")).toContain("1.200 Soldaten kamen.");
  },
);

/** The files that a shard says it wrote. */
function changes(report: string): string[] {
  const { result } = JSON.parse(report) as {
    result: {
      extract?: { written: string[] };
      build?: { outputs: { path: string; written: boolean }[]; assets: string[] };
    };
  };
  const { extract, build } = result;
  if (extract) return extract.written;
  const outputs = build?.outputs.filter(({ written }) => written).map(({ path }) => path);
  return [...(outputs ?? []), ...(build?.assets ?? [])];
}

function files(root: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree(root)).filter(([path]) => !path.startsWith(".calque/")),
  );
}

it("refuses what is no shard and what is no report", async () => {
  const root = await several();
  for (const shard of ["0/3", "4/3", "x", "1"]) {
    expect((await calque(root, "check", "--shard", shard)).stderr).toContain(
      `Expected a shard such as 2/4, found "${shard}".`,
    );
  }
  put(root, "cut.json", '{"format":"calque sh');
  expect(await calque(root, "merge-reports", "cut.json")).toMatchObject({ code: 2 });
});
