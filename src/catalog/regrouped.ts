import type { Block } from "./block.ts";

/** What the lines of a regrouped unit have to say. */
export interface Regrouped {
  readonly target: string;
  readonly was?: string | undefined;
  readonly state?: string | undefined;
  readonly look?: string | undefined;
  readonly todo?: string | undefined;
  /** A former translation of the whole that is the translation again. */
  readonly restored?: Block;
}
