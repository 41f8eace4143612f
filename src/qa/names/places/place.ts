import type { Span } from "../../../model/index.ts";

/** A place that a text names. */
export interface PlaceMention {
  /** What it may stand for: `KP`, `Pyongyang`. More than one where the form does not say. */
  readonly ids: readonly string[];
  readonly span: Span;
  readonly text: string;
  /** False where the form may be another word: good enough to find what is expected, not to accuse. */
  readonly sure: boolean;
}
