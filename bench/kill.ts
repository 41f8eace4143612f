/**
 * Kill every command that writes at every change it makes to the disk, and see whether a translation is
 * lost, a file is torn, and the next run gives what an undisturbed one would have given.
 *
 * `npx jiti bench/kill.ts [--again 3] [--kills 200] [--timed 50] [--only <part of a name>] [--show]`, after `npm run build`
 *
 * Each scenario runs once with a copy of the disk kept at each moment: what a kill there leaves. All of
 * them are judged. On `--again` of them the next run is followed in the same way: it may be killed as
 * well, and the one after it has to end the work of both. Then `--kills` processes are really killed, with SIGKILL, at moments spread evenly,
 * and `--timed` at random times.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { files, judgeEnded, judgeKilled } from "./kill/judge.ts";
import { type Scenario, scenarios } from "./kill/scenarios.ts";
import { seeded } from "./lib/merge-workloads.ts";

const { values } = parseArgs({
  options: {
    again: { type: "string", default: "3" },
    kills: { type: "string", default: "200" },
    timed: { type: "string", default: "50" },
    only: { type: "string", default: "" },
    show: { type: "boolean", default: false },
  },
});
const main = resolve(import.meta.dirname, "../lib/cli/main.js");
const preload = pathToFileURL(resolve(import.meta.dirname, "kill/preload.mjs")).href;
const work = mkdtempSync(join(tmpdir(), "kill-"));
const random = seeded(4);
const chosen = scenarios.filter(({ name }) => name.includes(values.only));
const totals = { runs: 0, lost: 0, torn: 0, unclean: 0 };

console.log(
  "| command | moments | copies judged | of runs after a killed one | killed | killed at a random time | lost | torn | next run not clean |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const scenario of chosen) await measure(scenario);
console.log(
  `\n${totals.runs} runs: ${totals.lost} lost, ${totals.torn} torn, ${totals.unclean} not clean`,
);
rmSync(work, { recursive: true });
process.exitCode = totals.lost + totals.torn + totals.unclean === 0 ? 0 : 1;

async function measure(scenario: Scenario): Promise<void> {
  const template = mkdtempSync(join(work, "before-"));
  await scenario.prepare(template);
  const before = files(template);
  const copies = mkdtempSync(join(work, "copies-"));
  const done = mkdtempSync(join(work, "after-"));
  cpSync(template, done, { recursive: true });
  const start = performance.now();
  const count = join(work, "count");
  const ended = launch(scenario, done, { KILL_COPIES: copies, KILL_COUNT: count });
  const duration = performance.now() - start;
  if (ended.status === null || ended.status > 1) throw new Error(ended.stderr);
  const after = files(done);
  const moments = Number(readFileSync(count, "utf8"));
  const figures = { runs: 0, lost: 0, torn: 0, unclean: 0 };

  const judge = async (root: string, how: string): Promise<void> => {
    const wrong = judgeKilled(before, after, files(root), scenario.replaces);
    const after2: string[] = [];
    try {
      await scenario.again(root);
      after2.push(...judgeEnded(root, after, files(root)));
    } catch (error) {
      after2.push(`failed: ${String(error)}`);
    }
    figures.runs++;
    if (wrong.some((what) => what.startsWith("lost"))) figures.lost++;
    if (wrong.some((what) => what.startsWith("torn"))) figures.torn++;
    if (after2.length > 0) figures.unclean++;
    if (values.show && wrong.length + after2.length > 0) console.log(how, [...wrong, ...after2]);
    rmSync(root, { recursive: true });
  };
  for (let index = 0; index < Number(values.again); index++) {
    const at = 1 + Math.floor(((index + random()) * moments) / Number(values.again));
    const root = mkdtempSync(join(work, "again-"));
    cpSync(join(copies, String(at)), root, { recursive: true });
    const more = mkdtempSync(join(work, "more-"));
    launch(scenario, root, { KILL_COPIES: more });
    for (const name of readdirSync(more)) await judge(join(more, name), `copies ${at}, ${name}`);
    rmSync(root, { recursive: true });
  }
  const twice = figures.runs;
  for (const name of readdirSync(copies)) await judge(join(copies, name), `copy ${name}`);
  const judged = figures.runs - twice;
  const kill = async (env: Record<string, string>, timeout?: number): Promise<number> => {
    const root = mkdtempSync(join(work, "killed-"));
    cpSync(template, root, { recursive: true });
    const { signal } = launch(scenario, root, env, timeout);
    await judge(root, JSON.stringify({ ...env, timeout }));
    return signal === "SIGKILL" ? 1 : 0;
  };
  let killed = 0;
  const kills = Math.round(Number(values.kills) / chosen.length);
  for (let index = 0; index < kills; index++) {
    const at = 1 + Math.floor(((index + random()) * moments) / kills);
    killed += await kill({ KILL_AT: String(Math.min(at, moments)) });
  }
  let timed = 0;
  for (let index = 0; index < Math.round(Number(values.timed) / chosen.length); index++) {
    timed += await kill({}, Math.ceil(duration * (0.3 + 0.7 * random())));
  }
  console.log(
    `| ${scenario.name} | ${moments} | ${judged} | ${twice} | ${killed} | ${timed} | ${figures.lost} | ${figures.torn} | ${figures.unclean} |`,
  );
  for (const name of ["runs", "lost", "torn", "unclean"] as const) totals[name] += figures[name];
  if (existsSync(done)) rmSync(done, { recursive: true });
}

function launch(
  { argv, next }: Scenario,
  cwd: string,
  env: Record<string, string>,
  timeout?: number,
) {
  const args = next !== undefined && existsSync(join(cwd, "calque.config.json")) ? next : argv;
  return spawnSync(process.execPath, ["--import", preload, main, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    killSignal: "SIGKILL",
    ...(timeout === undefined ? {} : { timeout }),
  });
}
