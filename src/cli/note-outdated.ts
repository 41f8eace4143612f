import type { Finding } from "../model/index.ts";
import { outdatedRule } from "../project/check/outdated.ts";
import { printable } from "../report/index.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Say that a result is of locale files which have not followed the source yet: an info alone would be
 * counted and not seen. On standard error, and not with `--quiet`.
 */
export function noteOutdated(terminal: Terminal, findings: readonly Finding[]): void {
  const files = findings.flatMap(({ rule, source }) =>
    rule === outdatedRule && source ? [printable(source.file)] : [],
  );
  if (files.length === 0) return;
  const named = files.slice(0, 3).join(", ");
  const more = files.length > 3 ? ` and ${files.length - 3} more` : "";
  terminal.note(
    `Not extracted since the last change: ${named}${more}. Until calque extract runs, what was split, joined or moved there counts as new or stale.\n`,
  );
}
