import { inertJson } from "./inert-json.ts";

/** Write a result as JSON for machines, on its own lines, as `inertJson` does. */
export function printJson(value: unknown): string {
  return `${inertJson(value, 2)}\n`;
}
