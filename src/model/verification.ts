import type { LeftOutReason } from "./document.ts";

/** The laws that `verify` proves for a document. */
export type Law = "lossless" | "contained" | "remembered" | "accounted" | "alike";

/** What was proved for one document. */
export interface VerifiedDocument {
  readonly path: string;
  readonly units: number;
  /** Words in units. */
  readonly words: number;
  /** Words in no unit, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** Harmless translations that the structure could not take: their units would stay in the source language. */
  readonly rejected: number;
  /** The laws that do not hold; empty where all do. */
  readonly broken: readonly {
    readonly law: Law;
    readonly message: string;
    readonly line: number;
  }[];
  /** Problems of the document itself. */
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly line: number;
  }[];
  /** False where it could not be read, so that nothing was proved. */
  readonly readable: boolean;
}

/** What `verify` proved. */
export interface Verification {
  readonly documents: readonly VerifiedDocument[];
  /** Whether every document was also read with the reference parser and compared (the law `alike`). */
  readonly compared?: boolean;
}
