import { UserError } from "../model/index.ts";
import { findJsonProblem } from "./json-problem.ts";

/** Read JSON; what is wrong with it becomes a `UserError` with line and column, both from 1. */
export function parseJson(text: string, file: string): unknown {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const problem = findJsonProblem(json);
  if (problem === undefined) return JSON.parse(json);
  const before = json.slice(0, problem.offset).split(/\r\n|\n|\r/);
  const column = (before.at(-1) ?? "").length + 1;
  throw new UserError("config", `${file}:${before.length}:${column}: ${problem.message}.`);
}
