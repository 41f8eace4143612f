/** Who is paired with whom while an alignment is being made; -1 is nobody. */
export class Board {
  readonly ofKnown: Int32Array;
  readonly ofFresh: Int32Array;

  constructor(knownCount: number, freshCount: number) {
    this.ofKnown = new Int32Array(knownCount).fill(-1);
    this.ofFresh = new Int32Array(freshCount).fill(-1);
  }

  pair(known: number, fresh: number): void {
    this.ofKnown[known] = fresh;
    this.ofFresh[fresh] = known;
  }

  part(known: number, fresh: number): void {
    this.ofKnown[known] = -1;
    this.ofFresh[fresh] = -1;
  }

  isOpen(known: number, fresh: number): boolean {
    return this.ofKnown[known] === -1 && this.ofFresh[fresh] === -1;
  }

  openKnown(): number[] {
    return open(this.ofKnown);
  }

  openFresh(): number[] {
    return open(this.ofFresh);
  }

  /** On how many sides, 0 to 2, the neighbours of two units are paired with each other. */
  links(known: number, fresh: number): number {
    const before =
      known === 0 || fresh === 0 ? known === fresh : this.ofKnown[known - 1] === fresh - 1;
    const lastKnown = known === this.ofKnown.length - 1;
    const lastFresh = fresh === this.ofFresh.length - 1;
    const after =
      lastKnown || lastFresh ? lastKnown && lastFresh : this.ofKnown[known + 1] === fresh + 1;
    return Number(before) + Number(after);
  }
}

function open(partners: Int32Array): number[] {
  const found: number[] = [];
  for (const [index, partner] of partners.entries()) if (partner === -1) found.push(index);
  return found;
}
