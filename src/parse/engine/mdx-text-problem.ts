import { parse, preprocess } from "micromark";
import type { Extension } from "micromark-util-types";

/** What MDX refuses in a text. */
export interface MdxTextProblem {
  readonly message: string;
  /** Offset into the text. */
  readonly offset: number;
}

/**
 * Find what makes the inline content of an MDX block malformed: a brace or a tag that never closes.
 *
 * The block pass does not look into text, but one such place keeps the whole document from being
 * compiled.
 */
export function mdxTextProblem(
  text: string,
  extensions: Extension[] = [],
): MdxTextProblem | undefined {
  if (!/[<{]/.test(text)) return undefined;
  const parser = parse({ extensions });
  parser.lazy = {};
  try {
    parser.text({ line: 1, column: 1, offset: 0 }).write(preprocess()(text, undefined, true));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && "reason" in error)) throw error;
    const { reason, place } = error as {
      reason: unknown;
      place?: { offset?: number; start?: { offset?: number } };
    };
    const offset = place?.offset ?? place?.start?.offset ?? 0;
    return { message: String(reason), offset: Math.min(offset, text.length) };
  }
}
