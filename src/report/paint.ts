import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Style a text for a terminal. */
export type Paint = (format: Format, text: string) => string;

/**
 * Make the function that styles text, or leaves it as it is without `color`.
 *
 * Whether the output takes colour is for the caller to know, so Node's own look at stdout is off.
 */
export function makePaint(color: boolean): Paint {
  return color
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_, text) => text;
}
