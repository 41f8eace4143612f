import type { FileChange } from "./file-change.ts";

/** What became of one unit of a translated document, or of the units it was paired with. */
export interface AdoptedUnit {
  readonly key: string;
  /** `kept` where the catalog had a translation already: then that one stays. */
  readonly state: "translated" | "draft" | "kept";
  /** How likely the pair is, from 0 to 1. */
  readonly confidence: number;
  /** Lines, counted from 1. */
  readonly sourceLine: number;
  readonly targetLine: number;
  /** Why it is a draft; empty where it is not. */
  readonly reasons: readonly string[];
}

/** A unit of either document that has no partner. */
export interface UnpairedUnit {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** Why, where more is known than that nothing answers it. */
  readonly reason?: string;
  /** The translation has the source's own words. */
  readonly untranslated?: true;
}

/** The version of the source that a translation was made from. */
export interface AdoptedVersion {
  readonly commit: string;
  /** Of the commit, as git writes it: ISO 8601. */
  readonly date: string;
  /** Units without a partner on either side, and pairs that are not sure. */
  readonly cost: number;
  /** The cost of the source as it is now. */
  readonly costNow: number;
  /** How many versions were tried. */
  readonly tried: number;
}

/** What was taken from one translated document. */
export interface AdoptedDocument {
  readonly locale: string;
  readonly namespace: string;
  /** Relative to the project's folder, like `from`. */
  readonly source: string;
  /** The translated document. */
  readonly from: string;
  /** The former version of the source that it was paired with; without it, the source as it is now. */
  readonly version?: AdoptedVersion;
  /** Units of the source that it was paired with. */
  readonly units: number;
  readonly translated: number;
  readonly drafts: number;
  readonly kept: number;
  /** Translations of former source text, marked stale, and of units that are gone, kept in memory. */
  readonly stale: number;
  readonly gone: number;
  readonly pairs: readonly AdoptedUnit[];
  readonly unpairedSource: readonly UnpairedUnit[];
  readonly unpairedTarget: readonly UnpairedUnit[];
  /** How much of the translated document comes back when the source is built with what was adopted. */
  readonly reproduced: {
    /** Byte for byte. */
    readonly whole: boolean;
    /** The share of its words, from 0 to 1. */
    readonly words: number;
  };
}

/** What an adoption did. */
export interface AdoptFigures {
  readonly documents: readonly AdoptedDocument[];
  /** Where translations were found: `i18n/{locale}/{path}`, and how many. */
  readonly layouts: readonly { readonly pattern: string; readonly files: number }[];
  /** Files that translate no document of the project, as far as could be told. */
  readonly unmatched: readonly { readonly path: string; readonly reason: string }[];
  /** The files that changed, relative to the project's folder. */
  readonly written: readonly string[];
  /** Of a dry run: what would change in locale files, key by key. */
  readonly changes?: readonly FileChange[];
}
