import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { nodePath, versions } from "../../scripts/other-nodes.mjs";
import { type Circumstances, exampleRun } from "./example-run.ts";

const preload = pathToFileURL(resolve(import.meta.dirname, "shuffled-folders.mjs")).href;
const elsewhere: readonly (readonly [string, Circumstances])[] = [
  [
    "in Turkish, with folders in another order",
    { env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Istanbul" }, preload },
  ],
  [
    "in Finnish, with the reference parser",
    { env: { LC_ALL: "fi_FI.UTF-8", TZ: "Pacific/Kiritimati" }, options: ["--parser", "remark"] },
  ],
  [
    "in German, without a cache",
    { env: { LC_ALL: "de_DE.UTF-8", TZ: "America/St_Johns" }, options: ["--no-cache"] },
  ],
  ["in the C locale, with a warm cache", { env: { LC_ALL: "C" }, warm: true }],
];

describe("the same inputs give the same bytes", () => {
  let expected: Record<string, string> = {};
  beforeAll(async () => void (expected = await exampleRun({})), 300_000);

  test("there is something to compare", () => {
    expect(Object.keys(expected).length).toBeGreaterThan(25);
    expect(expected["extract --frozen"]).toContain('"change": "stale"');
    expect(expected["check"]).toContain('"rule": "state/stale"');
  });

  test.each(elsewhere)(
    "%s",
    async (_, circumstances) => expect(await exampleRun(circumstances)).toEqual(expected),
    300_000,
  );
});

describe("every version of Node gives the same bytes", () => {
  const expected = new Map<string | undefined, Promise<Record<string, string>>>();
  for (const version of versions) {
    const node = nodePath(version);
    const there = existsSync(node);
    if (!there) {
      const why = `Node ${version} is not installed: node scripts/other-nodes.mjs`;
      test("is installed", () => {
        if (process.env["CALQUE_OTHER_NODES"] === "required") throw new Error(why);
        console.warn(`skipped: ${why}`);
      });
    }
    for (const units of [undefined, "sentence"] as const) {
      test.skipIf(!there)(
        `${version}${units === undefined ? "" : ", by sentences"}`,
        async () => {
          const set = units === undefined ? {} : { units };
          if (!expected.has(units)) expected.set(units, exampleRun(set));
          expect(await exampleRun({ ...set, node })).toEqual(await expected.get(units));
        },
        300_000,
      );
    }
  }
});
