import { isolate } from "../text/isolate.ts";
import { visible } from "../text/visible.ts";

/** Make a text of a user safe to print within a line: controls visible, right-to-left isolated. */
export function printable(text: string): string {
  return isolate(visible(text));
}
