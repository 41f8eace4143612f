import { splitKey } from "./annotation.ts";
import { collectBlocks } from "./block.ts";
import { isSameBlock, mergeBlock, versionOf } from "./merge-block.ts";
import { parseFlatJson } from "./parse-flat-json.ts";

/** A file with git's conflict markers, taken apart. */
export interface Conflict {
  /** The whole file as our side has it. */
  readonly ours: string;
  /** As the common ancestor has it; only with `merge.conflictStyle` `diff3` or `zdiff3`. */
  readonly base?: string;
  /** As the other side has it. */
  readonly theirs: string;
  /** The units that clash, in the order of the file, each with the first line that tells of it. */
  readonly keys: readonly { readonly key: string; readonly line: number }[];
}

/**
 * Take a file with git's conflict markers apart and tell which units clash.
 *
 * A unit that only one side has or changed is no clash, where the markers let that be known; where both
 * sides cannot be read as they stand, each unit between the markers is one. `undefined` where there are
 * no markers, or not in pairs.
 */
export function readConflict(text: string): Conflict | undefined {
  const sides = takeApart(text);
  if (sides === undefined) return undefined;
  const { ours, base, theirs, lines } = sides;
  const clashing = clashingKeys(ours, base, theirs) ?? new Set(lines.keys());
  const keys = [...lines]
    .filter(([key]) => clashing.has(key))
    .map(([key, line]) => ({ key, line }));
  return { ours, ...(base === undefined ? {} : { base }), theirs, keys };
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/;
const AFTER: Readonly<Record<string, string>> = { "<": "|=", "|": "=", "=": ">", ">": "<" };

function takeApart(text: string) {
  const sides = { ours: "", base: "", theirs: "" };
  const lines = new Map<string, number>();
  let expected = "<";
  let at = ">";
  let bases = 0;
  let conflicts = 0;
  for (const [index, line] of (text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []).entries()) {
    const sign = MARKER.exec(line)?.[1]?.[0];
    if (sign !== undefined) {
      if (!expected.includes(sign)) return undefined;
      at = sign;
      expected = AFTER[sign]!;
      if (sign === "<") conflicts++;
      if (sign === "|") bases++;
      continue;
    }
    if (at === ">" || at === "<") sides.ours += line;
    if (at === ">" || at === "|") sides.base += line;
    if (at === ">" || at === "=") sides.theirs += line;
    const key = at === ">" ? undefined : keyOf(line);
    if (key !== undefined && !lines.has(key)) lines.set(key, index + 1);
  }
  if (conflicts === 0 || at !== ">") return undefined;
  return { ...sides, base: bases === conflicts ? sides.base : undefined, lines };
}

/** The unit that a line of the file tells of. */
function keyOf(line: string): string | undefined {
  const [, name] = /^\s*("(?:[^"\\]|\\.)*")\s*:/u.exec(line) ?? [];
  if (name === undefined) return undefined;
  try {
    return splitKey(JSON.parse(name)).key;
  } catch {
    return undefined;
  }
}

/** `undefined` where one of the sides cannot be read. */
function clashingKeys(
  ours: string,
  base: string | undefined,
  theirs: string,
): Set<string> | undefined {
  const [left, right] = [ours, theirs].map((text) => parseFlatJson(text, ""));
  if (!("file" in left!) || !("file" in right!)) return undefined;
  const former = base === undefined ? undefined : parseFlatJson(base, "");
  if (former !== undefined && !("file" in former)) return undefined;
  const [was, one, other] = [former?.file, left.file, right.file].map((file) =>
    collectBlocks(file),
  );
  const clashing = new Set<string>();
  for (const key of one!.keys()) {
    const [b, o, t] = [was, one, other].map((blocks) => versionOf(blocks!.get(key)));
    if (o === undefined || t === undefined) continue;
    // Without a base nobody knows which side changed: two that differ clash.
    const clash = base === undefined ? !isSameBlock(o, t) : mergeBlock(b, o, t) === "clash";
    if (clash) clashing.add(key);
  }
  return clashing;
}
