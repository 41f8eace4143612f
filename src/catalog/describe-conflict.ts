import { readConflict } from "./read-conflict.ts";

/** How many keys a message names before it only counts. */
const listed = 5;

/**
 * Say which units of a file with conflict markers clash and what to do, as the end of a sentence.
 *
 * `generated` is the register, whose texts are the document's. `undefined` where the markers are not
 * in pairs, so that nobody can tell.
 */
export function describeConflict(
  text: string,
  file: string,
  generated: boolean,
): string | undefined {
  const conflict = readConflict(text);
  if (conflict === undefined) return undefined;
  const { keys } = conflict;
  const again = `git checkout --merge -- ${file}`;
  const byKey = `calque init --merge-driver, then ${again}`;
  if (generated)
    return `merge the document first, then by key: ${byKey}; or take one side and extract`;
  if (keys.length === 0) return `no unit clashes: ${byKey} merges both sides by key`;
  const named = keys.slice(0, listed).map(({ key, line }) => `${key} (line ${line})`);
  const more = keys.length > listed ? ` and ${keys.length - listed} more` : "";
  return `both sides changed ${named.join(", ")}${more}: take one side of each, whole. The rest merges by key: ${byKey}`;
}
