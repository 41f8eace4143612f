import type { BaseIssue } from "valibot";
import { closest } from "../text/closest.ts";
import { describeValue } from "./describe-value.ts";

/** Something wrong with the configuration: where, and what was expected and found. */
export interface ConfigProblem {
  /** `targets[1]`, `frontMatter.set`; empty for the configuration as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Turn an issue of valibot into a path as one writes it in code and a sentence. */
export function describeIssue(issue: BaseIssue<unknown>): ConfigProblem {
  const steps: (string | number)[] = [];
  let inner = issue;
  for (;;) {
    for (const { key } of inner.path ?? []) steps.push(typeof key === "number" ? key : String(key));
    const next = deepest(inner);
    if (next === undefined) break;
    inner = next;
  }
  // The key that is too much is named in the sentence; the path says where it stands.
  if (inner.type === "strict_object" && inner.expected === "never") steps.pop();
  return { path: formatPath(steps), message: sentence(inner) };
}

/** Write the path to an option the way one would reach it in code. */
export function formatPath(steps: readonly (string | number)[]): string {
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else if (!/^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(step)) {
      path += `[${JSON.stringify(step)}]`;
    } else path += path === "" ? step : `.${step}`;
  }
  return path;
}

/** Of the ways in which an option may be written, the one that the value came closest to. */
function deepest(issue: BaseIssue<unknown>): BaseIssue<unknown> | undefined {
  return issue.issues?.find((inner) => (inner.path?.length ?? 0) > 0);
}

function sentence(issue: BaseIssue<unknown>): string {
  const found = describeValue(issue.received);
  switch (issue.type) {
    case "picklist":
    case "union": {
      const words = [...(issue.expected ?? "").matchAll(/"([^"]*)"/g)].map(
        ([, word]) => word ?? "",
      );
      const meant = typeof issue.input === "string" ? closest(issue.input, words) : undefined;
      const hint = meant === undefined ? "" : `. Did you mean "${meant}"?`;
      return `Expected ${describeExpected(issue.expected)}, found ${found}${hint}`;
    }
    case "integer":
      return `Expected a whole number, found ${found}`;
    case "min_value":
    case "max_value": {
      const bound = issue.expected?.replace(">=", "at least ").replace("<=", "at most ");
      return `Expected ${bound}, found ${found}`;
    }
    default:
      return issue.message.startsWith("Invalid ")
        ? `Expected ${describeExpected(issue.expected)}, found ${found}`
        : issue.message;
  }
}

/** `("block" | "sentence")` → `"block" or "sentence"`. */
function describeExpected(expected: string | null): string {
  const parts = (expected ?? "").replace(/[()]/g, "").split(" | ");
  const names = parts.map((part) => describeValue(part));
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} or ${last}`;
}
