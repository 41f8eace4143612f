import { UserError } from "../model/index.ts";
import type { GlobalOptions } from "./options.ts";

/** Refuse an option that says nothing for a command, instead of passing it over. */
export function refuse(
  options: GlobalOptions,
  command: string,
  names: readonly (keyof GlobalOptions)[],
  hint: string,
): void {
  for (const name of names) {
    if (options[name] === undefined) continue;
    throw new UserError("usage", `Expected no --${name} for ${command}, found one.`, hint);
  }
}
