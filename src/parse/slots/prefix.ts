/**
 * Return what further lines of a block start with: the containers' prefix after the first line's.
 *
 *     > - text           > - text
 *         ^ start          ␣␣␣␣    "> " stays, a list marker turns into blanks
 *
 * `start` is the offset of the block's first word in `text`.
 */
export function continuationPrefix(text: string, start: number): string {
  const before = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1));
  return text
    .slice(before + 1, start)
    .replace(/\[[ \txX]\][ \t]+$/, "")
    .replace(/\[\^[^\]]*\]:[ \t]*/, "    ")
    .replace(/[^\s>]/gu, " ");
}
