import { normalize } from "../lex/normalize.ts";
import type { Texts } from "../texts.ts";
import type { Span } from "../../../model/index.ts";

/** Languages whose lines run from right to left. */
const RIGHT_TO_LEFT = new Set("ar arc ckb dv fa he ks mzn pnb ps sd syr ug ur yi".split(" "));

/**
 * Whether numbers joined by hyphens were typed backwards so that they look right where lines run from right to left:
 * "53-1950" for 1950–53, "۳۶۸۰-۲۹۲-۸۵۹" for the telephone 859-292-3680. `span` lies in the target.
 */
export function isTurnedByHand(span: Span, { source, target, to }: Texts): boolean {
  if (!RIGHT_TO_LEFT.has(to.language)) return false;
  const start = Math.max(0, span.start - LONGEST);
  for (const found of target.slice(start, span.end + LONGEST).matchAll(CHAIN)) {
    const at = start + found.index;
    if (at + found[0].length <= span.start || at >= span.end) continue;
    const parts = digitsOf(found[0], to.language);
    const turned = parts.toReversed();
    if (parts.join() === turned.join()) continue;
    for (const other of source.matchAll(CHAIN))
      if (digitsOf(other[0], "en").join() === turned.join()) return true;
  }
  return false;
}

const LONGEST = 40;
const CHAIN = /\p{Nd}+(?:[-–‐]\p{Nd}+)+/gu;

function digitsOf(chain: string, language: string): string[] {
  return normalize(chain, language).s.split(/\D+/u);
}
