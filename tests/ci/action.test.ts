import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

/** What the tests look at in the action. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly run?: string;
      readonly uses?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

const action: Action = parse(readFileSync("action.yml", "utf8"));

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "calque action "));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("no expression stands within a shell line", () => {
  for (const { run } of action.runs.steps) expect(run ?? "").not.toContain("${{");
});

/** The action's shell is bash, which Windows has only on GitHub's runners. */
describe.skipIf(process.platform === "win32")("the step", () => {
  test("passes its inputs on word by word", () => {
    const { args, outputs } = run({
      locale: "de, fr\npt-BR",
      reporter: "github\r\nhtml:my report.html",
    });
    expect(args.slice(0, 5)).toEqual(["--no", "calque", "check", "--fail-on", "error"]);
    expect(args.slice(5, 11)).toEqual(["--locale", "de", "--locale", "fr", "--locale", "pt-BR"]);
    expect(args.slice(11, 15)).toEqual([
      "--reporter",
      "github",
      "--reporter",
      "html:my report.html",
    ]);
    const summary = join(folder, "calque-summary.md");
    expect(args.slice(15)).toEqual(["--reporter", `markdown:${summary}`]);
    expect(outputs).toEqual({ "exit-code": "0" });
  });

  test("runs nothing that an input says", () => {
    const evil = '$(touch "$RUNNER_TEMP/owned"); `touch "$RUNNER_TEMP/owned"`; "; touch owned #';
    const { args } = run({
      locale: "",
      reporter: evil,
      "fail-on": evil,
      version: evil,
      summary: "no",
    });
    expect(args).toEqual([
      "--yes",
      `calque@${evil}`,
      "check",
      "--fail-on",
      evil,
      "--reporter",
      evil,
    ]);
    expect(existsSync(join(folder, "owned"))).toBe(false);
  });

  test("keeps the exit code for the last step, after summary and upload", () => {
    const { outputs, summary } = run({ "upload-sarif": "true" }, 1);
    expect(outputs).toEqual({ "exit-code": "1", sarif: join(folder, "calque.sarif") });
    expect(summary).toBe("before\n## Calque\n");
    const last = action.runs.steps.at(-1)?.run ?? "";
    const { status } = spawnSync("bash", ["-c", last], { env: { CALQUE_EXIT_CODE: "1" } });
    expect(status).toBe(1);
  });
});

/** Run the first step as the runner does, with an `npx` that notes what it is asked. */
function run(
  inputs: Readonly<Record<string, string>>,
  code = 0,
): { args: string[]; outputs: Record<string, string>; summary: string } {
  const npx = join(folder, "npx");
  writeFileSync(
    npx,
    [
      "#!/usr/bin/env bash",
      'printf "%s\\0" "$@" > "$RUNNER_TEMP/args"',
      'echo "## Calque" > "$RUNNER_TEMP/calque-summary.md"',
      'for arg in "$@"; do if [[ $arg == sarif:* ]]; then echo "{}" > "${arg#sarif:}"; fi; done',
      `exit ${code}`,
    ].join("\n"),
  );
  chmodSync(npx, 0o755);
  writeFileSync(join(folder, "summary"), "before\n");
  const [step] = action.runs.steps;
  const env = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? "";
    return [name, inputs[input] ?? action.inputs[input]?.default ?? "missing"];
  });
  execFileSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step?.run ?? ""], {
    cwd: folder,
    env: {
      ...Object.fromEntries(env),
      PATH: `${folder}:${process.env["PATH"]}`,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
    },
  });
  return {
    args: readFileSync(join(folder, "args"), "utf8").split("\0").slice(0, -1),
    outputs: Object.fromEntries(
      readFileSync(join(folder, "output"), "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split("=")),
    ),
    summary: readFileSync(join(folder, "summary"), "utf8"),
  };
}
