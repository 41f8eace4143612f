import { parse } from "smol-toml";
import type { Span } from "../../model/index.ts";

/** A string of a TOML document: where it stands, quotes included, and what it says. */
export interface TomlString {
  readonly path: readonly (string | number)[];
  /** Offsets into the TOML text. */
  readonly span: Span;
  readonly value: string;
}

/**
 * Find the strings of a TOML document with their places.
 *
 * The values come from the parser; the places from a scan of the tokens that TOML 1.0 gives strings,
 * keys and brackets. Throws the parser's `TomlError` for a text that is not TOML. A string whose
 * value the scan and the parser do not agree on is not returned.
 */
export function tomlStrings(text: string): TomlString[] {
  const document: unknown = parse(text);
  const found: TomlString[] = [];
  const lists = new Map<string, number>();
  let table: (string | number)[] = [];
  let at = 0;

  while (at < text.length) {
    skipBlank();
    if (at >= text.length) break;
    if (text[at] === "[") header();
    else pair(table);
  }
  return found;

  function header(): void {
    const double = text[at + 1] === "[";
    at += double ? 2 : 1;
    const names = key();
    skipSpace();
    at += double ? 2 : 1;
    table = [];
    for (const name of names) {
      table.push(name);
      const index = lists.get(JSON.stringify(table));
      if (index !== undefined && !(double && table.length >= names.length && name === names.at(-1)))
        table.push(index);
    }
    if (double) {
      const id = JSON.stringify(table);
      const index = (lists.get(id) ?? -1) + 1;
      lists.set(id, index);
      table.push(index);
    }
  }

  function pair(base: readonly (string | number)[]): void {
    const names = key();
    skipSpace();
    if (text[at] === "=") at++;
    else at = text.length;
    skipSpace();
    value([...base, ...names]);
  }

  function key(): string[] {
    const names: string[] = [];
    for (;;) {
      skipSpace();
      const start = at;
      if (text[at] === '"' || text[at] === "'") {
        at = endOfString(at);
        const name = parse(`k = ${text.slice(start, at)}`)["k"];
        names.push(typeof name === "string" ? name : "");
      } else {
        while (/[\w-]/.test(text[at] ?? "")) at++;
        names.push(text.slice(start, at));
      }
      skipSpace();
      if (text[at] !== ".") return names;
      at++;
    }
  }

  function value(path: readonly (string | number)[]): void {
    const start = at;
    const first = text[at];
    if (first === '"' || first === "'") {
      at = endOfString(at);
      const read = valueAt(document, path);
      if (typeof read === "string" && parse(`k = ${text.slice(start, at)}`)["k"] === read) {
        found.push({ path, span: { start, end: at }, value: read });
      }
    } else if (first === "[") {
      at++;
      for (let index = 0; ; index++) {
        skipBlank();
        if (text[at] === "," && ++at) skipBlank();
        if (at >= text.length || text[at] === "]") break;
        value([...path, index]);
      }
      at++;
    } else if (first === "{") {
      at++;
      for (;;) {
        skipBlank();
        if (text[at] === "," && ++at) skipBlank();
        if (at >= text.length || text[at] === "}") break;
        pair(path);
      }
      at++;
    } else while (at < text.length && !/[,\]}\r\n#]/.test(text[at] ?? "")) at++;
  }

  function endOfString(start: number): number {
    const quote = text[start] ?? "";
    const multi = text.startsWith(quote.repeat(3), start);
    const close = multi ? quote.repeat(3) : quote;
    let end = start + close.length;
    while (end < text.length && !text.startsWith(close, end))
      end += text[end] === "\\" && quote === '"' ? 2 : 1;
    end += close.length;
    // Up to two quotes may stand before the closing three.
    if (multi) while (text[end] === quote) end++;
    return Math.min(end, text.length);
  }

  function skipSpace(): void {
    while (text[at] === " " || text[at] === "\t") at++;
  }

  function skipBlank(): void {
    for (;;) {
      while (/\s/.test(text[at] ?? "")) at++;
      if (text[at] !== "#") return;
      while (at < text.length && text[at] !== "\n") at++;
    }
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step))
      return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
