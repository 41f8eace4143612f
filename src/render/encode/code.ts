import type { Slot } from "../../model/index.ts";

/** Write a translation as the lines of a code block, each behind the block's prefix. */
export function encodeCode(slot: Slot, target: string, eol: string): string {
  return target
    .replace(/\n+$/, "")
    .split("\n")
    .map((line, index) =>
      index === 0 ? line : line === "" ? slot.prefix.trimEnd() : slot.prefix + line,
    )
    .join(eol);
}
