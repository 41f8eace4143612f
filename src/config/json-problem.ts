/** The first thing in a text that keeps it from being JSON. */
export interface JsonProblem {
  /** Offset into the text, in UTF-16 units. */
  readonly offset: number;
  /** `Expected a comma or "}", found "x"`. */
  readonly message: string;
}

/**
 * Find the first place where `text` is not JSON (RFC 8259), or where an object has a key twice.
 *
 * Engines word their syntax errors differently and often give no place, so this reads the grammar
 * itself.
 */
export function findJsonProblem(text: string): JsonProblem | undefined {
  try {
    const end = skipSpace(text, readValue(text, skipSpace(text, 0), 0));
    if (end < text.length) throw new Stop(text, end, "the end of the file");
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return { offset: error.offset, message: error.message };
    throw error;
  }
}

class Stop extends Error {
  readonly offset: number;

  constructor(text: string, offset: number, expected: string, found = describeAt(text, offset)) {
    super(`Expected ${expected}, found ${found}`);
    this.offset = offset;
  }
}

/** Deeper than anybody nests options, and not so deep that the stack is at its end. */
const MAX_DEPTH = 500;

function readValue(text: string, at: number, depth: number): number {
  const char = text[at];
  if (depth > MAX_DEPTH) throw new Stop(text, at, `at most ${MAX_DEPTH} levels`, "more");
  if (char === "{") return readObject(text, at, depth + 1);
  if (char === "[") return readList(text, at, depth + 1);
  if (char === '"') return readString(text, at);
  const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
  plain.lastIndex = at;
  if (!plain.test(text)) throw new Stop(text, at, "a value");
  return plain.lastIndex;
}

function readObject(text: string, start: number, depth: number): number {
  const keys = new Set<string>();
  let at = skipSpace(text, start + 1);
  if (text[at] === "}") return at + 1;
  for (;;) {
    if (text[at] !== '"') throw new Stop(text, at, keys.size === 0 ? 'a key or "}"' : "a key");
    const end = readString(text, at);
    const key: unknown = JSON.parse(text.slice(at, end));
    if (keys.has(String(key)))
      throw new Stop(text, at, "each key once", `${JSON.stringify(key)} again`);
    keys.add(String(key));
    at = skipSpace(text, end);
    if (text[at] !== ":") throw new Stop(text, at, "a colon");
    at = skipSpace(text, readValue(text, skipSpace(text, at + 1), depth));
    if (text[at] === "}") return at + 1;
    if (text[at] !== ",") throw new Stop(text, at, 'a comma or "}"');
    at = afterComma(text, at, "}");
  }
}

function readList(text: string, start: number, depth: number): number {
  let at = skipSpace(text, start + 1);
  if (text[at] === "]") return at + 1;
  for (;;) {
    at = skipSpace(text, readValue(text, at, depth));
    if (text[at] === "]") return at + 1;
    if (text[at] !== ",") throw new Stop(text, at, 'a comma or "]"');
    at = afterComma(text, at, "]");
  }
}

/** The slip that everybody makes: the comma itself is the place to look at. */
function afterComma(text: string, comma: number, closing: string): number {
  const at = skipSpace(text, comma + 1);
  if (text[at] === closing) throw new Stop(text, comma, `no comma before "${closing}"`, "one");
  return at;
}

function readString(text: string, start: number): number {
  const part = /(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
  part.lastIndex = start + 1;
  part.test(text);
  const end = part.lastIndex;
  if (text[end] === '"') return end + 1;
  throw new Stop(
    text,
    end,
    text[end] === "\\" ? "an escape such as \\n" : "a closing quotation mark",
  );
}

function skipSpace(text: string, at: number): number {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

function describeAt(text: string, at: number): string {
  if (at >= text.length) return "the end of the file";
  if (/[\r\n]/.test(text.charAt(at))) return "the end of the line";
  const word = /^[\w$.-]{1,30}/.exec(text.slice(at, at + 40))?.[0];
  return JSON.stringify(word ?? String.fromCodePoint(text.codePointAt(at) ?? 0));
}
