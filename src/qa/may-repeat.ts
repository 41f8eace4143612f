/**
 * Tell whether some word stands after itself and a blank.
 *
 * Law: where it says no, no word stands twice in a row. To look behind and back at every letter is slow.
 */
export function mayRepeat(text: string): boolean {
  /** Where the run of letters and marks began that is read, or that ended at the blanks; -1 for none. */
  let start = -1;
  let end = -1;
  let blank = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0) {
      if (!blank) end = at;
      blank = start >= 0;
      continue;
    }
    const type = typeOf(code);
    if (type === HALF) return true;
    if (type === OTHER) {
      start = -1;
      blank = false;
      continue;
    }
    if (blank) {
      if (isSameWord(text, start, end, at)) return true;
      start = at;
      blank = false;
    } else if (start < 0) start = at;
  }
  return false;
}

const OTHER = 1;
const LETTER = 2;
/** Half of a pair: what it is, both halves tell together. */
const HALF = 3;
const types = new Uint8Array(0x1_00_00);

/** How a UTF-16 unit takes part in words; looked up once. */
function typeOf(code: number): number {
  const known = types[code]!;
  if (known !== 0) return known;
  const letter = /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
  const type = (code & 0xf800) === 0xd800 ? HALF : letter ? LETTER : OTHER;
  types[code] = type;
  return type;
}

/** Whether what stands from an offset on begins with the word from `start` to `end`. */
function isSameWord(text: string, start: number, end: number, at: number): boolean {
  for (let i = 0; start + i < end; i++) {
    const other = text.charCodeAt(at + i);
    if (Number.isNaN(other) || !isSameLetter(text.charCodeAt(start + i), other)) return false;
  }
  // "in intern": the second is another word.
  return typeOf(text.charCodeAt(at + end - start)) !== LETTER;
}

function isSameLetter(one: number, other: number): boolean {
  if (one === other) return true;
  // Signs that are no letters may be equal to some by their case alone: the pattern knows.
  if (one < 0x80 && other < 0x80) return (one | 0x20) === (other | 0x20);
  const [a, b] = [String.fromCharCode(one), String.fromCharCode(other)];
  // "ßs" and "sẞ" are both "sss" when their case is folded: the pattern knows.
  if (isSeveral(a) || isSeveral(b)) return true;
  const small = a.toUpperCase().toLowerCase();
  return a.toLowerCase() === b.toLowerCase() || small === b.toUpperCase().toLowerCase();
}

/** Whether a letter becomes several in capitals: ß, ŉ, ΐ, ﬁ. */
function isSeveral(letter: string): boolean {
  return letter.toLowerCase().toUpperCase().length > 1;
}
