interface Cell {
  hits: number;
  error: number;
  place: number;
  total: number;
}

/** Counts by operator and locale, and their table. */
export class Tally {
  readonly #cells = new Map<string, Map<string, Cell>>();

  add(
    operator: string,
    locale: string,
    hit: boolean,
    more?: { error: boolean; place: boolean },
  ): void {
    const row = this.#cells.get(operator) ?? new Map<string, Cell>();
    this.#cells.set(operator, row);
    const cell = row.get(locale) ?? { hits: 0, error: 0, place: 0, total: 0 };
    row.set(locale, cell);
    cell.total += 1;
    if (hit) cell.hits += 1;
    if (hit && more?.error === true) cell.error += 1;
    if (hit && more?.place === true) cell.place += 1;
  }

  /** A line for each operator: hits per `scale`, and by locale if asked for; then those of other tallies. */
  table(
    scale: number,
    byLocale: boolean,
    others: readonly (readonly [string, Tally])[] = [],
  ): string {
    const lines: string[] = [];
    const digits = scale === 100 ? 1 : 2;
    for (const [operator, row] of [...this.#cells].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const share = (hits: number, total: number): string =>
        ((scale * hits) / total).toFixed(digits);
      const { hits, error, place, total } = sum([...row.values()]);
      const detail = others.length > 0 ? ` (${share(error, total)}, ${share(place, total)})` : "";
      const beside = others
        .map(([name, tally]) => {
          const cell = sum([...(tally.#cells.get(operator)?.values() ?? [])]);
          return `${name} ${share(cell.hits, total)}`;
        })
        .join(", ");
      lines.push(
        `${operator.padEnd(26)} ${share(hits, total).padStart(6)}${detail} of ${total}  ${beside}`,
      );
      if (byLocale) {
        const cells = [...row].map(
          ([locale, c]) => `${locale} ${share(c.hits, c.total)}/${c.total}`,
        );
        lines.push(`    ${cells.join("  ")}`);
      }
    }
    return lines.join("\n");
  }
}

function sum(cells: readonly Cell[]): Cell {
  const all: Cell = { hits: 0, error: 0, place: 0, total: 0 };
  for (const cell of cells) {
    all.hits += cell.hits;
    all.error += cell.error;
    all.place += cell.place;
    all.total += cell.total;
  }
  return all;
}
