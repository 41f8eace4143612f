/**
 * Find the second and later items of a list that is written inside running text, as offsets of
 * their markers: "1.) One 2.) Two", "• 9. One • 10. Two", "a. One b. Two".
 *
 * Only where the text itself begins with a marker and the markers count up without a gap, each
 * between blanks; so "as payment for 1. above and 2. below" stays whole. With `ordinals`, a numeral
 * with a period alone is no marker: "1. Januar bis 2. Februar".
 */
export function listItems(text: string, ordinals: boolean): number[] {
  FIRST.lastIndex = 0;
  const first = FIRST.exec(text);
  if (!first) return [];
  const style = styleOf(first);
  if (!style || (ordinals && style.close === "." && style.kind === "digits" && !style.bullet))
    return [];
  let expected = style.value + 1;
  const items: number[] = [];
  NEXT.lastIndex = first[0].length;
  for (let match = NEXT.exec(text); match; match = NEXT.exec(text)) {
    const found = styleOf(match, style.kind);
    const same =
      found &&
      found.bullet === style.bullet &&
      found.close === style.close &&
      found.kind === style.kind;
    if (same && found.value === expected) {
      items.push(match.index + (match[0].length - match[0].trimStart().length));
      expected++;
    }
    NEXT.lastIndex = match.index + match[0].length - 1;
  }
  return items;
}

/** A bullet, a number or letter, its closing signs, and the item's first letter (looked at only). */
const MARKER = String.raw`([•‣◦▪●⁃·]?)\s?(\d{1,3}|[a-z]|[ivx]{1,5})(\.\)|\)|\.)`;
const FIRST = new RegExp(String.raw`^\s*${MARKER}\s(?=(\p{L}))`, "uy");
const NEXT = new RegExp(String.raw`\s${MARKER}\s(?=(\p{L}))`, "gu");

interface Style {
  readonly bullet: string;
  readonly kind: "digits" | "letters" | "roman";
  readonly value: number;
  readonly close: string;
}

function styleOf(match: RegExpExecArray, wanted?: Style["kind"]): Style | undefined {
  const [, bullet = "", count = "", close = "", letter = ""] = match;
  // "a. The first": an item after a bare period begins with a capital.
  if (close === "." && /\p{Ll}/u.test(letter)) return undefined;
  if (/^\d/u.test(count)) {
    const value = Number(count);
    return bullet || value <= 1 || wanted ? { bullet, kind: "digits", value, close } : undefined;
  }
  const roman = ROMAN.indexOf(count) + 1;
  if (wanted === "roman" || (!wanted && count === "i")) {
    return roman > 0 ? { bullet, kind: "roman", value: roman, close } : undefined;
  }
  if (count.length > 1 || (!wanted && count !== "a")) return undefined;
  return { bullet, kind: "letters", value: count.charCodeAt(0) - 96, close };
}

const ROMAN = [
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
];
