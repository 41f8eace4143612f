/**
 * The units of a document that are not translated, by locale, where the project has nothing more to say of them than
 * that: each is a finding, and there may be millions, which differ in nothing but where they are. `allFindings` writes them out.
 */
export interface DocumentGaps {
  readonly namespace: string;
  /** The source document, relative to the project's folder. */
  readonly file: string;
  /** What each of them says. */
  readonly rule: string;
  readonly message: string;
  /** The units that some locale does not translate, in the order of the document. */
  readonly units: readonly GapUnit[];
  readonly locales: readonly LocaleGaps[];
}

/** A unit, as a finding shows where it is: line and column are counted from 1. */
export interface GapUnit {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  /** The source text. */
  readonly text: string;
  /** The unit's `canonical`, where that is another text. */
  readonly canonical?: string;
}

/** What one locale does not translate. */
export interface LocaleGaps {
  readonly locale: string;
  /** Pairs of a unit's index and of how many from there on are not translated. */
  readonly runs: readonly number[];
}
