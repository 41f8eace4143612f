import type { Atom } from "../atom.ts";
import type { Texts } from "../texts.ts";

/** Tell whether a score is told from the side of those who lost ("having been 2–0 down"), which other languages write 0:2. */
export function isLoser({ mention }: Atom, { source, from }: Texts): boolean {
  const { start, end } = mention.span;
  const around = `${source.slice(Math.max(0, start - 24), start)}#${source.slice(end, end + 16)}`;
  return from.language === "en" && LOST.test(around);
}

const LOST =
  /\b(?:trail\w*|lost|los(?:e|es|ing)|behind|beaten|defeat\w*|down)\b[^.;]*#|#\s?(?:down|behind|defeat|loss|deficit)\b/iu;
