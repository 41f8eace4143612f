import { formatTime } from "../report/index.ts";
import type { Terminal } from "./terminal.ts";

/** How much a run had to do. */
export interface RunEffort {
  readonly documents: number;
  /** Documents that were as a former run left them, and were not looked at again. */
  readonly unchanged?: number;
  readonly milliseconds: number;
}

/** Tell, beside the result, how much work it took: on standard error, and not with `--quiet`. */
export function noteRun(
  terminal: Terminal,
  { documents, unchanged = 0, milliseconds }: RunEffort,
): void {
  const kept = unchanged === 0 ? "" : `, ${unchanged} unchanged since an earlier run`;
  const noun = documents === 1 ? "document" : "documents";
  terminal.note(`${documents} ${noun}${kept}, ${formatTime(milliseconds)}\n`);
}
