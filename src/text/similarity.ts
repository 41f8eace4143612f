/**
 * The features of a text that likeness is reckoned from, as sorted hashes with repetitions.
 *
 * Made once per text, so that comparing two texts is one merge of sorted numbers.
 */
export interface Profile {
  readonly words: Int32Array;
  /** Pairs of neighbouring words. */
  readonly pairs: Int32Array;
  /** Character trigrams of the words, each word marked at both ends. */
  readonly grams: Int32Array;
  /** How many words; a character of a script without spaces counts half a word. */
  readonly size: number;
}

/**
 * Read the features of a text.
 *
 * Case, punctuation and spacing do not count. Scripts that are written without spaces (Han, kana,
 * Thai, Lao, Khmer, Burmese) are read character by character, so no dictionary and no ICU version
 * has a say in what comes out. A text without letters and digits is read by its characters.
 */
export function profile(text: string): Profile {
  const tokens = tokensOf(text);
  const words: number[] = [];
  const pairs: number[] = [];
  const grams: number[] = [];
  let size = 0;
  let run = "";
  let before = "";
  for (const token of tokens) {
    words.push(hash(token));
    if (before !== "") pairs.push(hash(`${before} ${token}`));
    before = token;
    if (UNSPACED.test(token)) {
      size += 0.5;
      run += token;
      continue;
    }
    size += 1;
    addGrams(run, grams);
    run = "";
    addGrams(token, grams);
  }
  addGrams(run, grams);
  return { words: sorted(words), pairs: sorted(pairs), grams: sorted(grams), size };
}

/**
 * Reckon how alike two texts are, from 0 (nothing in common) to 1.
 *
 * The greatest of three Dice coefficients: over words, which sees what was re-ordered; over words with
 * word pairs, which sees runs of words that stayed; over character trigrams, which sees inflection
 * and typos. From the first and the last goes what unrelated texts share by chance, which is next
 * to nothing for two words and two fifths for long paragraphs.
 */
export function similarity(a: Profile, b: Profile): number {
  const size = Math.min(a.size, b.size);
  const chance = (CHANCE * size) / (size + CHANCE_SIZE);
  const words = common(a.words, b.words);
  const pairs = common(a.pairs, b.pairs);
  const wordDice = dice(words, a.words.length + b.words.length);
  const gramDice = dice(common(a.grams, b.grams), a.grams.length + b.grams.length);
  const all = a.words.length + b.words.length + a.pairs.length + b.pairs.length;
  return Math.max(
    dice(words + pairs, all),
    (wordDice - chance) / (1 - chance),
    (gramDice - chance) / (1 - chance),
    0,
  );
}

/** Reckon which share of the words and word pairs of `part` stands in `whole`, from 0 to 1. */
export function containment(part: Profile, whole: Profile): number {
  const all = part.words.length + part.pairs.length;
  const found = common(part.words, whole.words) + common(part.pairs, whole.pairs);
  return all === 0 ? 0 : found / all;
}

/** Reckon which share of the words of the longer text both have, in whatever order, from 0 to 1. */
export function wordShare(a: Profile, b: Profile): number {
  const longer = Math.max(a.words.length, b.words.length);
  return longer === 0 ? 0 : common(a.words, b.words) / longer;
}

/** Reckon which share of the words of the longer text both have in the same order, from 0 to 1. */
export function orderedShare(a: string, b: string): number {
  const [x, y] = [tokensOf(a), tokensOf(b)];
  const longer = Math.max(x.length, y.length);
  if (longer === 0) return 0;
  let row = new Uint32Array(y.length + 1);
  for (const word of x) {
    const next = new Uint32Array(y.length + 1);
    for (const [at, other] of y.entries()) {
      next[at + 1] = word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    }
    row = next;
  }
  return row[y.length]! / longer;
}

/** Measured on English documentation: what unrelated texts share, and the words to share half of it. */
const CHANCE = 0.4;
const CHANCE_SIZE = 10;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+/gu;

function tokensOf(text: string): readonly string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  return folded.match(TOKEN) ?? folded.match(/\S/gu) ?? [];
}

function addGrams(word: string, to: number[]): void {
  if (word === "") return;
  const marked = ` ${word} `;
  if (marked.length === 3) to.push(hash(marked));
  for (let i = 0; i + 3 <= marked.length && marked.length > 3; i += 1) {
    to.push(hash(marked.slice(i, i + 3)));
  }
}

function dice(shared: number, total: number): number {
  return total === 0 ? 0 : (2 * shared) / total;
}

function common(a: Int32Array, b: Int32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) {
      count += 1;
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return count;
}

function sorted(hashes: readonly number[]): Int32Array {
  return Int32Array.from(hashes).sort();
}

/** FNV-1a over UTF-16 units: a rare clash moves a likeness by a hundredth and nothing else. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value | 0;
}
