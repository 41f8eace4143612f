import { lineStart } from "../../text/line-start.ts";

/**
 * Return what further lines of a block start with: the containers' prefix after the first line's.
 *
 *     > - text           > - text
 *         ^ start          ␣␣␣␣    "> " stays, a list marker turns into blanks
 *
 * `start` is the offset of the block's first word in `text`.
 */
export function continuationPrefix(text: string, start: number): string {
  return text
    .slice(lineStart(text, start), start)
    .replace(/\[[ \txX]\][ \t]+$/, "")
    .replace(/\[\^[^\]]*\]:[ \t]*/, "    ")
    .replace(/[^\s>]/gu, " ");
}
