import { editDistance } from "../sounds/edit-distance.ts";
import { familyForms } from "../words/family-names.ts";
import { asPlace } from "./as-place.ts";
import { findJointed } from "./find-jointed.ts";
import { findKnown } from "./find-known.ts";
import { findLonger } from "./find-longer.ts";
import { findMark } from "./find-mark.ts";
import { findParted } from "./find-parted.ts";
import { type FoundName, found } from "./found-name.ts";
import { heardAs, heardEast } from "../sounds/heard-as.ts";
import { isShouted } from "./is-shouted.ts";
import { isGloss } from "./is-gloss.ts";
import { isEnding, SOFTENING } from "./is-ending.ts";
import { isRespelt } from "../sounds/is-respelt.ts";
import { apart, romanize, soundsOf } from "../sounds/romanize.ts";
import { PINYIN } from "../sounds/pinyin.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import type { Piece, Reading } from "../reading/reading.ts";
import { clusters } from "../reading/clusters.ts";
import { wordEdges } from "../reading/word-edges.ts";
import { withoutMarks } from "../reading/without-marks.ts";
import { fold } from "../reading/token.ts";
import type { Script, Writing } from "../reading/writing.ts";

export type { FoundName } from "./found-name.ts";

/** How the search for a word of a name ended; `close` is how near the nearest piece came. */
export interface NameSearch {
  readonly found?: FoundName;
  readonly close: number;
  /** The piece that came nearest by its sound, where none came near enough. */
  readonly nearest?: FoundName;
}

/** Look for a word of a name in a translation. Small words are found by copy alone. */
export function findName(word: string, reading: Reading): NameSearch {
  const memo = reading.memo as Map<string, NameSearch>;
  let search = memo.get(word);
  if (!search) {
    const copy = findCopy(word, reading) ?? findParted(word, reading) ?? findJointed(word, reading);
    search = copy ? { found: copy, close: 0 } : searchPieces(word, reading.pieces, reading.writing);
    if (search.found?.how !== "copy") {
      const known = findKnown(word, reading);
      if (known) search = { found: known, close: 0 };
      // Where its characters are known, what only sounds a little like it is something else.
      else if (
        reading.writing.script === "Hans" &&
        search.found &&
        search.found.distance > 0.35 &&
        familyForms(word, "Hans").length > 0
      )
        search = { close: 0.5 };
    }
    if (!search.found || (search.found.how === "sound" && search.found.distance > 0.4)) {
      const place = asPlace(word, reading);
      if (place) search = { found: place, close: 0 };
    }
    // TikTok: تيك توك, Min-jung: Мин Джон, Jianming: جيان مينغ, two words of another script.
    if (!search.found && (/\p{Ll}(?:\p{Lu}|[-'’])/u.test(word) || isChinese(word))) {
      const joined = searchPieces(word, reading.pairs, reading.writing);
      // Two words of a sentence sound like two syllables sooner than like a name that shows its joint.
      if (joined.found && (joined.found.distance <= CLEAR || !isChinese(word))) search = joined;
    }
    if (!search.found) {
      const mark = findMark(word, reading);
      if (mark) search = { found: mark, close: 0 };
    }
    // Саф’ян for Safyan: Ukrainian parts the sounds of one word so.
    if (!search.found && reading.writing.language === "uk") {
      const words = reading.pairs.filter(({ text }) => /\p{L}['’\u02bc]\p{L}/u.test(text));
      const joined = words.length > 0 ? searchPieces(word, words, reading.writing) : undefined;
      if (joined?.found && joined.found.distance <= CLEAR) search = joined;
    }
    if (!search.found) {
      const longer = findLonger(word, reading);
      if (longer) search = { found: longer, close: search.close };
    }
    memo.set(word, search);
  }
  return search;
}

/**
 * Find a word in its own letters. Law: where it is found, `searchPieces` finds the same: most names stay as they are, and
 * the text need not be cut into pieces for them.
 */
export function findCopy(
  word: string,
  { text, tokens, writing }: Pick<Reading, "text" | "tokens" | "writing">,
): FoundName | undefined {
  const folded = fold(word);
  for (const token of tokens) {
    if (token.folded !== folded || !token.latin) continue;
    if (writing.script === "Latn" || isShouted(word) || !isGloss(text, token.start, token.end)) {
      return found("copy", token, 0);
    }
  }
  return undefined;
}

/** Look for a word of a name among some pieces of a translation. */
export function searchPieces(word: string, pieces: readonly Piece[], writing: Writing): NameSearch {
  const folded = fold(word);
  const plain = withoutMarks(folded);
  const eastern = writing.script === "Kana" || writing.script === "Hans";
  const manners = eastern ? [...heardAs(word), ...heardEast(word)] : heardAs(word);
  const sounds = manners[0]!;
  // HMC is spelled, and NATO is said.
  const mute = isShouted(word) && (word.length < 4 || !/[AEIOU]/.test(word));
  const limit = FOUND[writing.script] ?? 0.4;
  let best: FoundName | undefined;
  let close = 1;
  let gloss: FoundName | undefined;
  let nearest: FoundName | undefined;
  for (const piece of pieces) {
    if (piece.folded === folded) {
      if (!piece.gloss || isShouted(word)) return { found: found("copy", piece, 0), close: 0 };
      gloss ??= found("copy", piece, 0);
      continue;
    }
    if (piece.latin || writing.script === "Latn" || piece.roman) {
      const { bare } = piece;
      if (bare === plain || isEnding(plain, bare, piece.latin, writing))
        offer(found("copy", piece, 0.01));
      else if (plain.length > 3) latin(piece, bare);
    } else if (sounds.length > 2 && !mute) {
      if (writing.script === "Hans" || writing.script === "Thai") windows(piece);
      else measure(piece, piece.sounds);
      if (writing.script === "Kana") ends(piece);
    }
  }
  if (gloss && best?.how !== "sound") return { found: gloss, close: 0 };
  if (best) return { found: best, close };
  return nearest ? { close, nearest } : { close };

  function latin(piece: Piece, bare: string): void {
    if (piece.capital && isRespelt(plain, piece.folded, writing.language)) {
      offer(found("respelled", piece, 0.15));
      return;
    }
    // Bạt, Hán: a syllable of Vietnamese is a word, and no slip in a name from elsewhere.
    const marked = bare !== piece.folded && plain === folded;
    if (writing.language === "vi" && marked && SYLLABLE.test(bare)) return;
    const reach = plain.length > 5 ? 2 : 1;
    const respelt = RESPELT.test(plain);
    const edits = editDistance(plain, bare, reach);
    const near = edits <= reach;
    const spelt = near || respelt || bare.charCodeAt(0) === plain.charCodeAt(0);
    if (!spelt) return;
    const distance = soundDistance(sounds, piece.sounds, "Latn", writing.inflected ? 3 : 1);
    close = Math.min(close, distance);
    const capital = piece.capital || /\p{Lu}/u.test(piece.text);
    // A short word in small letters sounds like any name: con is not Khan.
    if (respelt && distance <= 0.2 && (capital || plain.length > 5))
      offer(found("respelled", piece, 0.1 + distance));
    // Assad, Asadowi: another spelling, with an ending.
    else if (
      capital &&
      SOFTENING.has(writing.language) &&
      isEnding(levelled(plain), levelled(bare), piece.latin, writing)
    )
      offer(found("respelled", piece, 0.2));
    // Upsala, Westnik, Wiestnik: another way to write the same sounds.
    else if (
      near &&
      capital &&
      (distance <= (isTurned(plain, bare) ? 0.12 : 0.04) || isSpeltAlike(plain, bare))
    )
      offer(found("respelled", piece, 0.1 + distance));
    else if (near && capital) offer(found("near", piece, 0.5 + edits / 10));
  }

  function measure(
    piece: Piece,
    pieceSounds: string,
    text = piece.text,
    start = piece.start,
    cut = 0,
  ): void {
    // One of them is so long that nothing but the difference would be over the limit.
    if (pieceSounds.length > sounds.length * 2 + 4 || pieceSounds.length * 3 < sounds.length)
      return;
    const tail = writing.capitals ? 3 : 0;
    // Where names have capitals, a short word without one only sounds alike: для is not Daley, but сему is Semu.
    const small = writing.capitals && !piece.capital;
    if (small && pieceSounds.length < 6 && !(sounds.length > 3 && pieceSounds === sounds)) return;
    let distance = soundDistance(sounds, pieceSounds, writing.script, tail);
    const parted = TWICE.has(writing.script) ? apart(text) : text;
    if (parted !== text)
      distance = Math.min(
        distance,
        soundDistance(sounds, soundsOf(romanize(parted)), writing.script, tail),
      );
    for (const manner of manners.slice(1)) {
      if (manner.length < 3) continue;
      const other = soundDistance(manner, pieceSounds, writing.script, tail) + 0.05;
      distance = Math.min(distance, other);
    }
    distance += cut;
    if (distance < close && distance > limit && distance < 0.6) {
      nearest = found("sound", { text, start }, 0.2 + distance);
    }
    close = Math.min(close, distance);
    if (distance <= limit) offer(found("sound", { text, start }, 0.2 + distance));
  }

  /** ハリケーンローザ, スコットピットマン: two words of katakana with nothing between, of which the name is the one or the other. */
  function ends({ text, start }: Piece): void {
    if (sounds.length < 4) return;
    for (let cut = 3; cut <= text.length - 3; cut += 1) {
      if (/[ァィゥェォャュョッーン]/u.test(text[cut]!)) continue;
      for (const [from, to] of [
        [0, cut],
        [cut, text.length],
      ] as const) {
        const part = text.slice(from, to);
        const partSounds = soundsOf(romanize(part));
        if (partSounds.length * 2 < sounds.length || partSounds.length > sounds.length * 2)
          continue;
        const distance = soundDistance(sounds, partSounds, "Kana");
        if (distance <= JOINED)
          offer(found("sound", { text: part, start: start + from }, 0.2 + distance));
      }
    }
  }

  /** In a run without word boundaries a name may begin and end anywhere. */
  function windows(piece: Piece): void {
    const characters = clusters(piece.text, writing.script);
    const edges = writing.script === "Thai" ? wordEdges(piece.text, writing.language) : undefined;
    const inside = (at: number): number => (edges?.has(at) === false ? INSIDE : 0);
    const size = writing.script === "Hans" ? 6 : 14;
    for (let i = 0; i < characters.length; i += 1) {
      // A cluster of Thai is a syllable or most of one: Kim is คิม.
      for (
        let n = writing.script === "Hans" ? 2 : 1;
        n <= size && i + n <= characters.length;
        n += 1
      ) {
        const start = characters[i]!.index!;
        const last = characters[i + n - 1]!;
        const text = piece.text.slice(start, last.index! + last[0].length);
        const pieceSounds = soundsOf(romanize(text));
        // Twice as long as the name, or half: no need to compare.
        if (pieceSounds.length > sounds.length * 2 + 1) break;
        if (pieceSounds.length * 2 >= sounds.length) {
          const cut = inside(start) + inside(start + text.length);
          measure(piece, pieceSounds, text, piece.start + start, cut);
        }
      }
    }
  }

  function offer(candidate: FoundName): void {
    close = Math.min(close, candidate.distance);
    if (!best || candidate.distance < best.distance) best = candidate;
  }
}

/** Two syllables as pinyin spells them, one of which few other languages have. */
function isChinese(word: string): boolean {
  return word.length > 4 && /ng|zh|^x|^q|[a-z][xq]/.test(word.toLowerCase()) && TWO.test(word);
}

/** A distance of `FoundName` that two words of a sentence do not have by chance. */
const CLEAR = 0.4;
const TWO = new RegExp(`^${PINYIN}{2}$`, "i");

/** What it costs to begin, and to end, within a word of a script without blanks: of Thai names nearly none does. */
const INSIDE = 0.2;

/** Scripts that may leave out the vowel between two letters. */
const TWICE: ReadonlySet<Script> = new Set(["Arab", "Deva"]);

/** How near a piece has to come to be taken for the name; measured on CLDR's cities (docs/measured/names.md). */
export const FOUND: Partial<Record<Script, number>> = {
  Cyrl: 0.34,
  Grek: 0.45,
  Arab: 0.37,
  Hebr: 0.4,
  Deva: 0.3,
  Hang: 0.38,
  Kana: 0.4,
  Hans: 0.42,
  Thai: 0.38,
};

/** How near a part of a longer run of katakana has to come: there are more of them than there are runs. */
const JOINED = 0.3;

/** How far the nearest piece has to be for a name to be missing rather than written in an unforeseen way. */
export const MISSING: Partial<Record<Script, number>> = {
  Latn: 0.3,
  Cyrl: 0.36,
  Grek: 0.5,
  Arab: 0.4,
  Hebr: 0.48,
  Deva: 0.34,
  Hang: 0.42,
  Kana: 0.44,
  Hans: 0.48,
  Thai: 0.4,
};

/** Faisal, Fajsal, Fayçal: letters that languages use for one another. */
function levelled(word: string): string {
  return word
    .replace(/^e(?=s[bcfgkmpqtv])/, "")
    .replace(/ou|oo|uo/g, "u")
    .replace(/ee|ii|iy|ij|yi/g, "i")
    .replace(/(?<=[bcdfghklmnprst])w(?=[aei])/g, "u")
    .replace(/ae|ai/g, "e")
    .replace(/dzh|dj/g, "j")
    .replace(/kh|ch(?![eiy])/g, "h")
    .replace(/^ts(?=[aeiouy])/, "c")
    .replace(/tsch|sch|tch|sh|ch|cz|sz/g, "s")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/[jy]/g, "i")
    .replace(/[zc]/g, "s")
    .replace(/[q]/g, "k")
    .replace(/w/g, "v")
    .replace(/(.)\1/g, "$1")
    .replace(/gui/g, "gi");
}

/** Nilanjan, Nilandžan: in West Slavic spelling a j has two letters. */
function isSpeltAlike(name: string, word: string): boolean {
  return levelled(name) === levelled(word) || levelled(name) === levelled(word.replace(/dz/g, "j"));
}

const SYLLABLE = /^[^aeiouy]{0,3}[aeiouy]{1,3}[^aeiouy]{0,2}$/;

/** V for W, K for C at the beginning: the spelling of another language. */
function isTurned(a: string, b: string): boolean {
  return /^(?:vw|wv|ck|kc|sz|zs|ij|ji|yj|jy)$/.test(a[0]! + b[0]!);
}

/** Names from languages of other scripts, which every language spells after its own fashion. */
const RESPELT =
  /(?:sk[iy]{1,2}|sky[iy]?|ska|enko|chuk|[aeo]v|[aeo]va|[iy]ch|[iy]y|[yi]an|adze|shvili|dyr|m[iy]r|slav|[gr]e[iy]|sandr|shin|tin|kov|ayev|uly)$|kh|zh|shch|^(?:ts|al|abd|muham|moham|ahm|yev|yu|ya)/;
