/** A negating word of a text, counted by {@link countNegations}; `undefined` where nobody knows. */
interface NegationRules {
  /** Matches one whole word, in lower case, apostrophes straight. */
  readonly words?: RegExp;
  /** Matches in running text, for languages written without blanks between words. */
  readonly signs?: RegExp;
  /** What turns a word into its opposite at its beginning. */
  readonly prefixes?: readonly string[];
  /** What turns a verb into its opposite in the middle. */
  readonly infix?: RegExp;
}

/**
 * Count the negating words among the words of a text; 0 in a language without a list.
 *
 * "don't" counts as much as "do not". The lists hold function words alone: what a grammar of the
 * language gives under negation, without the words that are something else more often than not.
 */
export function countNegations(words: readonly string[], locale: string): number {
  const rules = rulesOf(locale);
  if (rules?.signs !== undefined) return words.join(" ").match(rules.signs)?.length ?? 0;
  const { words: pattern } = rules ?? {};
  return pattern === undefined ? 0 : words.filter((word) => pattern.test(fold(word))).length;
}

/** Tell whether one word is the other with a negating prefix or infix: *safe*, *unsafe*. */
export function isOpposite(was: string, is: string, locale: string): boolean {
  const { prefixes = [], infix } = rulesOf(locale) ?? {};
  const [short, long] = was.length < is.length ? [fold(was), fold(is)] : [fold(is), fold(was)];
  if (short.length < 4) return false;
  if (prefixes.some((prefix) => long === prefix + short)) return true;
  if (infix === undefined) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const extra = long.slice(at, at + long.length - short.length);
  return long.slice(at + extra.length) === short.slice(at) && infix.test(extra);
}

function fold(word: string): string {
  return word.normalize("NFC").toLowerCase().replaceAll("’", "'");
}

function rulesOf(locale: string): NegationRules | undefined {
  const language = locale.split("-", 1)[0]!.toLowerCase();
  return Object.hasOwn(RULES, language) ? RULES[language] : undefined;
}

const RULES: Readonly<Record<string, NegationRules>> = {
  en: {
    words:
      /^(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|unless|non|.+n't)$/u,
    prefixes: ["un", "in", "im", "il", "ir", "non", "dis"],
  },
  de: {
    words:
      /^(?:nicht|nichts|nie|niemals|kein(?:e[mnrs]?)?|niemand(?:e[mn]|es)?|nirgends|nirgendwo|weder|ohne|nein)$/u,
    prefixes: ["un", "in", "nicht", "des", "dis"],
  },
  fr: {
    words: /^(?:ne|n'.+|pas|jamais|rien|aucune?s?|sans|ni|non|nulle?s?)$/u,
    prefixes: ["in", "im", "il", "ir", "non", "dé", "dés"],
  },
  es: {
    words: /^(?:no|nunca|jamás|nada|nadie|ning[uú]n[oa]?s?|sin|ni|tampoco)$/u,
    prefixes: ["in", "im", "i", "des"],
  },
  pt: {
    words: /^(?:não|nunca|jamais|nada|ninguém|nenhu(?:m|ns|mas?)|sem|nem|tampouco)$/u,
    prefixes: ["in", "im", "i", "des"],
  },
  it: {
    words: /^(?:non|no|mai|niente|nulla|nessun(?:[oa]|'.+)?|senza|né|neppure|neanche|nemmeno)$/u,
    prefixes: ["in", "im", "il", "ir", "s", "dis"],
  },
  nl: {
    words: /^(?:niet|niets|nooit|geen|niemand|nergens|zonder|noch|nee)$/u,
    prefixes: ["on", "in", "non", "niet"],
  },
  uk: {
    words:
      /^(?:не|ні|ніколи|ніхто|нікого|нікому|ніщо|нічого|ніде|без|немає|нема|ані|жод(?:ен|н.+))$/u,
    prefixes: ["не", "без", "анти"],
  },
  ru: {
    words:
      /^(?:не|нет|ни|никогда|никто|никого|никому|ничто|ничего|нигде|без|нельзя|никак(?:ой|ая|ое|ие|их|ого|ому|им|ую)?)$/u,
    prefixes: ["не", "без", "бес", "анти"],
  },
  pl: {
    words: /^(?:nie|nigdy|nikt|nikogo|nikomu|nic|niczego|nigdzie|bez|ani|żad(?:en|n.+))$/u,
    prefixes: ["nie", "bez"],
  },
  tr: {
    words: /^(?:değil.*|yok.*|hayır|asla|hiç|hiçbir.*|.{3,}[sş][ıiuü]z)$/u,
    infix: /^m[aeıiuü]$|^m[ae]z$/u,
  },
  vi: { words: /^(?:không|chưa|chẳng|chả|đừng|chớ|vô)$/u },
  ar: { words: /^[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|بدون|دون|غير|عدم|كلا)$/u },
  hi: { words: /^(?:नहीं|नही|मत|न|ना|बिना)$/u },
  zh: {
    signs:
      /(?<!是)(?:不(?![过過仅僅但断斷])|[没沒]|[無无](?![線线論论])|未(?![来來])|非(?![常洲])|勿)/gu,
  },
  ja: {
    signs: /(?<![少危])な(?:い|かっ|けれ|く(?!な))|ません|ずに|[無不](?!論)|非(?!常)|未(?!来)/gu,
  },
  ko: { signs: /않|못|없|아니|(?<![\p{L}])안(?=\s|$)|지 (?:마|말)/gu },
};
