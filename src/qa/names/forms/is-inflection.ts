import { withoutMarks } from "../reading/without-marks.ts";

/**
 * Tell whether two words are cases or numbers of one word in a language: the same stem, and on both an ending that the
 * language has. Both folded. A shared beginning is not enough: Selenski is no form of Selenskyj, while Фицо,
 * Києва and Budapeszcie are forms of Фицо, Київ and Budapeszt. `undefined` for a language whose endings are not listed.
 *
 * The endings are those that grammars list for nouns and adjectives.
 */
export function isInflection(a: string, b: string, language: string): boolean | undefined {
  const endings = endingsOf(language);
  if (!endings) return undefined;
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const others = stemsOf(b, endings, language);
  return stemsOf(a, endings, language).some(([stem, soft]) =>
    others.some(([other, alike]) => stem === other || soft === alike),
  );
}

/** Every way to cut a word into a stem and an ending; the stem as it is and with what changes at its end levelled. */
function stemsOf(word: string, endings: Endings, language: string): [string, string][] {
  let stems = known.get(`${language} ${word}`);
  if (stems) return stems;
  stems = [];
  const least = word.length < 5 ? 2 : 3;
  for (let cut = word.length; cut >= least; cut -= 1) {
    const ending = word.slice(cut);
    if (!endings.list.has(ending) && !endings.made?.test(ending)) continue;
    const stem = word.slice(0, cut);
    stems.push([stem, endings.level?.(stem) ?? stem]);
  }
  if (known.size > 20_000) known.clear();
  known.set(`${language} ${word}`, stems);
  return stems;
}

const known = new Map<string, [string, string][]>();

interface Endings {
  readonly list: ReadonlySet<string>;
  /** Suffixes that make another word of it: berlinerisch, uppsalski. */
  readonly made?: RegExp;
  /** Levels what changes at the end of a stem: Praga, Pradze. */
  readonly level?: (stem: string) => string;
}

function endingsOf(language: string): Endings | undefined {
  return ENDINGS[language] ?? ENDINGS[language.replace(" words", "")];
}

function words(list: string): ReadonlySet<string> {
  return new Set(["", ...list.split(" ")]);
}

const VOWEL = /[іїеєоёeoóůi](?=[^аеиоуыэюяіїєёaeiouyóąęá]{1,2}$)/u;

/** Without the vowel of the last syllable, which endings change or drive out: Київ, Києва; Niemiec, Niemcy. */
function closed(stem: string): string {
  let bare = stem.replace(/ь$/u, "");
  while (bare.length > 3 && VOWEL.test(bare)) bare = bare.replace(VOWEL, "");
  return bare;
}

const russian: Endings = {
  list: words(
    "а я у ю ы и е о ой ей ою ею ом ем ам ям ами ями ах ях ов ев ь й ий ый ого его ому ему им ым их ых ими ыми ая яя ое ее ую юю ие ые ью",
  ),
  made: /^(?:(?:[оеё]в|ин|ий|ан)?ск\p{L}{1,3}|ц[аеыу]\p{L}{0,2}|ец)$/u,
  level: closed,
};
const ukrainian: Endings = {
  list: words(
    "а я у ю и і ї е є о ою ею єю ом ем єм ам ям ами ями ах ях ів їв ей ь й ові еві єві ий ій ого його ому йому им їм ім их їх ими їми ої ої яя юю ці цю",
  ),
  made: /^(?:(?:[оеі]в|ин|ій|ан)?ськ\p{L}{1,3}|ц[аіьяеу]\p{L}{0,2}|ець)$/u,
  level: (stem) =>
    closed(stem.replace(/[кгх]$/u, (sound) => ({ к: "ц", г: "з", х: "с" })[sound] ?? sound)),
};
const polish: Endings = {
  list: words(
    "a u y i e ę ą o em om owi ami ach ów ie iem owie iu ij iom iach iami ia mi ego emu im ym ich ych imi ymi ej iej iego iemu j ję ją ji iów szech",
  ),
  made: /^(?:(?:ow|ań|eń|yń|ij)?s?k(?:i|a|ie|iego|iej|iemu|im|ą|ich|imi|u)|czy\p{L}{1,4})$/u,
  level: (stem) =>
    closed(
      withoutMarks(
        stem
          .replace(/(?:sz|c)$/u, (sound) => (sound === "sz" ? "h" : "k"))
          .replace(/dzi?$/u, "g")
          .replace(/rz$/u, "r")
          .replace(/t$/u, "k")
          .replace(/d$/u, "g")
          .replace(/ch$/u, "h")
          .replace(/ł$/u, "l"),
      ),
    ),
};
const czech: Endings = {
  list: words(
    "a u y i e ě o ou em ům ech ách ami ovi ové ů í ím ích ími ího ímu é ého ému ém ý ým ých ými á ii ie ií iím iích iemi ou ata ete ův ova ovo ovu ově ovou ovy ových ovým ovými ová ové ina ino inu inou iny ho mu yho ymu ym iho imu im eho emu ec ce cem cům ců je ji jí jů",
  ),
  made: /^(?:ov|an|ij)?s?k(?:ý|á|é|ého|ému|ém|ým|ou|ých|ými|y)$/u,
  level: (stem) =>
    closed(
      withoutMarks(
        stem.replace(
          /(?:c|č|z|ž|š|ř)$/u,
          (sound) => ({ c: "k", č: "k", z: "h", ž: "h", š: "c", ř: "r" })[sound] ?? sound,
        ),
      ).replace(/g$/u, "h"),
    ),
};
const german: Endings = {
  list: words("s n en es e er ern ns em ens in innen ers nen"),
  made: /^(?:isch|sch|ische|sche)(?:e|r|n|s|m|er|en|es|em)?$/u,
  level: (stem) =>
    stem.replace(/[äöü](?=[^äöüaeiou]*$|[^äöüaeiou]*e[lrn]?$)/u, (vowel) => withoutMarks(vowel)),
};
const nordic: Endings = {
  list: words("s en et er erne e ne n t r ens ets ets ar arna or orna a an"),
  made: /^(?:i?sk)(?:e|a|t)?$/u,
};
const plural: Endings = { list: words("s es") };
const romance: Endings = {
  list: words("s es x a as o os e"),
};
const arabic: Endings = {
  list: words("ا ه ي يه ين يين ون يون ان ات هم ها تها تهم ته يا نا اني انيه"),
};

const ENDINGS: Readonly<Record<string, Endings>> = {
  ru: russian,
  be: russian,
  uk: ukrainian,
  pl: polish,
  cs: czech,
  sk: czech,
  de: german,
  nl: { list: words("s en e n er ers se"), made: /^(?:isch|s)e?$/u },
  da: nordic,
  nb: nordic,
  nn: nordic,
  sv: nordic,
  en: plural,
  fr: plural,
  es: plural,
  pt: plural,
  it: { list: words("") },
  // Words in small letters: they have genders where names have none.
  "fr words": romance,
  "es words": romance,
  "pt words": romance,
  "it words": { list: words("a e i o he hi") },
  ar: arabic,
};
