import type { BenchUnit } from "./extract-units.ts";
import { type OracleLink, tokenLikeness } from "./oracle.ts";

/** A share as it is counted. */
export interface Ratio {
  hit: number;
  of: number;
}

/** What is counted for one scheme over many steps. */
export interface Score {
  readonly unchanged: Ratio;
  readonly moved: Ratio;
  readonly light: Ratio;
  readonly medium: Ratio;
  readonly chain: Ratio;
  readonly wrong: Ratio;
}

/** A key that went on to another text, or did not. */
export interface Incident {
  readonly kind:
    | "lost-unchanged"
    | "lost-moved"
    | "lost-light"
    | "lost-medium"
    | "wrong"
    | "unconfirmed";
  readonly was: string;
  readonly is: string;
  readonly likeness: number;
}

export function emptyScore(): Score {
  const ratio = (): Ratio => ({ hit: 0, of: 0 });
  return {
    unchanged: ratio(),
    moved: ratio(),
    light: ratio(),
    medium: ratio(),
    chain: ratio(),
    wrong: ratio(),
  };
}

/** Count one step: which of the oracle's links a scheme's keys confirm, and what else they carry. */
export function scoreStep(
  score: Score,
  was: readonly BenchUnit[],
  wasKeys: readonly string[],
  is: readonly BenchUnit[],
  isKeys: readonly string[],
  links: readonly OracleLink[],
  report: (incident: Incident) => void,
): void {
  const linkOf = new Map(links.map((link) => [link.is, link.was]));
  for (const link of links) {
    const kind = link.kind === "edited" ? (link.likeness >= 0.75 ? "light" : "medium") : link.kind;
    score[kind].of += 1;
    if (wasKeys[link.was] === isKeys[link.is] || standsOnSameText(link)) score[kind].hit += 1;
    else {
      const at = wasKeys.indexOf(isKeys[link.is]!);
      const had = at < 0 ? "(new)" : `(had: ${was[at]!.canonical})`;
      report({
        kind: `lost-${kind}`,
        was: was[link.was]!.canonical,
        is: `${is[link.is]!.canonical} ${had}`,
        likeness: link.likeness,
      });
    }
  }
  const at = new Map(wasKeys.map((key, index) => [key, index]));
  for (const [index, key] of isKeys.entries()) {
    const former = at.get(key);
    if (former === undefined) continue;
    score.wrong.of += 1;
    const [before, after] = [was[former]!.canonical, is[index]!.canonical];
    if (linkOf.get(index) === former || before === after) continue;
    const likeness = tokenLikeness(was[former]!.words, is[index]!.words);
    if (likeness < 0.5) score.wrong.hit += 1;
    report({ kind: likeness < 0.5 ? "wrong" : "unconfirmed", was: before, is: after, likeness });
  }

  /** Which of several equal texts the oracle's subsequence takes is chance: any of them will do. */
  function standsOnSameText(link: OracleLink): boolean {
    const text = was[link.was]!.canonical;
    const now = isKeys.indexOf(wasKeys[link.was]!);
    return link.kind === "unchanged" && now >= 0 && is[now]!.canonical === text;
  }
}
