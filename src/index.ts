/**
 * Calque as a library.
 *
 * A project on disk is used in three calls: {@link openProject}, then {@link extract} and
 * {@link run}, then `project.close()`. The stages below them are pure and can be used alone: text →
 * {@link parseDocument} → {@link draftUnits} → {@link identify} → {@link mergeCatalog} →
 * {@link localizeDocument}, with {@link checkUnit} over pairs of texts.
 */

// Configuration
export { defineConfig, loadConfig, parseConfig } from "./config/index.ts";
export type { Config, LoadedConfig, UserConfig } from "./config/index.ts";

// Projects
export { adopt } from "./project/adopt.ts";
export type { Adoption } from "./project/adopt.ts";
export type { AdoptOptions } from "./project/adopt/adopt-options.ts";
export { explain } from "./project/explain.ts";
export { extract } from "./project/extract.ts";
export type { Extraction, ExtractOptions } from "./project/extract.ts";
export { init } from "./project/init.ts";
export type { InitAnswers, Initialized } from "./project/init.ts";
export { sumByLocale } from "./project/check/sum-by-locale.ts";
export { openProject, projectOf } from "./project/project.ts";
export type { Project } from "./project/project.ts";
export { readBack } from "./project/read-back.ts";
export type { ReadBackOptions } from "./project/read-back.ts";
export { run } from "./project/run.ts";
export type { RunOptions, RunResult } from "./project/run.ts";
export { verify } from "./project/verify.ts";
export type { VerifyOptions } from "./project/verify.ts";

// Documents and units
export { parseDocument } from "./parse/parse-document.ts";
export type { ParseOptions } from "./parse/options.ts";
export { canonicalText } from "./segment/canonical-text.ts";
export { draftUnits, grammarsFor } from "./segment/draft-units.ts";
export type { UnitOptions } from "./segment/draft-units.ts";
export type { InlineGrammar } from "./segment/inline-grammar.ts";
export { readMessage } from "./segment/read-message.ts";
export { splitSentences } from "./text/sentences/index.ts";

// Identity
export { identify, mintKey } from "./identify/index.ts";
export type { GoneUnit, Identified, KnownUnit, NewUnit } from "./identify/index.ts";

// Locale files
export { createChooser, mergeCatalog, readCatalog, readRegister } from "./catalog/index.ts";
export { setTranslation, writeRegister } from "./catalog/index.ts";
export type { Choice, Chooser, ChooserOptions, FileProblem } from "./catalog/index.ts";
export type { MergeInput, MergeResult } from "./catalog/index.ts";

// Localized documents
export { localizeDocument } from "./render/localize-document.ts";
export type { Localized, Rejection } from "./render/localize-document.ts";

// Checks
export { checkUnit, rules } from "./qa/index.ts";
export type { PairInput, Rule, RuleFinding, RuleSettings } from "./qa/index.ts";

// Reports
export { allFindings } from "./findings/all-findings.ts";
export {
  adoptReport,
  buildReport,
  changesReport,
  explainReport,
  extractReport,
  findingsReport,
} from "./report/index.ts";
export { jsonReport, prettyReport, readBackReport } from "./report/index.ts";
export { statusReport, summaryReport } from "./report/index.ts";
export { coverageMarkdown, loadReporter, reporterNames, verifyReport } from "./report/index.ts";
export type { LocalizeFigures, PrettyOptions } from "./report/index.ts";
export type { Reporter, ReporterName, ReportOptions, RuleInfo } from "./report/index.ts";

// Gates
export { applyBaseline, ratchet, writeBaseline } from "./gates/index.ts";
export { checkThresholds, ratchetThresholds } from "./gates/index.ts";
export type { BaselineEntry, BaselineOptions, BaselineResult, Threshold } from "./gates/index.ts";

// What they all talk about
export { UserError } from "./model/index.ts";
export type {
  AdoptedDocument,
  AdoptedUnit,
  AdoptedVersion,
  AdoptFigures,
  Block,
  BuildFigures,
  BuiltDocument,
  Catalog,
  Change,
  CheckFigures,
  Code,
  CodeKind,
  Directions,
  Document,
  DocumentGaps,
  DocumentStatus,
  Edit,
  ExplainedLocale,
  ExplainedUnit,
  Explanation,
  ExtractFigures,
  ExtractedDocument,
  FileChange,
  Finding,
  GapUnit,
  Law,
  LeftOut,
  LeftOutReason,
  LocaleGaps,
  LocaleStatus,
  Message,
  Place,
  Problem,
  ReadBack,
  ReadBackBase,
  ReadBackChange,
  ReadBackDocument,
  ReadBackOutcome,
  ReadBackReason,
  RevisedTranslations,
  Role,
  Severity,
  SkippedDocument,
  Slot,
  SlotSyntax,
  Span,
  State,
  Syntax,
  Translation,
  Unit,
  UnitDraft,
  UnpairedUnit,
  UserErrorCode,
  Verification,
  VerifiedDocument,
} from "./model/index.ts";
