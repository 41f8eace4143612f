import type { Document } from "../model/index.ts";
import { documentOf } from "./document-of.ts";
import { Doubt } from "./engine/doubt.ts";
import { fastBlocks } from "./engine/fast-blocks.ts";
import type { ParseOptions } from "./options.ts";
import type { FieldReaders } from "./slots/collector.ts";

/** What the fast parser is told besides the options of the parser. */
export interface FastOptions {
  /** As in `parseDocument`. */
  readonly proof?: boolean;
  /** Reads front matter. It stands apart, since it is large and many documents have none. */
  readonly fields?: FieldReaders | undefined;
}

/**
 * Parse a source file as `parseDocument` does, but without the reference parser: `undefined`
 * where only that one may read it, and where it has front matter and `fields` is missing.
 */
export function parseFast(
  path: string,
  source: string,
  options: Partial<ParseOptions> = {},
  { proof = false, fields }: FastOptions = {},
): Document | undefined {
  try {
    return documentOf(path, source, options, proof, { fields }, (text, grammar) =>
      options.parser === "remark" ? undefined : fastBlocks(text, grammar),
    );
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  }
}

/** Tell whether a file may begin with front matter: where not, no `fields` are needed to parse it. */
export function mayHaveFields(source: string): boolean {
  return /^\uFEFF?(?:---|\+\+\+)/.test(source);
}
