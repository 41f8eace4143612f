export type {
  AdoptedDocument,
  AdoptedUnit,
  AdoptedVersion,
  AdoptFigures,
  UnpairedUnit,
} from "./adoption.ts";
export type { Catalog, State, Translation } from "./catalog.ts";
export type { Change } from "./change.ts";
export type {
  Block,
  Directions,
  Document,
  LeftOut,
  LeftOutReason,
  Problem,
  Role,
  Slot,
  SlotSyntax,
  Syntax,
} from "./document.ts";
export type { ExplainedLocale, ExplainedUnit, ExplainedValue, Explanation } from "./explanation.ts";
export type {
  BuildFigures,
  BuiltDocument,
  CheckFigures,
  DocumentStatus,
  ExtractedDocument,
  ExtractFigures,
  Fixed,
  LocaleStatus,
  RevisedTranslations,
  SkippedDocument,
} from "./figures.ts";
export type { DocumentGaps, GapUnit, LocaleGaps } from "./gaps.ts";
export type { FileChange } from "./file-change.ts";
export type { Edit, Finding, Place, Severity } from "./finding.ts";
export type { Code, CodeKind, Message } from "./message.ts";
export type {
  ReadBack,
  ReadBackBase,
  ReadBackChange,
  ReadBackDocument,
  ReadBackOutcome,
  ReadBackReason,
} from "./read-back.ts";
export type { Span } from "./span.ts";
export type { Unit, UnitDraft } from "./unit.ts";
export { UserError } from "./user-error.ts";
export type { UserErrorCode } from "./user-error.ts";
export type { Law, Verification, VerifiedDocument } from "./verification.ts";
