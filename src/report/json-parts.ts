import { inertJson } from "./inert-json.ts";

/**
 * Write JSON as `printJson` does, part by part, so that it may be longer than a text can be: Node's texts end at
 * 512 MB, and a project with a hundred thousand missing translations in ten languages is beyond that.
 *
 * Law: the parts, joined, are the text of `printJson`. What can be gone through is written as a list, and gone through once.
 */
export function* jsonParts(value: unknown): Generator<string> {
  yield* gather(parts(value, "", 0));
  yield "\n";
}

/** Join small parts, so that a report is not written in a million pieces. */
export function* gather(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < SIZE) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** What is deeper than lists of findings (`check.findings`) is short, and written at once. */
function* parts(value: unknown, indent: string, depth: number): Generator<string> {
  if (isBranch(value) && Symbol.iterator in value) {
    yield* listParts(value as Iterable<unknown>, indent, depth);
    return;
  }
  if (depth === DEPTH || !isBranch(value)) {
    yield inertJson(value ?? null, 2).replaceAll("\n", `\n${indent}`);
    return;
  }
  const inner = `${indent}  `;
  let before = `{\n${inner}`;
  let isEmpty = true;
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield `${before}${inertJson(name)}: `;
    yield* parts(item, inner, depth + 1);
    before = `,\n${inner}`;
    isEmpty = false;
  }
  yield isEmpty ? "{}" : `\n${indent}}`;
}

/** Findings are short and many: some are written at once, as a list that is then opened at both its ends. */
function* listParts(list: Iterable<unknown>, indent: string, depth: number): Generator<string> {
  const inner = `${indent}  `;
  let before = "[";
  let short: unknown[] = [];
  for (const item of list) {
    const isLong = !isShort(item, depth + 1);
    if (short.length === TOGETHER || (isLong && short.length > 0)) {
      yield before + itemsOf(short, indent.length / 2);
      before = ",";
      short = [];
    }
    if (isLong) {
      yield `${before}\n${inner}`;
      yield* parts(item, inner, depth + 1);
      before = ",";
    } else short.push(item);
  }
  if (short.length > 0) {
    yield before + itemsOf(short, indent.length / 2);
    before = ",";
  }
  yield before === "[" ? "[]" : `\n${indent}]`;
}

/** Items of a list, without its brackets, as they are written in so many other lists: so each line has the blanks that it needs. */
function itemsOf(items: readonly unknown[], level: number): string {
  let list: unknown = items;
  for (let at = 0; at < level; at += 1) list = [list];
  // Each level opens with its blanks, a bracket and the end of the line, and closes alike.
  return inertJson(list, 2).slice(level * (level + 3) + 1, -(level + 1) * (level + 2));
}

/** Whether a value is so deep, or has so few values in it, that it is written at once: `MANY` are too many. */
function isShort(value: unknown, depth: number): boolean {
  return depth >= DEPTH || countTo(MANY, value) < MANY;
}

function countTo(most: number, value: unknown): number {
  if (!isBranch(value)) return 1;
  let count = 1;
  for (const item of Object.values(value)) {
    count += countTo(most - count, item);
    if (count >= most) break;
  }
  return count;
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null && !("toJSON" in value);
}

const DEPTH = 3;

/** Items of a list that are written at once, and values in an item that is written apart. */
const TOGETHER = 64;
const MANY = 100;

/** Letters of a part. */
const SIZE = 65_536;
