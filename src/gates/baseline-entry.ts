/** A finding that a team has looked at and lives with for now. */
export interface BaselineEntry {
  readonly rule: string;
  /** `null` for a finding about the source. */
  readonly locale: string | null;
  readonly namespace: string;
  /** `null` for a finding about a whole document. */
  readonly key: string | null;
  /** What it is known by: of the rule, the place and both texts, so it expires when one of them changes. */
  readonly fingerprint: string;
  /** Why it may stay. */
  readonly reason: string;
}

/** An entry and where it stands, counted from 1. */
export interface PlacedEntry {
  readonly entry: BaselineEntry;
  readonly line: number;
}
