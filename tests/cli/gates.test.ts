import { expect, it } from "vitest";
import { calque, project, put, read } from "./calque.ts";

/** German with one wrong number and one gap. */
async function german(config: object = {}): Promise<string> {
  const root = project({ "source/a.md": "12,000 soldiers came.\n\nThey left.\n" });
  put(root, "calque.config.json", JSON.stringify({ targets: ["de"], ...config }));
  await calque(root, "extract");
  const file = read(root, "locales/de/a.json");
  put(root, "locales/de/a.json", file.replace('": ""', '": "1.200 Soldaten kamen."'));
  return root;
}

it("lives with what the baseline knows, until it is gone", async () => {
  const root = await german();
  const update = await calque(root, "check", "--update-baseline", "--reason", "old stock");
  expect(update).toMatchObject({ code: 0 });
  expect(read(root, "calque-baseline.json")).toMatch(
    /^\[\n  \{"rule":"numbers\/value","locale":"de","namespace":"a",.*"reason":"old stock"\}\n\]\n$/u,
  );
  const known = await calque(root, "check", "--json");
  expect(known.code).toBe(0);
  expect(JSON.parse(known.stdout)).toMatchObject({ summary: { errors: 0, known: 1 } });
  expect((await calque(root, "check", "--no-baseline")).code).toBe(1);
  // Mended: the entry has to go, by hand or by the ratchet.
  put(root, "locales/de/a.json", read(root, "locales/de/a.json").replace("1.200", "12.000"));
  const unused = await calque(root, "check");
  expect(unused.code).toBe(1);
  expect(unused.stdout).toContain(
    "Expected a finding of numbers/value, found none: remove the entry",
  );
  const ratchet = await calque(root, "check", "--ratchet");
  expect(ratchet.code).toBe(0);
  expect(ratchet.stderr).toContain("Wrote calque-baseline.json.\n");
  expect(read(root, "calque-baseline.json")).toBe("[]\n");
});

it("holds a locale to its threshold, and the ratchet keeps what was won", async () => {
  const root = await german({ thresholds: "thresholds.json", rules: { "numbers/*": "off" } });
  put(root, "thresholds.json", '[{ "locales": ["de"], "coverage": 60 }]\n');
  const { code, stdout } = await calque(root, "check");
  expect(code).toBe(1);
  expect(stdout).toContain("Expected at least 60 % translated, found 50 % (1 of 2 units)");
  const part = await calque(root, "check", "a.md", "--json");
  expect(part.code).toBe(0);
  expect(JSON.parse(part.stdout)).toMatchObject({ summary: { notChecked: { thresholds: 1 } } });
  put(
    root,
    "locales/de/a.json",
    read(root, "locales/de/a.json").replace('": ""', '": "Sie gingen."'),
  );
  expect((await calque(root, "check", "--ratchet")).code).toBe(0);
  expect(JSON.parse(read(root, "thresholds.json"))).toEqual([{ locales: ["de"], coverage: 100 }]);
});

it("says what is wrong with thresholds", async () => {
  const root = await german({ thresholds: "thresholds.json" });
  expect(await calque(root, "check")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Expected thresholds in thresholds.json") as string,
  });
  put(root, "thresholds.json", '[{ "coverag": 60 }]');
  expect((await calque(root, "check")).stderr).toContain(
    'thresholds.json: [0]: Unknown option "coverag". Did you mean "coverage"?',
  );
});
