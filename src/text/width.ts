/**
 * Measure how many cells `text` takes on a terminal.
 *
 * Counted by grapheme: an emoji is 2 cells whatever it is joined from; otherwise every code point
 * counts 2 if it is wide, 0 if it is a non-spacing mark, a format control or a jamo after the first,
 * and 1 if it is anything else (also a spacing vowel sign, as VTE and glibc have it). Characters of ambiguous width count 1, as terminals show them outside of East
 * Asian locales. The text is taken as it would be printed: make control characters visible first.
 *
 * Unicode data: grapheme boundaries, emoji properties and general categories are the engine's own
 * (Unicode 15 in Node 20, later in later ones). JavaScript has no East Asian Width property, so the
 * ranges below stand for `W` and `F` of Unicode 16's EastAsianWidth.txt, without the emoji, which
 * the engine knows: Emoji_Presentation implies `W` (UAX #11).
 */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  // Made when first needed: it takes longer than the rest of a short run's reports.
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

const PRINTABLE_ASCII = /^[ -~]*$/;
let graphemes: Intl.Segmenter | undefined;

/** Shown as a picture: by its own nature, by a variation selector, as a flag or as a keycap. */
const EMOJI =
  /^(?:\p{Regional_Indicator}{2}|(?!\p{Regional_Indicator})\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})/u;

/** Drawn over, under or within another character: marks, format controls, medial and final jamo. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FB]$/u;

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const char of grapheme) {
    if (ZERO.test(char)) continue;
    width += isWide(char.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return width;
}

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last);
}

const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f], // Hangul initial jamo
  [0x2329, 0x232a], // angle brackets
  [0x2630, 0x2637], // trigrams
  [0x268a, 0x268f], // monograms, digrams
  [0x2e80, 0x2e99], // CJK radicals
  [0x2e9b, 0x2ef3],
  [0x2f00, 0x2fd5], // Kangxi radicals
  [0x2ff0, 0x303e], // ideographic description, CJK punctuation
  [0x3041, 0x3096], // Hiragana
  [0x3099, 0x30ff], // Katakana
  [0x3105, 0x312f], // Bopomofo
  [0x3131, 0x318e], // Hangul compatibility jamo
  [0x3190, 0x31e5], // Kanbun, strokes
  [0x31ef, 0x321e], // Katakana extensions, enclosed
  [0x3220, 0x3247],
  [0x3250, 0xa48c], // squared, CJK ideographs, Yi
  [0xa490, 0xa4c6], // Yi radicals
  [0xa960, 0xa97c], // Hangul jamo extended A
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff], // CJK compatibility ideographs
  [0xfe10, 0xfe19], // vertical forms
  [0xfe30, 0xfe52], // CJK compatibility forms
  [0xfe54, 0xfe66], // small forms
  [0xfe68, 0xfe6b],
  [0xff01, 0xff60], // fullwidth forms
  [0xffe0, 0xffe6],
  [0x16fe0, 0x16fe4], // ideographic symbols
  [0x16ff0, 0x16ff6],
  [0x17000, 0x18d1e], // Tangut, Khitan
  [0x18d80, 0x18df2],
  [0x1aff0, 0x1affe], // Kana extended
  [0x1b000, 0x1b2fb], // Kana supplement, Nushu
  [0x1d300, 0x1d356], // Tai Xuan Jing
  [0x1d360, 0x1d376], // counting rods
  [0x1f200, 0x1f202], // enclosed ideographs
  [0x1f210, 0x1f23b],
  [0x1f240, 0x1f248],
  [0x1f250, 0x1f251],
  [0x1f260, 0x1f265],
  [0x20000, 0x2fffd], // CJK extensions
  [0x30000, 0x3fffd],
];
