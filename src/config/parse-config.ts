import * as v from "valibot";
import { UserError } from "../model/index.ts";
import { describeIssue, type ConfigProblem } from "./describe-issue.ts";
import { findContradictions } from "./find-contradictions.ts";
import { configSchema, type Config } from "./schema.ts";

/**
 * Check a configuration and fill in the defaults.
 *
 * Law: a parsed configuration parses to itself. `file` is what messages call the file. Throws one
 * `UserError` that names every option that is wrong, where it stands, and what was expected.
 */
export function parseConfig(input: unknown, file: string): Config {
  const result = v.safeParse(configSchema, input);
  const problems = result.success
    ? findContradictions(result.output)
    : result.issues.map((issue) => describeIssue(issue));
  if (result.success && problems.length === 0) return result.output;
  throw new UserError("config", describe(file, problems));
}

function describe(file: string, problems: readonly ConfigProblem[]): string {
  const lines = problems.map(({ path, message }) => {
    const sentence = /[.?]$/.test(message) ? message : `${message}.`;
    return path === "" ? sentence : `${path}: ${sentence}`;
  });
  if (lines.length === 1) return `${file}: ${lines[0]}`;
  return [`${file}: ${lines.length} options are wrong:`, ...lines.map((line) => `  ${line}`)].join(
    "\n",
  );
}
