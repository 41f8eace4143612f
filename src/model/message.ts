/** The kinds of inline markup that a unit can hold. */
export type CodeKind =
  | "emphasis"
  | "strong"
  | "delete"
  | "link"
  | "link-reference"
  | "image"
  | "image-reference"
  | "footnote-reference"
  | "autolink"
  | "code-span"
  | "html"
  | "jsx"
  | "expression"
  | "math"
  | "hard-break"
  | "template"
  | "placeholder";

/**
 * One piece of inline markup in a unit.
 *
 * `open` and `close` come in pairs with the same `id` around the words they hold; a `hold` stands
 * alone (a code span, a tag, a hard break). `raw` is its text to the character.
 */
export interface Code {
  readonly type: "open" | "close" | "hold";
  /** Counts from 1 within the message; a pair shares it. */
  readonly id: number;
  readonly kind: CodeKind;
  readonly raw: string;
  /** Offset of `raw` in the text that the message was read from. */
  readonly start: number;
  /** The destination of a link, image or autolink, as written; the label of a reference. */
  readonly target?: string;
  /** The title of a link or image, decoded. */
  readonly title?: string;
}

/**
 * Words and inline codes in order.
 *
 * Law: joining the strings and the codes' `raw` gives back the text that the message was read from.
 */
export type Message = readonly (string | Code)[];
