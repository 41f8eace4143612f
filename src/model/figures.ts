import type { LeftOutReason } from "./document.ts";
import type { FileChange } from "./file-change.ts";
import type { Finding } from "./finding.ts";
import type { DocumentGaps } from "./gaps.ts";

/** How far a locale is. Every unit counts in one state, so the five add up to `units`. */
export interface LocaleStatus {
  readonly locale: string;
  readonly units: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly draft: number;
  readonly stale: number;
  readonly missing: number;
  /** Words of the source text of these units. */
  readonly words: number;
  /** Of the drafts: those that Calque put together of a former translation. */
  readonly looks?: number;
  /** The stale ones by the gravest kind of the edit that made them so. */
  readonly edits?: Readonly<Record<string, number>>;
}

/** How far one document is in one locale. */
export interface DocumentStatus extends LocaleStatus {
  readonly namespace: string;
  /** Relative to the source folder, with forward slashes. */
  readonly path: string;
}

/** What an extraction found in one document. */
export interface ExtractedDocument {
  readonly namespace: string;
  /** Relative to the source folder, with forward slashes. */
  readonly path: string;
  readonly units: number;
  readonly same: number;
  readonly moved: number;
  readonly edited: number;
  readonly revived: number;
  readonly new: number;
  readonly gone: number;
  /** The edited units by the gravest kind of their edit, and `trivial` where the author said so. */
  readonly edits?: Readonly<Record<string, number>>;
  /** Words that are in no unit, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

/** What edits made of the translations of one locale, in units. */
export interface RevisedTranslations {
  /** The edit asks for nothing. */
  readonly current: number;
  /** Put together from the former translation, and marked for a look. */
  readonly carried: number;
  /** Stale, with sentences that are still good. */
  readonly partly: number;
  readonly stale: number;
}

/** What an extraction did. */
export interface ExtractFigures {
  readonly documents: readonly ExtractedDocument[];
  /** By locale: what became of the translations of edited units. */
  readonly translations?: Readonly<Record<string, RevisedTranslations>>;
  /** The files that changed, relative to the project's folder. */
  readonly written: readonly string[];
  /** Where nothing was written: what would change in them, key by key. */
  readonly changes?: readonly FileChange[];
}

/** What the checks say, and how much they looked at. */
export interface CheckFigures {
  /** All but what {@link gaps} stand for. */
  readonly findings: readonly Finding[];
  /** Units without a translation, of which there is no more to say than that. */
  readonly gaps?: readonly DocumentGaps[];
  /** Findings that people accepted, with a reason, in locale files. */
  readonly accepted?: readonly Finding[];
  /** Findings that the baseline of the project knows. */
  readonly known?: readonly Finding[];
  /** Translations that were put right before these findings were made. */
  readonly fixed?: readonly Fixed[];
  /** Numbers by what was counted, in the plural: `{ units: 1200, documents: 12 }`. */
  readonly checked: Readonly<Record<string, number>>;
  /** What should have been checked and could not be, counted likewise. */
  readonly notChecked: Readonly<Record<string, number>>;
}

/** A translation that `check --fix` put right. */
export interface Fixed {
  /** The locale file, relative to the project's folder. */
  readonly file: string;
  readonly locale: string;
  readonly namespace: string;
  readonly key: string;
  /** The rules whose findings are gone, in the order in which they were fixed. */
  readonly rules: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** One localized document. */
export interface BuiltDocument {
  readonly locale: string;
  readonly namespace: string;
  /** Of the output, relative to the project's folder. */
  readonly path: string;
  readonly units: number;
  /** Units that show the text of another locale. */
  readonly fallbacks: number;
  /** Whether the bytes of the file changed. */
  readonly written: boolean;
}

/** A document that was not built for a locale. */
export interface SkippedDocument {
  readonly locale: string;
  readonly namespace: string;
  /** Relative to the source folder. */
  readonly path: string;
  /** Why, in a few words: `28 % translated, below 80 %`. */
  readonly reason: string;
}

/** What a build did. */
export interface BuildFigures {
  readonly outputs: readonly BuiltDocument[];
  readonly skipped: readonly SkippedDocument[];
  /** Files that were copied beside the documents because they changed, relative to the project. */
  readonly assets?: readonly string[];
  /** Where nothing was written: what would change in outputs and assets. */
  readonly changes?: readonly FileChange[];
}
