import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** Where `npm install turbo nx` was run: hundreds of megabytes that no other test needs. */
const engines = process.env["CALQUE_TASK_ENGINES"];
const there = engines !== undefined && existsSync(join(engines, "node_modules/.bin/turbo"));
if (!there) {
  console.warn(
    "skipped: CALQUE_TASK_ENGINES names no folder with turbo and nx (npm install turbo nx)",
  );
}

test.skipIf(!there)(
  "what Turborepo and Nx restore from their caches is what Calque wrote, byte for byte",
  async () => {
    const script = resolve(import.meta.dirname, "../../scripts/task-engines.mjs");
    const { stdout } = await promisify(execFile)(process.execPath, [script, engines ?? ""]);
    expect(stdout).toMatch(/^turbo: \d+ files restored, .*\nnx: \d+ files restored/);
  },
  600_000,
);
