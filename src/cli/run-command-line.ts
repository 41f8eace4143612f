import { CommanderError } from "commander";
import { UserError } from "../model/index.ts";
import { makeProgram } from "./program.ts";
import type { Streams } from "./terminal.ts";

/**
 * Run a command line, without the program's own name, and give its exit code.
 *
 * Throws a `UserError` for what cannot be run.
 */
export async function runCommandLine(argv: readonly string[], streams: Streams): Promise<number> {
  const { program, exitCode } = makeProgram(streams);
  if (argv.length === 0) {
    streams.stderr.write(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw usageError(error);
  }
  return exitCode();
}

/** `error: unknown option '--jsn'\n(Did you mean --json?)` in the words of the project. */
function usageError(error: CommanderError): UserError {
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const sentence = first.charAt(0).toUpperCase() + first.slice(1);
  const hint = rest.join(" ").replace(/^\(|\)$/g, "");
  return new UserError(
    "usage",
    /[.?!]$/.test(sentence) ? sentence : `${sentence}.`,
    hint === "" ? 'Run "calque --help" for what there is.' : hint,
  );
}
