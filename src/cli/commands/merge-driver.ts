import { resolve } from "node:path";
import { mergeFiles } from "../../project/merge-files.ts";
import { printJson } from "../../report/index.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";

/** `calque merge-driver`: exit code 1 where a unit clashes, so that git stops the merge there. */
export const mergeDriverCommand: Run<GlobalOptions> = async (options, paths, terminal) => {
  const [base = "", ours = "", theirs = ""] = paths.map((path) =>
    resolve(options.cwd ?? ".", path),
  );
  const { conflicts, kept } = await mergeFiles({ base, ours, theirs });
  if (options.json) terminal.print(printJson({ conflicts, kept }));
  for (const { key, line } of conflicts) {
    terminal.warn(`Both sides changed the translation of ${key}: choose one, line ${line}.\n`);
  }
  for (const key of kept) {
    terminal.note(`One side deleted ${key}, the other changed it: it stays.\n`);
  }
  return conflicts.length > 0 ? 1 : 0;
};
