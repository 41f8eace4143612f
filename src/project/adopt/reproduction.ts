import type { AdoptedDocument } from "../../model/index.ts";
import { diffTokens } from "../../text/diff-tokens.ts";

/** Compare what a build would write with the translated document that was adopted. */
export function reproduction(built: string, given: string): AdoptedDocument["reproduced"] {
  if (built === given) return { whole: true, words: 1 };
  const [was, is] = [linesOf(given), linesOf(built)];
  const all = wordsOf(given).length;
  let lost = 0;
  for (const { wasStart, wasEnd, isStart, isEnd } of diffTokens(was, is, 3000)) {
    const before = wordsOf(was.slice(wasStart, wasEnd).join("\n"));
    const after = wordsOf(is.slice(isStart, isEnd).join("\n"));
    for (const hunk of diffTokens(before, after, 3000)) lost += hunk.wasEnd - hunk.wasStart;
  }
  return { whole: false, words: all === 0 ? 1 : (all - lost) / all };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Words with what is attached to them; of scripts that write no blanks, characters. */
function wordsOf(text: string): string[] {
  return (
    text.match(
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+/gu,
    ) ?? []
  );
}
