import type { Atom } from "../atom.ts";
import { compare, divide, rational } from "../rational.ts";
import { readMentions } from "../read/read-mentions.ts";
import type { Texts } from "../texts.ts";

/** "$89" as "78 EUR": the reader's currency, which the source does not speak of; at which rate nobody knows. */
export function isMoneyConverted(
  source: Atom,
  target: Atom,
  { source: text, from }: Texts,
): boolean {
  const money = ({ mention }: Atom): readonly string[] =>
    mention.unit.filter((unit) => /^[A-Z]{3}$/u.test(unit));
  const [own, other] = [money(source), money(target)];
  if (own.length === 0 || other.length === 0 || source.part.value.n === 0n) return false;
  // No rate of exchange between the currencies that are usual here, but a scale that was lost.
  const rate = divide(target.part.value, source.part.value);
  if (compare(rate, RATES[0]) < 0 || compare(rate, RATES[1]) > 0) return false;
  return !readMentions(text, from.locale).some(({ unit }) => unit.some((u) => other.includes(u)));
}

const RATES = [rational(1n, 300n), rational(300n)] as const;
