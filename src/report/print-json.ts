import { inertJson } from "./inert-json.ts";

/** Write a result as JSON for machines: indented, with a line ending, nothing of it acting on a terminal. */
export function printJson(value: unknown): string {
  return `${inertJson(value, 2)}\n`;
}
