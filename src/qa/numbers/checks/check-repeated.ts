import type { Atom } from "../atom.ts";
import { describeAtom } from "../show/describe-atom.ts";
import type { Matching } from "../match/match-mentions.ts";
import type { NumberFinding } from "../number-finding.ts";
import { pairFinding } from "./pair-finding.ts";
import { equal } from "../rational.ts";
import type { Texts } from "../texts.ts";

/**
 * Find a value that has become another of its text: "Monday … Tuesday … Monday" as "Monday … Tuesday … Tuesday". What is
 * said more than once may be left out or said again, but hardly both in one place: right beside values that answer one
 * another.
 */
export function checkRepeated({ pairs, excused }: Matching, texts: Texts): NumberFinding[] {
  const mentions = new Set(pairs.map(({ source }) => source.mention));
  const there = new Set(pairs.map(({ target }) => target.mention));
  const said = excused.filter(isOpen);
  const isFrom = (atom: Atom): boolean =>
    texts.source.startsWith(atom.mention.text, atom.mention.span.start) &&
    !mentions.has(atom.mention);
  const isTo = (atom: Atom): boolean =>
    texts.target.startsWith(atom.mention.text, atom.mention.span.start) && !there.has(atom.mention);
  const findings: NumberFinding[] = [];
  for (const type of ["weekday", "quantity"] as const) {
    const own = said.filter((atom) => atom.type === type);
    for (const source of own.filter(isFrom)) {
      const target = own.find(
        (atom) =>
          atom !== source &&
          isTo(atom) &&
          !equal(atom.part.value, source.part.value) &&
          atom.mention.unit.join() === source.mention.unit.join() &&
          isBetween(source, atom, pairs),
      );
      if (target === undefined) continue;
      const rule = type === "weekday" ? "numbers/date" : "numbers/value";
      const found = target.mention.text;
      findings.push(
        pairFinding(
          rule,
          "warning",
          describeAtom(source, texts.to),
          found,
          { source, target },
          0.6,
        ),
      );
      break;
    }
  }
  return findings;
}

function isOpen({ type, mention, part }: Atom): boolean {
  if (mention.vague || mention.parts.length > 1) return false;
  if (type === "weekday") return true;
  return part.form === "digits" && part.value.d === 1n && part.value.n > 2n;
}

/** Whether the values on both sides of two answer one another, in one order. */
function isBetween(source: Atom, target: Atom, pairs: Matching["pairs"]): boolean {
  const beside = (step: number): boolean | undefined => {
    const one = pairs.find((pair) => pair.source.index === source.index + step);
    const other = pairs.find((pair) => pair.target.index === target.index + step);
    return one === undefined && other === undefined ? undefined : one === other;
  };
  const [before, after] = [beside(-1), beside(1)];
  return before !== false && after !== false && (before === true || after === true);
}
