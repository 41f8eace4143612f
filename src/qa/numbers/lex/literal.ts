import { decimal } from "../rational.ts";
import type { Rational } from "../rational.ts";
import type { Separators } from "./separators.ts";

/** Digits with their separators, read. */
export interface Literal {
  readonly value: Rational;
  /** What the same characters mean under another convention. */
  readonly others: readonly Rational[];
  /** What the locale's own convention makes of them: absent where it makes nothing of them. */
  readonly strict?: Rational;
  /** Whether it is written as the locale writes numbers, or in a way that nobody misreads. */
  readonly conforms: boolean;
  /** Whether there are separators of thousands in it. */
  readonly grouped: boolean;
}

const BLANK = " ";
/** Separators of thousands that mean nothing else anywhere. */
const NEUTRAL = new Set([BLANK, "'", "٬", "_"]);

/**
 * Read digits with separators (`1,234.5`, `1 234`, `12,34,567`), or say that they are no one number
 * by giving undefined (`20.1.2`, `1,2,3`). Ambiguity is kept: `1.234` has both readings, the
 * locale's own first.
 */
export function readLiteral(raw: string, own: Separators): Literal | undefined {
  const marks = raw.replace(/\d/gu, "");
  if (marks === "") {
    const value = decimal(raw);
    return { value, others: [], strict: value, conforms: true, grouped: false };
  }
  const parts = raw.split(/\D/u);
  const kinds = new Set(marks);
  if (kinds.size > 2) return undefined;
  const last = marks.at(-1) ?? "";
  const plain = parts.join("");
  const whole = (): Rational => decimal(plain);
  const fraction = (): Rational => decimal(`${parts.slice(0, -1).join("")}.${parts.at(-1) ?? "0"}`);

  if (kinds.size === 2) {
    // The last mark is the decimal one: it comes once, and the groups before it are well formed.
    const first = marks[0] ?? "";
    if (marks.indexOf(last) !== marks.length - 1 || NEUTRAL.has(last)) return undefined;
    if (!isGrouped(parts.slice(0, -1))) return undefined;
    const value = fraction();
    const conforms = own.decimals.has(last) && (own.groups.has(first) || NEUTRAL.has(first));
    return { value, others: [], ...(conforms ? { strict: value } : {}), conforms, grouped: true };
  }

  const grouped = isGrouped(parts);
  if (NEUTRAL.has(last)) {
    if (!grouped) return undefined;
    const value = whole();
    return { value, others: [], strict: value, conforms: true, grouped: true };
  }
  const isGroup = grouped && own.groups.has(last);
  const isDecimal = marks.length === 1 && own.decimals.has(last);
  if (!grouped) {
    if (marks.length > 1) return undefined;
    const value = fraction();
    return {
      value,
      others: [],
      ...(isDecimal ? { strict: value } : {}),
      conforms: isDecimal,
      grouped: false,
    };
  }
  if (marks.length > 1) {
    const value = whole();
    return {
      value,
      others: [],
      ...(isGroup ? { strict: value } : {}),
      conforms: isGroup,
      grouped: true,
    };
  }
  if (isGroup)
    return { value: whole(), others: [fraction()], strict: whole(), conforms: true, grouped: true };
  if (isDecimal)
    return {
      value: fraction(),
      others: [whole()],
      strict: fraction(),
      conforms: true,
      grouped: false,
    };
  return { value: whole(), others: [fraction()], conforms: false, grouped: true };
}

/** Groups of three, or two and a last one of three (lakh), or four (myriad, rarely). */
function isGrouped(parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return first.length > 0;
  if (first.length < 1 || first.length > 3 || (first.startsWith("0") && parts.length > 1))
    return false;
  if (rest.every((part) => part.length === 3)) return true;
  return (
    first.length <= 2 &&
    rest.at(-1)?.length === 3 &&
    rest.slice(0, -1).every((part) => part.length === 2)
  );
}
