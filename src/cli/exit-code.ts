import { countSeverities, type Found } from "../findings/severities.ts";
import type { FailOn } from "./options.ts";

/** Whether findings reach the severity that makes a command fail. */
export function fails(found: Found, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  const { error, warning, info } = countSeverities(found);
  return error > 0 || (failOn !== "error" && warning > 0) || (failOn === "info" && info > 0);
}
