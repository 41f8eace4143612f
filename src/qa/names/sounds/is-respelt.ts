import { nameCodes, respeltCode } from "./respelt-code.ts";

/**
 * Tell whether a word of a language in Latin letters is a name spelled by that language's rules (Kutajba for Qutaibah), with an
 * ending or without. Both folded. Other letters without any such rule behind them are a slip, and none of these.
 */
export function isRespelt(name: string, word: string, language: string): boolean {
  // It begins with the name in its own letters: no rule changed them, and whether the rest is an ending is another question.
  if (word.startsWith(name)) return false;
  const spelt = respeltCode(word, language);
  if (!spelt) return false;
  const { code } = spelt;
  const sign = spelt.sign || isRomanized(name, word);
  return nameCodes(name).some(
    (heard) => (sign && fits(heard, code)) || devoiced(heard, language) === code,
  );
}

/** Khan, Faruq, Jameel, Wazir: letters that English has for the sounds of other scripts, and that the word does without. */
function isRomanized(name: string, word: string): boolean {
  const [digraph] = ROMANIZED.exec(name) ?? [];
  if (digraph !== undefined && !word.includes(digraph)) return true;
  // Linuks, Meksiko: whoever has no x writes what it stands for.
  if (name.includes("x") && word.includes("ks") && !word.includes("x")) return true;
  // Djamel, where English has a j.
  return DOUBLED.test(word) && !DOUBLED.test(name);
}

const DOUBLED = /dj|tch(?!$)/;
const ROMANIZED = /kh|gh(?=[aeiou])|dh|bh|(?<![aeou])w(?=[aeiou])|q(?!u[aeio])|ee|oo|c(?=[nlrt])/;

function fits(heard: string, code: string): boolean {
  if (heard.length < 3) return heard.length > 1 && heard === code;
  if (heard === code) return true;
  // An ending is added, or takes the place of the last vowel.
  const stem = heard.replace(/[aiu]$/, "");
  if (stem.length < 4) return false;
  const ending = code.slice(stem.length);
  return code.startsWith(stem) && ending.length < 4 && /^[aiu]/.test(ending || "a");
}

/** Turkish has no voiced sound at the end of a word: Arap. */
function devoiced(heard: string, language: string): string | undefined {
  if ((language !== "tr" && language !== "az") || !/[bdgJ]$/.test(heard)) return undefined;
  return heard.replace(/.$/, (sound) => VOICELESS[sound]!);
}

const VOICELESS: Readonly<Record<string, string>> = { b: "p", d: "t", g: "k", J: "C" };
