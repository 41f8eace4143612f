import type { Finding } from "../model/index.ts";
import { atLeast } from "../report/index.ts";
import type { FailOn } from "./options.ts";

/** Whether findings reach the severity that makes a command fail. */
export function fails(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return atLeast(findings, failOn).length > 0;
}
