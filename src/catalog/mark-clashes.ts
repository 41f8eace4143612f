import assert from "node:assert/strict";
import { annotationKey, splitKey } from "./annotation.ts";
import type { Block, Held } from "./block.ts";
import type { Member } from "./flat-file.ts";
import { parseFlatJson } from "./parse-flat-json.ts";

/** The texts of the three versions of a locale file. An empty `base` is none: both sides are new. */
export interface ThreeTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A unit that both sides wrote differently. */
export interface Clash {
  readonly key: string;
  /** Where its conflict begins in the merged text, from 1. */
  readonly line: number;
}

/**
 * Put conflict markers, as git writes them with `merge.conflictStyle diff3`, around the units that
 * clash.
 *
 * Law: taking either side of every conflict whole gives a file that can be read. `text` is the merged
 * file with our side of each clash, one member to a line.
 */
export function markClashes(
  text: string,
  clashes: ReadonlySet<string>,
  base: ReadonlyMap<string, Block>,
  theirs: ReadonlyMap<string, Block>,
  names: ThreeTexts,
): { readonly text: string; readonly conflicts: readonly Clash[] } {
  const parsed = parseFlatJson(text, names.ours);
  assert("file" in parsed);
  const groups = new Map<string, Member[]>();
  for (const member of parsed.file.members) {
    const { key } = splitKey(member.key);
    if (clashes.has(key)) groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const conflicts: Clash[] = [];
  let out = "";
  let at = 0;
  for (const [key, members] of groups) {
    const first = members[0]!.keySpan.start;
    const start = Math.max(text.lastIndexOf("\n", first), text.lastIndexOf("\r", first)) + 1;
    const after = text.slice(members.at(-1)!.valueSpan.end);
    const comma = /^[ \t]*,/.test(after) ? "," : "";
    const end = text.length - after.length + after.search(/[\r\n]/);
    const indent = text.slice(start, first);
    const version = (block: Block | undefined) => linesOf(key, block, indent, comma, eol);
    out += text.slice(at, start);
    conflicts.push({ key, line: out.split(/\r\n|\n|\r/).length });
    out += [
      `<<<<<<< ${names.ours}`,
      text.slice(start, end),
      `||||||| ${names.base}`,
      ...version(base.get(key)),
      "=======",
      ...version(theirs.get(key)),
      `>>>>>>> ${names.theirs}`,
    ].join(eol);
    at = end;
  }
  return { text: out + text.slice(at), conflicts };
}

/** A member on each line; none where that version has no such unit. */
function linesOf(
  key: string,
  block: Block | undefined,
  indent: string,
  comma: string,
  eol: string,
): string[] {
  if (block === undefined) return [];
  const members: string[] = [];
  for (const [name, held] of block.annotations) members.push(line(annotationKey(key, name), held));
  if (block.target !== undefined) members.push(line(key, block.target));
  return [members.map((member) => indent + member).join(`,${eol}`) + comma];
}

function line(key: string, { file, member }: Held): string {
  return `${JSON.stringify(key)}: ${file.text.slice(member.valueSpan.start, member.valueSpan.end)}`;
}
