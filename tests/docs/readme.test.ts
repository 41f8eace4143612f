import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { hasFastParser } from "../../src/project/reader/require-fast-parser.ts";
import { calque, folder, put, read } from "../cli/calque.ts";

const repository = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(repository, "README.md"), "utf8");

/** The block of the README that has this line, as a pattern: `…` stands for whatever is left out. */
function shown(line: string): RegExp {
  const blocks = [...readme.matchAll(/^```\w*\n([^]*?)\n```$/gm)].map(([, text]) => text!);
  const block = blocks.find((text) => text.includes(line))!.replace(/^\$ .*\n/, "");
  const escaped = block.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(escaped.replaceAll(/^…$/gm, "[^]*?").replaceAll("…", ".*"));
}

/** A copy of the example. */
function example(): string {
  const root = folder({});
  for (const name of ["source", "locales"]) {
    cpSync(join(repository, name), join(root, name), { recursive: true });
  }
  const config = readFileSync(join(repository, "calque.config.ts"), "utf8");
  const alone = config.replace(/^import .*\n/, "").replace(/defineConfig\(([^]*)\)/, "$1");
  put(root, "calque.config.ts", alone);
  return root;
}

test("the README shows what the commands print on the example", async () => {
  const root = example();
  const localized = await calque(root, "localize");
  expect(localized.stdout).toMatch(shown("2 documents                         72"));
  expect(localized.code).toBe(0);
  const place = "source/north-korea-troops.md:58";
  const explained = await calque(root, "explain", place, "--locale", "pl");
  // A page shows a non-breaking blank as a blank.
  expect(explained.stdout.replaceAll("\u00a0", " ")).toMatch(
    shown("at      locales/pl/north-korea-troops.json:87:25"),
  );
  const file = "locales/de/north-korea-troops.json";
  put(root, file, read(root, file).replace("12.000 Soldaten", "1.200 Soldaten"));
  const checked = await calque(root, "check", "--locale", "de");
  expect(checked.stdout).toMatch(shown("Expected 12,000 (12.000), found 1.200"));
  expect(checked.code).toBe(1);
}, 120_000);

test.skipIf(!hasFastParser())(
  "the README shows what verify prints",
  async () => {
    const verified = await calque(join(repository, "docs"), "verify", "rules");
    expect(verified.stdout).toMatch(shown("lossless    holds"));
    expect(verified.code).toBe(0);
  },
  120_000,
);
