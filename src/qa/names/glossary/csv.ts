/** One line of a table, with the line of the file on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Read comma-separated values as spreadsheets write them (RFC 4180): quoted cells may hold commas, line breaks and
 * doubled quotes. A semicolon or tab in the first line instead of commas is understood. Empty lines are left out.
 */
export function readCsv(text: string): CsvRow[] {
  const body = text.replace(/^\ufeff/, "");
  const first = body.slice(0, body.search(/[\r\n]|$/));
  const separator = [",", ";", "\t"].reduce((a, b) =>
    first.split(b).length > first.split(a).length ? b : a,
  );
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let start = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== "")) rows.push({ line: start, cells });
    cells = [];
    cell = "";
  };
  for (let i = 0; i < body.length; i += 1) {
    const character = body[i]!;
    if (character === "\n") line += 1;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (body[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (character === separator) {
      cells.push(cell);
      cell = "";
    } else if (character === "\n") {
      endRow();
      start = line;
    } else if (character !== "\r") cell += character;
  }
  if (cell !== "" || cells.length > 0) endRow();
  return rows;
}
