import type { ListedName } from "../list-names.ts";

/**
 * Write names as a glossary that `readGlossary` reads and a person corrects: one row for each name, one column for each
 * locale, the forms that the translations use. What a person should look at first stands first: the most frequent.
 */
export function printGlossary(names: readonly ListedName[], locales: readonly string[]): string {
  const rows = [["term", "kind", "aliases", "translate", "note", ...locales]];
  const seen = new Set<string>();
  for (const { name, kind, places, forms } of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const cells = locales.map((locale) =>
      (forms[locale] ?? []).map(({ text }) => text.replaceAll("|", " ")).join("|"),
    );
    rows.push([
      name,
      kind,
      "",
      "",
      `in ${places.length} ${places.length === 1 ? "unit" : "units"}`,
      ...cells,
    ]);
  }
  return rows.map((cells) => `${cells.map(quoteCell).join(",")}\n`).join("");
}

/** Write a cell as RFC 4180 has it. */
export function quoteCell(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
