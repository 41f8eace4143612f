import type { Code, CodeKind } from "../model/index.ts";

/**
 * An inline code found in a text, before it has its id and raw form.
 *
 * `pair` is shared by the opening and the closing code; `name` is the tag name of a tag that may yet
 * find its partner.
 */
export interface FoundCode {
  type: Code["type"];
  readonly kind: CodeKind;
  /** Offsets into the text. */
  readonly start: number;
  end: number;
  pair?: object;
  name?: string;
  target?: string;
  title?: string;
}
