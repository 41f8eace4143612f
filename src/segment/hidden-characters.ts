import type { Span } from "../model/index.ts";
import { direction } from "../text/direction.ts";
import { hasRightToLeft } from "../text/isolate.ts";

/** A character that a reader cannot see, and what kind of harm it can do. */
export interface HiddenCharacter extends Span {
  readonly kind: "bidi-control" | "invisible-character";
  readonly codePoint: number;
}

/**
 * Find bidi controls and invisible characters that have no business in a text of the locale.
 *
 * Embeddings and overrides always count (Unicode TR 9 advises isolates). Isolates and marks are at
 * home in right-to-left text while they are balanced. Joiners are let be between letters of the
 * scripts that need them and in emoji, zero-width blanks in languages written without blanks.
 */
export function hiddenCharacters(text: string, locale: string): HiddenCharacter[] {
  if (!HIDDEN.test(text)) return [];
  const found: HiddenCharacter[] = [];
  const rightToLeft = direction(locale) === "rtl" || hasRightToLeft(text);
  const strayIsolates = rightToLeft ? unbalancedIsolates(text) : undefined;
  for (const { index, 0: character } of text.matchAll(ALL_HIDDEN)) {
    const codePoint = character.codePointAt(0)!;
    const bidi = BIDI.test(character);
    if (bidi && strayIsolates && !EMBEDDING.test(character) && !strayIsolates.has(index)) continue;
    if (!bidi && isNeeded(character, index, text, locale)) continue;
    const kind = bidi ? "bidi-control" : "invisible-character";
    found.push({ kind, codePoint, start: index, end: index + character.length });
  }
  return found;
}

/** Bidi controls; other format characters but soft hyphens; controls but tab and line ending. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const ALL_HIDDEN = new RegExp(HIDDEN.source, "gu");
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const EMBEDDING = /[\u202A-\u202E]/;
/** Languages whose words are not set apart: a zero-width blank tells where lines may break. */
const UNSPACED = /^(?:bo|dz|ja|km|lo|my|th|zh)(?:-|$)/i;
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]/u;
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;

function isNeeded(character: string, index: number, text: string, locale: string): boolean {
  // A word joiner keeps a line from breaking; it hides nothing.
  if (character === "\u2060") return true;
  if (character === "\u200B") return UNSPACED.test(locale);
  const before = text.slice(Math.max(0, index - 2), index);
  if (character === "\u200D" && EMOJI_BEFORE.test(before)) return true;
  if (character === "\u200C" || character === "\u200D") return JOINING_SCRIPT.test(before);
  // Flags of regions are spelt with tags after a black flag.
  return (
    character >= "\u{E0020}" &&
    /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(Math.max(0, index - 16), index))
  );
}

function unbalancedIsolates(text: string): Set<number> {
  const open: number[] = [];
  const stray = new Set<number>();
  for (const { index, 0: character } of text.matchAll(/[\u2066-\u2069]/g)) {
    if (character !== "\u2069") open.push(index);
    else if (open.pop() === undefined) stray.add(index);
  }
  for (const index of open) stray.add(index);
  return stray;
}
