import * as v from "valibot";
import { UserError } from "../model/index.ts";
import { describeIssue } from "./describe-issue.ts";
import { parseJson } from "./parse-json.ts";
import { thresholdSchema } from "./options/threshold-options.ts";

const listSchema = v.array(thresholdSchema);

/**
 * Read a file of thresholds: a JSON list, as `thresholds` in the configuration.
 *
 * `file` is what messages call it. Throws a `UserError` that names what is wrong and where it stands.
 */
export function parseThresholds(text: string, file: string): v.InferOutput<typeof listSchema> {
  const result = v.safeParse(listSchema, parseJson(text, file));
  if (result.success) return result.output;
  const [problem] = result.issues.map((issue) => describeIssue(issue));
  const { path = "", message = "" } = problem ?? {};
  throw new UserError("config", `${file}: ${path === "" ? "" : `${path}: `}${message}.`);
}
