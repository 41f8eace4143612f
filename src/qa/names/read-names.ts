import { isCutShort, isStateCutShort } from "./words/capital-words.ts";
import { isCommonWord, isListedWord } from "./words/common-words.ts";
import { isGivenName } from "./words/given-names.ts";
import { isGermanNoun } from "./words/is-german-noun.ts";
import { isMeasure } from "./words/is-measure.ts";
import { ordinaryWords } from "./words/ordinary-words.ts";
import type { PlaceMention } from "./places/place.ts";
import type { NameKind, SourceName } from "./source-name.ts";
import { isWithinName } from "./forms/is-within-name.ts";
import { placeIndex } from "./places/place-index.ts";
import { isRegion } from "./places/region-forms.ts";
import { shoutedWords } from "./reading/shouted.ts";
import { isTitleCase } from "./reading/title-case.ts";
import { fold, type Token, tokenize } from "./reading/token.ts";
import { writingOf } from "./reading/writing.ts";
import { isNameAdjective } from "./words/is-name-adjective.ts";

/** What is known about the words of a document beside the text itself. */
export interface WordLore {
  /** Whether the document writes the word (small letters) with a small letter somewhere. */
  isOrdinary(word: string): boolean;
  /** Whether its translations take the word for a name. */
  isName?(word: string): boolean;
}

/**
 * Find names in a text by their form: runs of words with capital letters, @handles, acronyms.
 *
 * In languages that write names so. Ordinary words are no names, however they are written: headings
 * and what organisations are called are made of them, and are translated. In other scripts
 * only words in Latin letters are read. `places`: what is read already.
 */
export function readNames(
  text: string,
  locale: string,
  places: readonly PlaceMention[],
  lore?: WordLore,
  tokens: readonly Token[] = tokenize(text),
  small: ReadonlySet<string> = ordinaryWords(text),
): SourceName[] {
  const writing = writingOf(locale);
  const english = writing.language === "en";
  const german = writing.language === "de";
  const title = isTitleCase(tokens);
  const shouted = english ? shoutedWords(tokens) : new Set<number>();
  const names: SourceName[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (
      token.gap.endsWith("@") &&
      !/[\p{L}\p{N}]@$/u.test(token.gap) &&
      /^[\w-]+$/.test(token.text)
    ) {
      const end = handleEnd(text, token);
      names.push(name("handle", [text.slice(token.start, end)], token.start - 1, end, true));
      while (i < tokens.length && tokens[i]!.start < end) i += 1;
      continue;
    }
    if (!isNameWord(token) || isWord(i)) {
      i += 1;
      continue;
    }
    const korean = koreanName(i);
    if (korean) {
      names.push(korean);
      i += 3;
      continue;
    }
    let next = i + 1;
    while (
      next < tokens.length &&
      isNameWord(tokens[next]!) &&
      !isWord(next) &&
      !koreanName(next) &&
      /^(?:[\s\u00a0]|-|\.\s?|\.(?=$))$/u.test(tokens[next]!.gap) &&
      !(tokens[next]!.gap.startsWith(".") && tokens[next - 1]!.text.length > 2)
    ) {
      next += 1;
    }
    readRun(tokens.slice(i, next), startsAt(i), tokens[i - 1]);
    i = next;
  }
  for (const place of places) {
    const region = readRegion(place);
    if (region) names.push(region);
  }
  return names.sort((a, b) => a.span.start - b.span.start);

  /** A sentence begins, or a heading behind its number: "1) Careless loading". */
  function startsAt(at: number): boolean {
    const { gap } = tokens[at]!;
    if (at === 0 || SENTENCE_START.test(gap)) return true;
    return at === 1 && /^\p{Nd}+$/u.test(tokens[0]!.text) && /^[.):]\s/u.test(gap);
  }

  /** De-Russify is a verb; what is shouted keeps its meaning. */
  function isWord(at: number): boolean {
    if (!english) return false;
    const { gap, start } = tokens[at]!;
    // AT&T, R&D.
    const joined = gap === "&" || tokens[at + 1]?.gap === "&";
    if (joined && /^\p{Lu}{1,2}$/u.test(tokens[at]!.text)) return true;
    return shouted.has(start) || (gap === "-" && UNDOES.has(tokens[at - 1]?.folded ?? ""));
  }

  /** Bavaria is a name where a language has no form for it. Bavarian is a word of each language's own. */
  function readRegion({ ids, span, text: own, sure }: PlaceMention): SourceName | undefined {
    if (!sure || !ids.every(isRegion) || !/^\p{Lu}/u.test(own)) return undefined;
    if (fold(own) !== fold(placeIndex(locale).byId.get(ids[0]!)?.[0]?.text ?? "")) return undefined;
    if (isWithinName(text, { ids, span, text: own, sure }, title)) return undefined;
    const parts = own.split(/[ -]/u).filter((word) => !isCommonWord(fold(word)));
    if (parts.length === 0) return undefined;
    return { ...name("name", parts, span.start, span.end, false), places: ids, region: true };
  }

  /** Park Min-ho: the small letter after the hyphen tells. */
  function koreanName(at: number): SourceName | undefined {
    const [family, given, end] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
    if (!english || !given || !end || given.gap !== " " || end.gap !== "-") return undefined;
    if (!/^\p{Lu}\p{Ll}{1,5}$/u.test(given.text) || !/^\p{Ll}{1,6}$/u.test(end.text))
      return undefined;
    if (!KOREAN.test(end.text) || !KOREAN.test(given.folded) || family.text.length > 6)
      return undefined;
    const parts = [family.text, `${given.text}-${end.text}`];
    return name("person", parts, family.start, end.end, true);
  }

  function readRun(run: readonly Token[], starts: boolean, before?: Token): void {
    // "By Anna Berg": the first word of a sentence has its capital from there.
    const lead = starts && english && run.length > 1 && isCommonWord(run[0]!.folded) ? 1 : 0;
    if (english && !starts && run.every(isOrdinaryName) && (!title || run.every(isKnown))) {
      const full = run.map((token) => token.text);
      names.push(name("name", full, run[0]!.start, run.at(-1)!.end, false));
      return;
    }
    let open: Token[] = [];
    let opensAtStart = false;
    for (const [at, token] of [...run, undefined].entries()) {
      const noun = german && token !== undefined && isGermanNoun(token, run[at - 1] ?? before);
      if (token && !noun && keeps(token, open.length > 0 && isFollowed(open.at(-1)!))) {
        if (open.length === 0) opensAtStart = starts && at === 0;
        open.push(token);
        continue;
      }
      if (open.length > 0) close(open, opensAtStart, run.length - lead);
      open = [];
    }
  }

  /** An ordinary word in capitals in the middle of a sentence: Rails, Slack. A name if the document keeps it. */
  function isOrdinaryName(token: Token): boolean {
    return (
      /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
      isCommonWord(token.folded) &&
      !CALENDAR.test(token.folded) &&
      !NUMBERS.has(token.folded) &&
      !small.has(token.folded) &&
      !lore?.isOrdinary(token.folded) &&
      !places.some(({ span, sure }) => sure && token.start < span.end && span.start < token.end)
    );
  }

  function isKnown({ folded }: Token): boolean {
    return lore?.isName?.(folded) === true;
  }

  function keeps(token: Token, follows: boolean): boolean {
    const place = placeAt(token);
    // Georgia is a country, or a state, or somebody: what stands for any of them is right.
    if (place) return !place.sure && english && isOpen(place) && !isCommonWord(token.folded);
    if (/\d/.test(token.text) && !/\p{Ll}/u.test(token.text)) return false;
    // Password1, Chapter2.
    const counted = english ? /^(\p{Lu}\p{Ll}{3,})\d+$/u.exec(token.text) : undefined;
    if (counted && isListedWord(fold(counted[1]!))) return false;
    if (isMeasure(token.text)) return false;
    // "500 MB" is 500 Mo: behind a figure these are units, in capitals too.
    if (BYTES.test(token.text) && /\d[\s\u00a0]$/u.test(text.slice(0, token.start))) return false;
    if (english && isCutShort(token.text)) return false;
    if (english && isStateCutShort(token.text) && text[token.end] === ".") return false;
    // Noooo, and "E6000ed": no name has a letter three times in a row, and what is glued or coded so is a verb.
    if (english && (isDrawled(token.text) || MADE_VERB.test(token.text))) return false;
    // eReader, eBook: any maker has one.
    const made = english && /^e\p{Lu}\p{Ll}/u.test(token.text) && token.text !== "eBay";
    if (made && isListedWord(fold(token.text.slice(1).replace(/s$/u, "")))) return false;
    // WiFi, HelpLine.
    if (english && isInner(token.text) && isListedWord(token.folded)) return false;
    if (isInner(token.text) || /^\p{Lu}{2,5}$/u.test(token.text)) return true;
    // README, and "CCing": what is shouted, and what is made of an acronym, is a word.
    if (/^\p{Lu}{2,}(?:\p{Ll}{2,3})?$/u.test(token.text)) return false;
    // After a name an ending makes no word: Marta Lindqvist.
    if (english && (follows ? isListedWord : isCommonWord)(token.folded)) return false;
    return !small.has(token.folded) && !lore?.isOrdinary(token.folded);
  }

  /** Yan’an, Ta’er: what follows the apostrophe is of the word, unless English puts it there. */
  function wholeWord({ text: word, end }: Token): string {
    const rest = english ? WITHIN.exec(text.slice(end, end + 12))?.[0] : undefined;
    return word + (rest ?? "");
  }

  function close(run: readonly Token[], starts: boolean, length: number): void {
    const words = run.map(wholeWord);
    const full = words
      .filter((word) => word.length > 1)
      .map((word) => (english ? word.replace(/^(\p{Lu}{2,5})s$/u, "$1") : word));
    if (full.length === 0) return;
    const [first] = run;
    const kind = kindOf(run, full);
    // "The Shah of Iran": a title, and nobody's name there.
    const before = text.slice(0, first!.start);
    if (english && run.length === 1 && TITLES.has(first!.folded) && /\b[Tt]he $/.test(before))
      return;
    const particles = full.filter((word) => !PARTICLES.has(word.toLowerCase()));
    // Abu al-Hasan: what small words part from the name is no name by itself.
    if (particles.length === 0 && /^ (?:al|el|ash|bin|ibn)-/u.test(text.slice(run.at(-1)!.end)))
      return;
    const parts = particles.length > 0 ? particles : full;
    if (kind === "name" && full.every((word) => word.length < 3)) return;
    const last = run.at(-1)!;
    const translated =
      english &&
      run.length === 1 &&
      !placeAt(last) &&
      (isNameAdjective(last.text, before, text.slice(last.end)) ||
        // Philip II: kings have a name in each language.
        (isGivenName(last.folded) && /^ [IVX]+(?![\p{L}\p{N}])/u.test(text.slice(last.end))));
    const certain =
      kind === "mark" ||
      kind === "person" ||
      (kind === "name" &&
        english &&
        !translated &&
        (!starts || full.length > 1) &&
        words.join("").length > (title ? 4 : 3) &&
        // Senator Dianne Feinstein: two words that are no others are a name, whatever stands before them.
        (length === run.length ? length <= 3 : full.length === 2 && length <= 4 && !title));
    const ids = [...new Set(run.flatMap((token) => placeAt(token)?.ids ?? []))];
    const made = name(kind, parts, first!.start, run.at(-1)!.start + words.at(-1)!.length, certain);
    names.push(ids.length > 0 ? { ...made, places: ids } : made);
  }

  function placeAt(token: Token): PlaceMention | undefined {
    return places.find(({ span }) => token.start < span.end && span.start < token.end);
  }

  function name(
    kind: NameKind,
    parts: readonly string[],
    start: number,
    end: number,
    certain: boolean,
  ): SourceName {
    return { text: text.slice(start, end), span: { start, end }, kind, parts, certain };
  }
}

const WITHIN = /^['’](?!(?:ll|re|ve|em|til|cause)(?!\p{L}))\p{Ll}{2,}(?!\p{L})/u;

/** Small words of names that no translation is known by. */
const PARTICLES = new Set(
  "al el ar as ash bin ibn abu van von der den de del della di da dos do la le du st of the".split(
    " ",
  ),
);

/** What rulers and teachers are called in other languages; names as well, but behind an article. */
const TITLES = new Set(
  "shah khan emir mullah maharaja raja pasha bey nawab nizam kaiser mikado dalai swami".split(" "),
);

function kindOf(run: readonly Token[], full: readonly string[]): NameKind {
  if (full.length === 1 && /^\p{Lu}{2,5}s?$/u.test(full[0]!)) return "acronym";
  if (full.some(isInner))
    return full.length > 1 && isGivenName(full[0]!.toLowerCase()) ? "person" : "mark";
  const given = isGivenName(run[0]!.folded);
  if (run.length >= 2 && run.length <= 4 && given) return "person";
  // J. Smith, and with a middle initial: the initials are in the run, not among the full words.
  if (run.length >= 2 && run[0]!.text.length === 1 && full.length === 1) return "person";
  return "name";
}

/** A country or city whose name is somebody's too. English, Scots: their adjectives go their own ways. */
function isOpen({ ids, text }: PlaceMention): boolean {
  return text.length > 3 && ids.every((id) => /^[A-Z]/.test(id));
}

/** The first name of somebody, and no mark or acronym: in a heading any word may stand behind OpenPGP. */
function isFollowed({ text }: Token): boolean {
  return (
    /\p{Ll}/u.test(text) &&
    (!isInner(text) || /^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz)\p{Lu}/u.test(text))
  );
}

/** Begins with a capital letter, or has one inside (iPhone). */
function isNameWord(token: Token): boolean {
  if (token.gap.length < 2 && token.text.length < 3 && isEnding(token)) return false;
  return token.capital || isInner(token.text);
}

function isEnding({ gap, text }: Token): boolean {
  return /^['’]?$/.test(gap) && /^(?:s|t|d|m|ll|re|ve)$/i.test(text);
}

/** A capital letter after a small one: GitHub, iPhone, JavaScript. */
function isInner(word: string): boolean {
  let small = false;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 0x7f) return /\p{Ll}\p{Lu}/u.test(word);
    if (code > 0x60 && code < 0x7b) small = true;
    else if (small && code > 0x40 && code < 0x5b) return true;
    else small = false;
  }
  return false;
}

function isDrawled(word: string): boolean {
  return /(\p{L})\1\1/iu.test(word) && /\p{Ll}/u.test(word);
}

function handleEnd(text: string, token: Token): number {
  return token.start + /^[A-Za-z0-9_-]*[A-Za-z0-9_]/.exec(text.slice(token.start))![0].length;
}

const KOREAN =
  /^(?:[gkndrlmbpsjch]{0,2}|kk|tt|pp|ss|jj)[yw]?(?:eo|eu|oo|ae|oe|ui|a|e|i|o|u)(?:ng|[kgnlmbp])?$/;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|president|minister)$/;
/** The Top Ten, Twelve Rules: each language has its own, and the check of numbers reads them. */
const NUMBERS: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten eleven twelve twenty hundred thousand first second third fourth fifth".split(
    " ",
  ),
);
const BYTES = /^[KMGTP]i?B$/u;
const MADE_VERB = /^(?=.*\d)[\p{Lu}\d]{2,}(?:ed|ing|ers?)$/u;
/** What makes a verb, or its contrary, of a name: de-Stalinize, un-American. */
const UNDOES = new Set(["de", "re", "un"]);
/** What stands before the first word of a sentence, a quotation, an item. */
const SENTENCE_START = /(?:[.!?…:;"“”«»„([\n—–•|]|\s-\s)\s*$|^\s*['‘"“]/u;
