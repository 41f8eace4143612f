/** One way to write a place in one locale. */
export interface PlaceForm {
  readonly id: string;
  readonly text: string;
  /** Written `*` in the tables at the end of a word: any ending may follow. */
  readonly pattern: boolean;
  /** Written `~`: accepted where the place is expected, never taken for another place. */
  readonly weak: boolean;
  /** From a hand-made table, not from CLDR. */
  readonly hand: boolean;
}
