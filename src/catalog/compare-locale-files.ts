import type { FileChange } from "../model/index.ts";
import { splitKey } from "./annotation.ts";
import type { Member } from "./flat-file.ts";
import { parseFlatJson } from "./parse-flat-json.ts";

/**
 * Tell key by key what becomes of a locale file; `undefined` stands for no file.
 *
 * Law: the members of the former text, with the changes made, are the members of the next one, and no
 * change is listed twice. Changes stand in the order of the next text, and what goes comes last. Texts
 * that differ in no member have one change, of layout; equal ones have none. `file` is what changes
 * call the file. A text that is no locale file is compared as a whole.
 */
export function compareLocaleFiles(
  former: string | undefined,
  next: string | undefined,
  file: string,
): FileChange[] {
  if (former === next) return [];
  const before = membersOf(former, file);
  const after = membersOf(next, file);
  const whole = { file, change: wholeChange(former, next) } as const;
  if (before === undefined || after === undefined) return [whole];
  const changes: FileChange[] = [];
  for (const [name, { value }] of after) {
    const was = before.get(name)?.value;
    const place = { file, ...splitKey(name) };
    // The former source text is kept from the moment the translation no longer answers the source.
    const comes = place.annotation === "was" ? "stale" : "added";
    if (was === undefined) changes.push({ ...place, change: comes, after: value });
    else if (was !== value)
      changes.push({ ...place, change: "changed", before: was, after: value });
  }
  for (const [name, { value }] of before) {
    if (!after.has(name))
      changes.push({ file, ...splitKey(name), change: "removed", before: value });
  }
  return changes.length === 0 ? [whole] : changes;
}

const NO_MEMBERS: ReadonlyMap<string, Member> = new Map();

function membersOf(
  text: string | undefined,
  file: string,
): ReadonlyMap<string, Member> | undefined {
  if (text === undefined) return NO_MEMBERS;
  const read = parseFlatJson(text, file);
  return "file" in read ? read.file.byKey : undefined;
}

function wholeChange(
  former: string | undefined,
  next: string | undefined,
): "added" | "removed" | "layout" {
  if (former === undefined) return "added";
  return next === undefined ? "removed" : "layout";
}
