import { editDistance } from "../sounds/edit-distance.ts";
import type { FoundName } from "../forms/find-name.ts";
import { isGivenName } from "../words/given-names.ts";
import { isMereWord } from "../memory/is-mere-word.ts";
import type { NameFinding } from "../name-finding.ts";
import { isCommonWord, isListedWord } from "../words/common-words.ts";
import type { NameStanding } from "../memory/name-standing.ts";
import { nearestForm } from "../sounds/nearest-form.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import { sameForm } from "../forms/same-form.ts";
import { soundsAlike } from "../sounds/sounds-alike.ts";
import type { Script } from "../reading/writing.ts";
import type { SourceName } from "../source-name.ts";
import { fold } from "../reading/token.ts";
import { anotherForm } from "./another-form.ts";
import { elsewhere } from "./elsewhere.ts";
import { isInTitle } from "./is-in-title.ts";
import { isExpected } from "./is-expected.ts";
import { leftInLatin } from "./left-in-latin.ts";
import { isDerived } from "./is-derived.ts";
import { misspeltName } from "./misspelt-name.ts";
import type { PeopleReading } from "./people-reading.ts";
import { variantName } from "./variant-name.ts";

/** Compare what was found with the usual form, and with the source's letters where they are kept. */
export function compareForm(
  name: SourceName,
  part: string,
  standing: NameStanding | undefined,
  found: FoundName | undefined,
  reading: PeopleReading,
): NameFinding | undefined {
  const { names, to, memory } = reading;
  const { locale, writing } = to;
  const usual = standing?.forms[0];
  // Institute, Instituut, Instituto: a word that English has for other things, too, is translated, unless the document keeps it.
  const kept = usual?.how === "copy" && usual.count > 1;
  const ordinary = name.kind !== "person" && isListedWord(fold(part));
  if (ordinary && !kept && !memory?.isSpelledAlike(part, locale)) return undefined;
  if (found?.how === "near") {
    // Cohort, Coorte: the language's own word for it; a slip is nearer.
    const far = found.distance > ONE_LETTER;
    if (ordinary && !kept && far && !memory?.isKeptByOthers(part, locale)) return undefined;
    if (isOwn(found) || isUsual(found, standing)) return undefined;
    // Leaguge and Tennessean, in a document of League and Tennessee: the source is wrong, or means another word.
    if (memory?.writesRather(found.text, part)) return undefined;
    // Limitation, Limitación: what English and the language both have is written with the language's own ending.
    const common = name.kind !== "person" && isCommonWord(fold(part));
    if (common && isOwnSpelling(found.text, part)) return undefined;
    // Nacional, League: a word of the language, and of the document, is a translation.
    if (isCommonWord(fold(part)) && memory?.isWrittenSmall(fold(found.text), locale))
      return undefined;
    // Elizabeth, Elisabeth: given names have a form in each language.
    const given = isGivenName(fold(part)) || (name.kind === "person" && part !== name.parts.at(-1));
    if (given && (standing?.forms[0]?.count ?? 0) < 2 && !memory?.isSpelledAlike(part, locale)) {
      return undefined;
    }
    if (!isExpected(name, part, standing, reading)) return undefined;
    if (memory?.isSpelledOtherwise(part, locale)) return undefined;
    const slip = misspeltName(name, part, found);
    // Many Picos, and a forgotten apostrophe: the translation has the name itself.
    const single = name.kind !== "person" && !kept && fold(part) === `${fold(found.text)}s`;
    return single ? { ...slip, severity: "info" } : slip;
  }
  // The Washington Post keeps its letters where Washington has others.
  if (found?.how === "copy" && isInTitle(name, found, reading)) return undefined;
  const script = found?.how === "copy" && leftInLatin(name, found, standing, to, memory);
  if (script) return script;
  if (!usual || (found && sameForm(found.text, usual.text, writing))) return undefined;
  const way = found && wayOf(found.text, standing, writing.script);
  if (way === "usual") return undefined;
  if (usual.count > 1 && way !== "variant") {
    const slip = found && found.how !== "sound" ? undefined : nearestForm(usual.text, to);
    const spelt = slip && wayOf(slip.text, standing, writing.script);
    if (slip && spelt === "variant")
      return { ...variantName(name, usual.text, slip), ...elsewhere(usual) };
    const isWord =
      slip && memory && isMereWord({ text: slip.text, distance: 1 }, part, locale, memory);
    // 알무알렘 has 무알렘, and the article.
    const derived = slip && isDerived(slip.text, usual.text, writing);
    if (slip && spelt !== "usual" && !isWord && !derived && !slip.text.includes(usual.text))
      return { ...misspeltName(name, usual.text, slip), ...elsewhere(usual) };
  }
  if (!found) return undefined;
  // 알무알렘 beside 무알렘: with the article and without.
  if (writing.script !== "Latn" && usual.text.length > 2 && found.text.endsWith(usual.text))
    return undefined;
  if (found.how === "copy" || usual.how === "copy") {
    // Sokolow and Sokolov: in Latin letters too, a document keeps to one spelling.
    const spelt = (how: FoundName["how"]): boolean => how === "copy" || how === "respelled";
    // The letters of the source, both of them: endings and compounds are not spellings.
    if (found.how === usual.how) return undefined;
    if (writing.script !== "Latn" || !spelt(found.how) || !spelt(usual.how)) return undefined;
  }
  if (found.distance > (writing.script === "Thai" ? 0.35 : 0.5)) return undefined;
  if (usual.count === 1 && standing.forms.length < 2) return undefined;
  if (way === "variant") return { ...variantName(name, usual.text, found), ...elsewhere(usual) };
  if (isDerived(found.text, usual.text, writing)) return undefined;
  const rule =
    editDistance(fold(found.text), fold(usual.text), 2) <= 2
      ? "names/spelling"
      : "names/inconsistent";
  // Two words that each sound a little like it, once each: بصيغة and بسبب for BSkyB.
  if (usual.count === 1 && Math.min(found.distance, usual.distance) > DOUBTFUL) return undefined;
  // Two words that are far from one another are not two ways to write a name: one of them only sounds like it.
  if (rule === "names/inconsistent" && !areAlike(found.text, usual.text, writing.script))
    return undefined;
  return {
    ...anotherForm(name, usual.text, found, { rule, severity: "warning", remark: "" }),
    ...elsewhere(usual),
  };

  /** Another word of the source's names stands there. */
  function isOwn({ text }: FoundName): boolean {
    return names.some(({ parts }) => parts.some((word) => fold(word) === fold(text)));
  }
}

/**
 * Tell whether a form is a usual one beside the one that is expected. Two letters for one sound are; so is what the document
 * writes more than once, unless the other is far more frequent. Other vowels alone, where the script has loose ones, are a variant:
 * mentioned, and no slip.
 */
function wayOf(
  text: string,
  { forms }: NameStanding,
  script: Script,
): "usual" | "variant" | "other" {
  const [usual] = forms;
  if (soundsAlike(text, usual!.text, script)) return "usual";
  const count = forms.find((form) => form.text === text)?.count ?? 0;
  const vowels = soundsAlike(text, usual!.text, script, true);
  if (count > 1 && (vowels || usual!.count < RARE * count)) return "usual";
  return vowels ? "variant" : "other";
}

/** Another last letter, one that English does not have, another ending of learned words: no slip looks like it. */
function isOwnSpelling(text: string, part: string): boolean {
  const [learned] = LEARNED.exec(part) ?? [];
  if (learned !== undefined && !text.endsWith(learned)) return true;
  return /[^\u0000-\u007f]/u.test(text) || fold(text).at(-1) !== fold(part).at(-1);
}

function areAlike(a: string, b: string, script: Script): boolean {
  if (script === "Latn") return true;
  return soundDistance(soundsOf(romanize(a)), soundsOf(romanize(b)), script) <= ALIKE;
}

const LEARNED = /(?:[st]ion|ity|ities|ance|ence|ment|ic|ive|ous)s?$/;
const ALIKE = 0.4;
/** A distance of `FoundName` that a word of the sentence may have by chance. */
const DOUBTFUL = 0.4;

/** The `distance` of a word that is one letter from the name. */
const ONE_LETTER = 0.65;

/** As many times as frequent as a slip a form is. */
const RARE = 3;

/** A form that the document writes more than once is no slip. */
function isUsual(found: FoundName, standing: NameStanding | undefined): boolean {
  const form = standing?.forms.find(({ text }) => fold(text) === fold(found.text));
  return form !== undefined && form.count > 1;
}
