/**
 * List the ways to write a form in katakana that newspapers use beside one another: without the long vowel at its end, ウエ for
 * ウェ, バ for ヴァ. The form itself comes first; a form without katakana is alone.
 */
export function kanaVariants(form: string): string[] {
  if (!KANA.test(form)) return [form];
  const short = form.length > 4 ? form.replace(/ー$/u, "") : form;
  let found = short === form ? [form] : [form, short];
  for (const [sound, other] of VARIANTS) {
    const others = found.filter((text) => text.includes(sound));
    if (others.length > 0)
      found = found.concat(others.map((text) => text.replaceAll(sound, other)));
  }
  return found;
}

const KANA = /[ァ-ヺ]/u;
const VARIANTS: readonly (readonly [string, string])[] = [
  ["ウェ", "ウエ"],
  ["ウィ", "ウイ"],
  ["ウォ", "ウオ"],
  ["ヴァ", "バ"],
  ["ヴィ", "ビ"],
  ["ヴェ", "ベ"],
  ["ヴォ", "ボ"],
  ["ヴ", "ブ"],
  ["ティ", "チ"],
  ["ディ", "ジ"],
];
