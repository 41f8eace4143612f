import { cpSync } from "node:fs";
import { expect, it } from "vitest";
import { calque, folder, put, read, tree } from "./calque.ts";

const documents = Array.from({ length: 24 }, (_, at) => at);

/** More documents than are done before threads start; some are wrong, one cannot be read in German. */
async function many(): Promise<string> {
  const root = folder({
    "calque.config.json": JSON.stringify({ targets: ["de", "ja"] }),
    ...Object.fromEntries(
      documents.map((at) => [
        `source/${at % 3}/page-${at}.md`,
        `# Page ${at}\n\nAnna Berger counted ${at + 12},000 letters on ${at + 1} days.\n\n[Next](../${(at + 1) % 3}/page-${at + 1}.md)\n`,
      ]),
    ),
  });
  await calque(root, "extract");
  for (const at of documents) {
    const path = `locales/de/${at % 3}/page-${at}.json`;
    const said = at % 4 === 0 ? `${at + 13}.000` : `${at + 12}.000`;
    put(
      root,
      path,
      read(root, path).replace(
        /(days\.",\n.*": )""/u,
        `$1"Anna Berger zählte an ${at + 1} Tagen ${said} Briefe."`,
      ),
    );
  }
  put(root, "locales/de/2/page-17.json", "{ broken");
  return root;
}

function copyOf(root: string): string {
  const other = folder({});
  cpSync(root, other, { recursive: true });
  return other;
}

it(
  "finds and writes the same with several threads, without a cache and with what they kept",
  { timeout: 240_000 },
  async () => {
    const alone = await many();
    const shared = copyOf(alone);
    const uncached = copyOf(alone);
    const one = await calque(alone, "check", "--json");
    const several = await calque(shared, "check", "--json", "--jobs", "3");
    expect(several.stdout).toBe(one.stdout);
    expect(several.code).toBe(1);
    expect(one.stdout).toContain("Expected 12,000 (12.000), found 13.000");
    expect((await calque(shared, "check", "--json")).stdout).toBe(one.stdout);
    expect((await calque(shared, "check")).stderr).toContain("24 unchanged since an earlier run");
    const again = await calque(uncached, "check", "--json", "--jobs", "auto", "--no-cache");
    expect(again.stdout).toBe(one.stdout);
    for (const [root, ...flags] of [
      [alone],
      [shared, "--jobs", "2"],
      [uncached, "--jobs", "3", "--no-cache"],
    ] as const)
      expect((await calque(root, "build", ...flags)).code).toBe(1);
    expect(tree(shared)).toEqual(tree(alone));
    expect(tree(uncached)).toEqual(tree(alone));
  },
);

it("says what it expects of --jobs and of the configuration", async () => {
  const root = folder({
    "calque.config.json": JSON.stringify({ targets: ["de"], jobs: 0 }),
    "source/a.md": "# A\n",
  });
  const wrong = await calque(root, "check", "--jobs", "many");
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  expect(wrong.stderr).toContain("Expected a number from 1 to 64, or auto.");
  const configured = await calque(root, "check");
  expect(configured.code).toBe(2);
  expect(configured.stderr).toContain("jobs");
});
