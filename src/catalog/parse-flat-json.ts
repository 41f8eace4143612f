import type { FileProblem, FileProblemCode } from "./file-problem.ts";
import { findConflict } from "./find-conflict.ts";
import type { FlatFile, Member } from "./flat-file.ts";
import { forbiddenName } from "./forbidden-name.ts";
import { placeAt } from "./place-at.ts";
import { scanString } from "./scan-string.ts";

/** A file that was read, or everything that kept it from being read. */
export type ParsedFile =
  | { readonly file: FlatFile }
  | { readonly problems: readonly [FileProblem, ...FileProblem[]] };

/**
 * Read a flat JSON file strictly and losslessly.
 *
 * Law: spans and what lies between them, concatenated, are the file. Byte order mark, line endings,
 * indentation and white space are free (RFC 8259); everything else that a tolerant reader would
 * guess at is a problem with its line. `name` is what problems call the file.
 */
export function parseFlatJson(text: string, name: string): ParsedFile {
  const conflict = findConflict(text, name);
  if (conflict !== undefined) return { problems: [conflict] };
  return new Reader(text, name).read();
}

/** Thrown by the reader to stop at the first problem of structure; never leaves this file. */
class Stop extends Error {}

class Reader {
  readonly text: string;
  readonly name: string;
  at: number;
  readonly problems: FileProblem[] = [];
  readonly members: Member[] = [];
  readonly byKey = new Map<string, Member>();

  constructor(text: string, name: string) {
    this.text = text;
    this.name = name;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  read(): ParsedFile {
    let open = 0;
    let close = 0;
    try {
      open = this.readOpening();
      close = this.readMembers();
      this.readEnd();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
    const [first, ...rest] = this.problems;
    if (first !== undefined) return { problems: [first, ...rest] };
    const { text, members, byKey } = this;
    return { file: { text, open, close, members, byKey } };
  }

  readOpening(): number {
    this.skipSpace();
    if (this.at >= this.text.length) {
      this.stop("empty", 'Expected {, found an empty file: restore it, or write "{}".');
    }
    if (this.text[this.at] !== "{") {
      this.stop("not-an-object", `Expected {, found ${this.found()}: the file is one JSON object.`);
    }
    this.at += 1;
    return this.at - 1;
  }

  /** Read up to the closing brace and give its offset. */
  readMembers(): number {
    let comma = -1;
    for (;;) {
      this.skipSpace();
      if (this.text[this.at] === "}") {
        if (comma >= 0) {
          this.report("trailing-comma", comma, "Expected no comma before }: delete this comma.");
        }
        this.at += 1;
        return this.at - 1;
      }
      this.readMember();
      this.skipSpace();
      if (this.text[this.at] === "}") comma = -1;
      else comma = this.readComma();
    }
  }

  readComma(): number {
    if (this.text[this.at] === ",") {
      this.at += 1;
      return this.at - 1;
    }
    this.stopAtEnd("a comma or }");
    const last = this.members.at(-1);
    const place = placeAt(this.text, last?.valueSpan.end ?? this.at);
    const sameLine = placeAt(this.text, this.at).line === place.line;
    if (this.text[this.at] === '"' && !sameLine) {
      this.at = last?.valueSpan.end ?? this.at;
      this.stop(
        "missing-comma",
        "Expected a comma after this text: add one at the end of the line.",
      );
    }
    return this.stop(
      "syntax",
      `Expected a comma or }, found ${this.found()}: a quotation mark inside a text is written \\".`,
    );
  }

  readMember(): void {
    const start = this.at;
    if (this.text[start] !== '"') {
      this.stopAtEnd("a key");
      this.stop("syntax", `Expected a key in double quotes ("), found ${this.found()}.`);
    }
    const key = this.readString();
    const keySpan = { start, end: this.at };
    this.skipSpace();
    if (this.text[this.at] !== ":") {
      this.stopAtEnd("a colon");
      this.stop("syntax", `Expected a colon after the key, found ${this.found()}.`);
    }
    this.at += 1;
    this.skipSpace();
    const valueStart = this.at;
    const value = this.readValue(key);
    const member: Member = {
      index: this.members.length,
      key,
      value,
      keySpan,
      valueSpan: { start: valueStart, end: this.at },
    };
    this.checkKey(member);
    this.members.push(member);
    this.byKey.set(key, member);
  }

  readValue(key: string): string {
    const character = this.text[this.at];
    if (character === '"') return this.readString();
    this.stopAtEnd("a text");
    if (character === "{" || character === "[") {
      this.stop(
        "nested",
        `Expected a text for "${key}", found ${character === "{" ? "an object" : "a list"}: locale files are flat, one text for each key.`,
      );
    }
    const literal = /(?:-?\d[\d.eE+-]*|true|false|null)(?![\p{L}\p{N}])/uy;
    literal.lastIndex = this.at;
    const [found] = literal.exec(this.text) ?? [];
    if (found === undefined) {
      this.stop("syntax", `Expected a text in double quotes ("), found ${this.found()}.`);
    }
    const advice = found === "null" ? 'write "" for a gap' : "put it in double quotes";
    this.report(
      "not-a-string",
      this.at,
      `Expected a text for "${key}", found ${found}: ${advice}.`,
    );
    this.at += found.length;
    return "";
  }

  readString(): string {
    const scanned = scanString(this.text, this.at);
    if ("end" in scanned) {
      this.at = scanned.end;
      return scanned.value;
    }
    this.at = scanned.at;
    return this.stop(scanned.code, scanned.message);
  }

  checkKey({ key, keySpan }: Member): void {
    const bad = forbiddenName(key);
    if (bad !== undefined) {
      this.report(
        "forbidden-key",
        keySpan.start,
        `Expected a key that is safe as a property name, found ${bad}: rename or delete it.`,
      );
    }
    const twin = this.byKey.get(key);
    if (twin === undefined) return;
    const first = placeAt(this.text, twin.keySpan.start).line;
    const second = placeAt(this.text, keySpan.start).line;
    this.report(
      "duplicate-key",
      keySpan.start,
      `Expected each key once, found "${key}" on line ${first} and on line ${second}: keep the right one, delete the other.`,
    );
  }

  readEnd(): void {
    this.skipSpace();
    if (this.at < this.text.length) {
      this.stop(
        "after-end",
        `Expected nothing after the closing }, found ${this.found()}: delete it.`,
      );
    }
  }

  skipSpace(): void {
    const { text } = this;
    while (isSpace(text.charCodeAt(this.at))) this.at += 1;
    if (
      /[/#]/.test(text[this.at] ?? "") &&
      /^(?:#|\/[/*])/.test(text.slice(this.at, this.at + 2))
    ) {
      this.stop(
        "comment",
        `Expected JSON, found a comment: delete it, or keep it as a line "@key note".`,
      );
    }
  }

  found(): string {
    const end = /[\s,:{}[\]]|$/;
    const rest = this.text.slice(this.at, this.at + 24);
    const [character = ""] = rest;
    if (character === "\u201C" || character === "\u201D" || character === "\u201E") {
      return `${character} (a typographic quotation mark)`;
    }
    const word = rest.slice(0, rest.search(end));
    if (word !== "") return word;
    return /[^\x21-\x7e]/.test(character)
      ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
      : character;
  }

  stopAtEnd(expected: string): void {
    if (this.at < this.text.length) return;
    this.stop(
      "truncated",
      `Expected ${expected}, found the end of the file: restore the rest, or close it with }.`,
    );
  }

  report(code: FileProblemCode, offset: number, message: string): void {
    this.problems.push({ code, file: this.name, ...placeAt(this.text, offset), message });
  }

  stop(code: FileProblemCode, message: string): never {
    this.report(code, this.at, message);
    throw new Stop(code);
  }
}

/** RFC 8259: blank, tab, line feed and carriage return. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
