import { UserError } from "../model/index.ts";
import { inertLine, visible } from "../text/visible.ts";

/** What standard error says of an error: a sentence and a hint, and the stack only if asked for. */
export function describeError(error: unknown, options: { debug: boolean }): string {
  const known = error instanceof UserError;
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split("\n").map((line) => inertLine(visible(line)));
  if (!known) {
    lines[0] = `Calque failed unexpectedly: ${lines[0] ?? ""}`;
    if (!options.debug) lines.push("Run again with --debug for the details.");
  } else if (error.hint !== undefined) lines.push(visible(error.hint));
  if (options.debug) lines.push(...details(error));
  return `${lines.join("\n")}\n`;
}

function details(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const cause = error.cause === undefined ? [] : ["Caused by:", ...details(error.cause)];
  return [...(error.stack ?? "").split("\n").map((line) => visible(line)), ...cause];
}
