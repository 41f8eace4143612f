import type { CheckFigures, DocumentStatus, LocaleStatus, Severity } from "../model/index.ts";

/** What a report says of a rule besides its findings. */
export interface RuleInfo {
  /** `family/rule`. */
  readonly id: string;
  readonly severity: Severity;
  /** What holds, in one sentence. */
  readonly summary: string;
  /** In plain words: what it finds, why that matters, what to do. */
  readonly explanation?: string;
  /** Its page in the documentation. */
  readonly url?: string;
}

/** What a report may show besides findings. A reporter takes what it can use. */
export interface ReportOptions {
  /** The version of Calque. */
  readonly version: string;
  readonly sourceLocale: string;
  /** The rules that were applied, whether they found something or not. */
  readonly rules?: readonly RuleInfo[];
  /** How far the locales are, for coverage. */
  readonly status?: readonly LocaleStatus[];
  /** What was checked, document by document, so that what passed is named too. */
  readonly documents?: readonly DocumentStatus[];
  /** The project's folder as seen from the root of its repository: `website`. */
  readonly folder?: string;
  /** The severity from which a finding fails the run; `error` where it is not given. */
  readonly failOn?: Severity | "never";
  /** Where the whole report is, said where one is cut: `the artifact calque-report`. */
  readonly elsewhere?: string;
  /** For terminals. */
  readonly color?: boolean;
  /** The cells of a line, for terminals. */
  readonly width?: number;
  /** The least severity that a terminal shows; all other reports have everything. */
  readonly least?: Severity;
}

/**
 * Write findings and figures in one format.
 *
 * Law: the same findings give the same bytes, in whatever order they come; nothing that a document
 * or translation says acts on a terminal, a CI runner, or the reader of the format.
 */
export type Reporter = (figures: CheckFigures, options: ReportOptions) => string;
