import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readReporters } from "../../src/report/index.ts";

/** What the tests look at in the examples. */
interface Workflow {
  readonly permissions: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<string, { steps: { run?: string; uses?: string; with?: Record<string, string> }[] }>
  >;
}

interface GitlabPipeline {
  readonly localization: {
    readonly script: readonly string[];
    readonly artifacts: { paths: string[]; reports: Record<string, string> };
  };
}

interface PreCommit {
  readonly repos: { hooks: { entry: string; files: string }[] }[];
}

const read = (file: string): unknown => parse(readFileSync(`docs/ci/${file}`, "utf8"));
const github = read("github-actions.yml") as Workflow;
const gitlab = read("gitlab-ci.yml") as GitlabPipeline;
const preCommit = read("pre-commit-config.yaml") as PreCommit;
const steps = github.jobs["check"]?.steps ?? [];
const hooks = preCommit.repos.flatMap(({ hooks }) => hooks);
const lintStaged: { default: Record<string, () => string[]> } = await import(
  pathToFileURL(resolve("docs/ci/lint-staged.config.mjs")).href
);
const staged = Object.entries(lintStaged.default);

const commands = [
  ...steps.flatMap(({ run }) => run ?? []),
  ...gitlab.localization.script,
  ...hooks.map(({ entry }) => entry),
  ...staged.flatMap(([, make]) => make()),
].filter((command) => command.includes("calque"));

test.each(commands)("%s asks for what there is", (command) => {
  const words = command.split(/\s+/);
  expect(words.slice(0, 3)).toEqual(["npx", "--no", "calque"]);
  expect(["check", "extract"]).toContain(words[3]);
  const options = words.filter((word) => word.startsWith("--")).slice(1);
  for (const option of options) expect(["--frozen", "--fail-on", "--reporter"]).toContain(option);
  const reporters = words.filter((_, index) => words[index - 1] === "--reporter");
  expect(() => readReporters(reporters)).not.toThrow();
});

test("the workflow reads only, runs no expression, and gives the action what it takes", () => {
  expect(github.permissions).toEqual({ contents: "read" });
  expect(github.on).not.toHaveProperty("pull_request_target");
  for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  const inputs: object = parse(readFileSync("action.yml", "utf8")).inputs;
  const given = steps.find(({ uses }) => uses?.startsWith("OWNER/calque"))?.with ?? {};
  for (const name of Object.keys(given)) expect(inputs).toHaveProperty(name);
  expect(() => readReporters((given["reporter"] ?? "").trim().split("\n"))).not.toThrow();
});

test("GitLab collects the files that the reporters write", () => {
  const { artifacts, script } = gitlab.localization;
  for (const file of [...artifacts.paths, ...Object.values(artifacts.reports)]) {
    expect(script.join(" ")).toContain(`:${file}`);
  }
});

test("hooks run for sources and locale files, and for nothing else", () => {
  const [pattern = ""] = staged.map(([pattern]) => pattern);
  for (const [file, runs] of [
    ["source/guide/intro.md", true],
    ["locales/de/guide/intro.json", true],
    ["src/source/x.ts", false],
    ["README.md", false],
  ] as const) {
    expect(picomatch.isMatch(file, pattern)).toBe(runs);
    for (const { files } of hooks) expect(new RegExp(files).test(file)).toBe(runs);
  }
});
