import { displayWidth } from "../text/width.ts";

/** A column: what stands above it, and the side its cells stand on. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** Set rows of printable cells in columns, two blanks apart, by their width on a terminal. */
export function makeTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string[] {
  const titles = columns.map(({ title }) => title);
  const all = titles.every((title) => title === "") ? rows : [titles, ...rows];
  const widths = columns.map((_, index) =>
    Math.max(0, ...all.map((row) => displayWidth(row[index] ?? ""))),
  );
  return all.map((row) =>
    columns
      .map(({ align }, index) => pad(row[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd(),
  );
}

function pad(cell: string, width: number, align: Column["align"]): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return align === "left" ? cell + blanks : blanks + cell;
}
