import type { Terminal } from "./terminal.ts";
import { printable } from "../report/index.ts";

/** Mention localized documents that no document stands behind any more. They are not deleted. */
export function noteLeftOutputs(terminal: Terminal, files: readonly string[]): void {
  if (files.length === 0) return;
  const shown = files.slice(0, 5).map((file) => `  ${printable(file)}\n`);
  const more = files.length > 5 ? `  … and ${files.length - 5} more\n` : "";
  const some = files.length === 1 ? "1 file was" : `${files.length} files were`;
  terminal.note(`${some} not made by this build, and not deleted:\n${shown.join("")}${more}`);
}
