import type { DocumentGaps, DocumentStatus, Finding } from "../../model/index.ts";
import type { InspectionCounts } from "./place-findings.ts";
import type { LinkProbe } from "../outputs/watched-links.ts";

/** What a run found out about one document: the part that is the same as long as its files are. */
export interface DocumentResult {
  /** Whether the rules were applied, and whether the document was localized. */
  readonly checked: boolean;
  readonly localized: boolean;
  /** False where the document could not be read. */
  readonly readable: boolean;
  /** False where the result depends on more than the document's files, or on how fast this machine is. */
  readonly settled: boolean;
  /** What the rules compared over all locales, and what they could not. */
  readonly compared: InspectionCounts;
  readonly notCompared: InspectionCounts;
  readonly status: readonly DocumentStatus[];
  /** In the order in which they are reported. */
  readonly found: readonly FoundFindings[];
  /** Units without a translation, of which the rules say no more than that. */
  readonly gaps?: DocumentGaps;
  /** Findings of the rules that a person has accepted. */
  readonly accepted: readonly Finding[];
  readonly outputs: readonly LocaleResult[];
}

/** Findings, and what they are of: the files, the rules, or putting translations in. */
export interface FoundFindings {
  readonly of: "files" | "rules" | "build";
  readonly findings: readonly Finding[];
}

/** One document in one locale: why it was not built, or what was. */
export type LocaleResult = { readonly locale: string; readonly skipped: string } | LocaleOutput;

/** A localized document. */
export interface LocaleOutput {
  readonly locale: string;
  readonly units: number;
  readonly fallbacks: number;
  /** Hash of the file's bytes, by {@link outputHash}. */
  readonly hash: string;
  /** Files of the source folder that it shows, relative to that. */
  readonly assets: readonly string[];
  /** What its links asked. */
  readonly probes: readonly LinkProbe[];
  /** Slots that keep the source's words because a proof rejected their translations. */
  readonly rejected: readonly number[];
  /** Keys of units that keep them because their translations would bring something in. */
  readonly unsafe: readonly string[];
  /** Whether links were written anew. */
  readonly relinked: boolean;
  /** The file itself, where it was made just now. */
  readonly text?: string;
}
