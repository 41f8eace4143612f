import { readCsv } from "./csv.ts";
import type { ListedName } from "../list-names.ts";
import { printGlossary, quoteCell } from "./print-glossary.ts";
import { readGlossary } from "./read-glossary.ts";

/**
 * Add names to a glossary that a person works on: those that it has neither as a term nor as an alias,
 * at its end, in its own columns. Law: what was there stays, byte for byte.
 *
 * `text` is a glossary that `readGlossary` reads.
 */
export function extendGlossary(
  text: string,
  names: readonly ListedName[],
  locales: readonly string[],
): { readonly text: string; readonly added: number } {
  const read = readGlossary(text, "");
  const terms = "glossary" in read ? read.glossary.terms : [];
  const known = new Set(terms.map(({ term }) => term));
  for (const { aliases } of terms) for (const alias of aliases) known.add(alias);
  const fresh = names.filter(({ name }) => !known.has(name));
  if (text.trim() === "") return { text: printGlossary(names, locales), added: names.length };
  const columns = readCsv(text)[0]?.cells ?? [];
  const separator = [",", ";", "\t"].find((mark) =>
    (text.split(/\r?\n/u, 1)[0] ?? "").includes(mark),
  );
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const [head, ...rows] = readCsv(printGlossary(fresh, locales));
  const lines = rows.map(({ cells }) =>
    columns
      .map((column) => quoteCell(cells[head?.cells.indexOf(column.trim()) ?? -1] ?? ""))
      .join(separator ?? ","),
  );
  const end = text.endsWith("\n") || lines.length === 0 ? "" : eol;
  return {
    text: `${text}${end}${lines.map((line) => `${line}${eol}`).join("")}`,
    added: lines.length,
  };
}
