/**
 * Tell whether Latin letters in a text of another script stand in brackets after the form in its own: 澤倫斯基（Volodymyr
 * Zelenskyy）. Style guides ask for that at the first mention: the name is in the script of the translation.
 */
export function isGloss(text: string, start: number, end: number): boolean {
  const head = INSIDE.exec(text.slice(Math.max(0, start - 60), start))?.[0];
  if (head === undefined || !AFTER.test(text.slice(end, end + 60))) return false;
  return BEFORE.test(
    text
      .slice(0, start - head.length)
      .trimEnd()
      .slice(-2),
  );
}

const INSIDE = /[（([［][\p{Script=Latin}\p{M}\s.,'’·-]*$/u;
/** To the end of the brackets, or to another name for it in them: (Northern Relief Union หรือ NRU). */
const AFTER =
  /^[\p{Script=Latin}\p{M}\s.,'’·-]*(?:[)）\]］、，,;；]|(?:หรือ|или|або|أو|یا|या|または|或) ?\p{Lu}+ ?[)）\]］])/u;
const BEFORE = /(?!\p{Script=Latin})[\p{L}\p{M}ー][”"’»」』》]?$/u;
