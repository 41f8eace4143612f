import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { files, judgeEnded, judgeKilled } from "../../bench/kill/judge.ts";
import { scenarios } from "../../bench/kill/scenarios.ts";

const main = resolve(import.meta.dirname, "../../lib/cli/main.js");
const preload = resolve(import.meta.dirname, "../../bench/kill/preload.mjs");

/** `npx jiti bench/kill.ts` does the same for all commands, and kills many processes. */
test.each(scenarios.filter(({ name }) => /first time|come back|renamed|merge/.test(name)))(
  "$name: killed at any write, nothing is lost or torn, and the next run ends it",
  { timeout: 120_000 },
  async (scenario) => {
    const work = mkdtempSync(join(tmpdir(), "calque-killed-"));
    onTestFinished(() => rmSync(work, { recursive: true, force: true }), 60_000);
    const at = (name: string) => join(work, name);
    mkdirSync(at("before"));
    await scenario.prepare(at("before"));
    const launch = (folder: string, env: Record<string, string>) => {
      cpSync(at("before"), at(folder), { recursive: true });
      const preloaded = ["--import", pathToFileURL(preload).href];
      return spawnSync(process.execPath, [...preloaded, main, ...scenario.argv], {
        cwd: at(folder),
        encoding: "utf8",
        env: { ...process.env, ...env },
      });
    };
    expect(launch("after", { KILL_COPIES: at("copies"), KILL_EVERY: "3" }).status).toBe(0);
    // Every third: a whole run of them takes a minute.
    const moments = readdirSync(at("copies"));
    expect(launch("killed", { KILL_AT: String(moments.length) }).signal).toBe("SIGKILL");
    const before = files(at("before"));
    const after = files(at("after"));
    for (const folder of [...moments.map((name) => join("copies", name)), "killed"]) {
      const left = judgeKilled(before, after, files(at(folder)), scenario.replaces);
      await scenario.again(at(folder));
      const ended = judgeEnded(at(folder), after, files(at(folder)));
      expect({ folder, left, ended }).toEqual({ folder, left: [], ended: [] });
    }
  },
);
