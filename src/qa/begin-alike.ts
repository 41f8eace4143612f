/**
 * Tell whether two texts may have the same {@link letters}, by how they begin.
 *
 * Law: where it says no, they differ. Nearly all translations differ from their source in the first words.
 */
export function beginAlike(one: string, other: string): boolean {
  let i = -1;
  let k = -1;
  for (;;) {
    i = nextLetter(one, i + 1);
    k = nextLetter(other, k + 1);
    const a = codeAt(one, i);
    const b = codeAt(other, k);
    if (a === END || b === END)
      return a === b || (a >= 0x80 && !isFarLetter(a)) || (b >= 0x80 && !isFarLetter(b));
    if (a < 0x80 && b < 0x80) {
      if ((a | 0x20) !== (b | 0x20)) return false;
    } else if ((a < 0x80 && isFarLetter(b)) || (b < 0x80 && isFarLetter(a))) {
      return false;
    } else if (a !== b || !isFarLetter(a)) return true;
  }
}

/** In the place of a character, where the text has ended. */
const END = -1;

function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : END;
}

/** The next character that is a letter, or of which its number alone does not tell that it is none. */
function nextLetter(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = codeAt(text, at);
    if (code === END) return at;
    const small = code | 0x20;
    if (code < 0x80 ? small > 0x60 && small < 0x7b : !isMark(code)) return at;
  }
}

/** Punctuation, arrows and signs of mathematics, and the characters that stand for markup. */
function isMark(code: number): boolean {
  return (
    (code > 0x200f && code < 0x205f) ||
    (code > 0x218f && code < 0x2c00) ||
    code === 0xe000 ||
    code === 0xe001
  );
}

/** Letters of which none is an ASCII one in small. */
function isFarLetter(code: number): boolean {
  return (
    (code > 0xbf && code < 0x250 && code !== 0xd7 && code !== 0xf7 && code !== 0x130) ||
    (code > 0x40f && code < 0x450) ||
    (code > 0x61f && code < 0x640) ||
    (code > 0x903 && code < 0x93a) ||
    (code > 0x3040 && code < 0x3097) ||
    (code > 0x30a0 && code < 0x30fb) ||
    (code > 0x4dff && code < 0xa000) ||
    (code > 0xabff && code < 0xd7a4)
  );
}

/** The letters of a text, in small. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}]+/gu, "").toLowerCase();
}
