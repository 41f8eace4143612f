import { type Atom, atomsOf } from "../atom.ts";
import type { Matching } from "./match-mentions.ts";
import type { Mention } from "../mention.ts";

/**
 * Match the values of a source and of its translation where both say the same values in the same order, in
 * digits, with the same units, in the way of their locales: most texts with numbers do. `undefined` where it takes
 * more to tell.
 *
 * Law: what it gives is what `matchMentions` gives. Where that is one pair, no check of numbers has anything to say.
 */
export function matchInOrder(
  source: readonly Mention[],
  target: readonly Mention[],
): Matching | undefined {
  if (source.length !== target.length || source.length > MOST) return undefined;
  for (const [i, mention] of source.entries()) {
    if (!isSame(mention, target[i]!)) return undefined;
  }
  const right = atomsOf(target);
  const pairs = atomsOf(source).map((atom, i) => {
    const other = right[i] as Atom;
    const { value } = other.part;
    return { source: atom, target: other, cost: 0, value, against: false, converted: false };
  });
  return { pairs, changed: [], missing: [], added: [], excused: [] };
}

/** With five readings each, more might be more than `matchMentions` compares of one value. */
const MOST = 4;
const READINGS = 2;

function isSame(one: Mention, other: Mention): boolean {
  if (!isPlain(one) || !isPlain(other)) return false;
  const [a] = one.parts;
  const [b] = other.parts;
  return (
    a!.role === b!.role &&
    a!.value.n === b!.value.n &&
    a!.value.d === b!.value.d &&
    one.code === other.code &&
    one.unit.length === other.unit.length &&
    one.unit.every((unit, i) => unit === other.unit[i])
  );
}

/** One value in digits, as its locale writes it, or one code. */
function isPlain({ kind, parts, form, vague }: Mention): boolean {
  const [part] = parts;
  if (part === undefined || parts.length > 1 || form !== "digits" || vague) return false;
  if (part.role !== (kind === "identifier" ? "code" : "value") || !KINDS.has(kind)) return false;
  const { digits, others } = part;
  return (
    others.length === 0 &&
    (digits === undefined || (digits.conforms && digits.others.length <= READINGS))
  );
}

const KINDS: ReadonlySet<Mention["kind"]> = new Set([
  "quantity",
  "percent",
  "currency",
  "measure",
  "identifier",
]);
