import type { PlaceForm } from "./place-form.ts";
import { REGIONS } from "../tables/regions/index.ts";

/**
 * List the ways to write regions in a language (a key of the tables): what its part of their lines says. A language in
 * Latin letters that a line does not name writes as English does; one in another script has no form, and is heard.
 *
 * A line: the id, which is the English name where nothing but a comma follows it, and what else English says; then, parted by
 * semicolons, a language and its forms, as in the other tables.
 */
export function regionForms(language: string): PlaceForm[] {
  return lines().flatMap(({ id, parts }) => {
    const english = parts.get("en")!;
    const own = parts.get(language);
    if (own) return own.map((form) => read(id, form));
    if (!LATIN.has(language)) return [];
    const { text, weak } = read(id, english[0]!);
    return [{ id, text, pattern: false, weak, hand: false }];
  });
}

/** Tell whether an id is one of these tables: a language without a form for it is asked by ear. */
export function isRegion(id: string): boolean {
  ids ??= new Set(lines().map((line) => line.id));
  return ids.has(id);
}

interface Line {
  readonly id: string;
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Languages of the tables that write Latin letters, and leave a name as it is where nothing else is said. */
const LATIN = new Set(["cs", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr", "vi"]);
let known: readonly Line[] | undefined;
let ids: ReadonlySet<string> | undefined;

function lines(): readonly Line[] {
  return (known ??= REGIONS.flatMap((table) => table.trim().split("\n").map(readLine)));
}

function readLine(line: string): Line {
  const [first = "", ...rest] = line.split("; ");
  const [, id = "", names = ""] = /^([^\s,]+),? ?(.*)$/u.exec(first)!;
  const listed = names === "" ? [] : names.split(", ");
  // "Bavaria, Bavarian": the id is the name. "New_Jersey New Jersey": it is written otherwise.
  const english = listed.length > 0 && first[id.length] === " " ? listed : [id, ...listed];
  const parts = new Map([["en", english]]);
  for (const part of rest) {
    const space = part.indexOf(" ");
    parts.set(part.slice(0, space), part.slice(space + 1).split(", "));
  }
  return { id, parts };
}

function read(id: string, form: string): PlaceForm {
  const weak = form.startsWith("~");
  const text = weak ? form.slice(1) : form;
  return { id, text, pattern: text.includes("*"), weak, hand: true };
}
