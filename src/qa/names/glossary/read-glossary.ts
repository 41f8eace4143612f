import { readCsv } from "./csv.ts";
import type { Glossary, GlossaryTerm } from "./glossary.ts";

/** What is wrong with a glossary, and where. */
export interface GlossaryProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Read a glossary from comma-separated values. The first line names the columns: `term`, and as wanted `kind`,
 * `aliases`, `translate` (`no`: the term stays as it is), `note`, one column for each locale with the accepted
 * forms, and `<locale>!` with the forbidden ones. Several forms in a cell are parted by `|`.
 * Nothing of a glossary with a problem is used: half a glossary would report terms that it does not know.
 */
export function readGlossary(
  csvText: string,
  file: string,
): { readonly glossary: Glossary } | { readonly problems: readonly GlossaryProblem[] } {
  const [head, ...rows] = readCsv(csvText);
  const problems: GlossaryProblem[] = [];
  const report = (line: number, message: string): void =>
    void problems.push({ file, line, message });
  const columns = (head?.cells ?? []).map((cell) => cell.trim());
  if (!columns.some((column) => column.toLowerCase() === "term")) {
    report(1, `Expected a column named "term", found ${columns.join(", ") || "an empty file"}`);
    return { problems };
  }
  for (const [at, column] of columns.entries()) {
    if (!FIXED.has(column.toLowerCase()) && !isLocaleColumn(column) && column !== "") {
      report(1, `Expected ${[...FIXED].join(", ")} or a locale, found column "${column}"`);
    }
    if (column !== "" && columns.indexOf(column) !== at)
      report(1, `Expected column "${column}" once, found it twice`);
  }
  const terms: GlossaryTerm[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    if (
      cells.length > columns.length &&
      cells.slice(columns.length).some((cell) => cell.trim() !== "")
    ) {
      report(line, `Expected ${columns.length} cells, found ${cells.length}`);
    }
    const value = (name: string): string =>
      cells[columns.findIndex((column) => column.toLowerCase() === name)]?.trim() ?? "";
    const term = value("term");
    if (term === "") {
      report(line, "Expected a term, found an empty cell");
      continue;
    }
    const before = lines.get(term);
    if (before !== undefined)
      report(line, `Expected "${term}" once, found it in line ${before} too`);
    lines.set(term, line);
    const translate = value("translate").toLowerCase();
    if (!["", "yes", "no"].includes(translate)) {
      report(line, `Expected "yes" or "no" under "translate", found "${translate}"`);
    }
    const forms = new Map<string, readonly string[]>();
    const forbidden = new Map<string, readonly string[]>();
    for (const [at, column] of columns.entries()) {
      const list = split(cells[at] ?? "");
      if (!isLocaleColumn(column) || list.length === 0) continue;
      const locale = column.replace(/!$/, "").toLowerCase();
      (column.endsWith("!") ? forbidden : forms).set(locale, list);
    }
    const kind = value("kind") || "term";
    terms.push({
      term,
      kind,
      aliases: split(value("aliases")),
      keep: translate === "no",
      forms,
      forbidden,
      line,
    });
  }
  return problems.length > 0 ? { problems } : { glossary: { terms } };
}

const FIXED = new Set(["term", "kind", "aliases", "translate", "note"]);

function isLocaleColumn(column: string): boolean {
  if (FIXED.has(column.toLowerCase())) return false;
  try {
    return (
      /^[A-Za-z]{2,3}(?:-|$)/.test(column.replace(/!$/, "")) &&
      Intl.getCanonicalLocales(column.replace(/!$/, "")).length > 0
    );
  } catch {
    return false;
  }
}

function split(cell: string): string[] {
  return cell
    .split("|")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}
