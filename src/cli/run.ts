import type { GlobalOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** What a command's module exports: it does the work and gives the exit code. */
export type Run<Options extends GlobalOptions> = (
  options: Options,
  args: readonly string[],
  terminal: Terminal,
) => Promise<number>;
