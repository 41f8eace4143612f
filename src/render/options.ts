import type { ParseOptions } from "../parse/options.ts";

/** How translations are written. */
export interface EncodeOptions {
  /** The width at which paragraphs are wrapped; false leaves a paragraph on one line. */
  readonly wrap: number | false;
}

/** How translations are written, and how the document was parsed. */
export type LocalizeOptions = EncodeOptions & Partial<ParseOptions>;
