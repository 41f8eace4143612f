import { inertJson } from "./inert-json.ts";

/**
 * Write JSON as `printJson` does, part by part, so that it may be longer than a text can be: Node's texts end at
 * 512 MB, and a project with a hundred thousand missing translations in ten languages is beyond that.
 *
 * Law: the parts, joined, are the text of `printJson`.
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
  if (depth === DEPTH || !isBranch(value)) {
    yield inertJson(value ?? null, 2).replaceAll("\n", `\n${indent}`);
    return;
  }
  const isList = Array.isArray(value);
  const entries = isList ? value.entries() : Object.entries(value);
  const inner = `${indent}  `;
  let before = `${isList ? "[" : "{"}\n${inner}`;
  let isEmpty = true;
  for (const [name, item] of entries) {
    if (!isList && item === undefined) continue;
    yield isList ? before : `${before}${inertJson(name)}: `;
    yield* parts(item, inner, depth + 1);
    before = `,\n${inner}`;
    isEmpty = false;
  }
  if (isEmpty) yield isList ? "[]" : "{}";
  else yield `\n${indent}${isList ? "]" : "}"}`;
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null && !("toJSON" in value);
}

const DEPTH = 3;

/** Letters of a part. */
const SIZE = 65_536;
