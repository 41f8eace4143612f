import { fold } from "../reading/token.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Tell whether a Vietnamese translation has a name that nothing of the source sounds like, in a document that names East Asia and
 * calls many names otherwise:
 * there names from Chinese characters are read as Vietnamese reads the characters (Tập Cận Bình for Xi Jinping), and so
 * are those that came by way of Chinese (Hốt Tất Liệt for Kublai). No sound leads from one to the other.
 *
 * Such a name is two syllables or more, each with a capital letter, one with a mark, of which the source has none.
 */
export function isReadInVietnamese({ source, to, memory }: PeopleReading): boolean {
  if (to.writing.language !== "vi" || memory?.namesEast() !== true) return false;
  if (!memory.renames(to.locale)) return false;
  const { tokens, places, text } = to;
  const letters = fold(source);
  for (let at = 0; at < tokens.length; at += 1) {
    let end = at;
    while (end < tokens.length && isSyllable(end) && (end === at || tokens[end]!.gap === " "))
      end += 1;
    if (end - at < 2) continue;
    if (
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(
        text.slice(tokens[at]!.start, tokens[end - 1]!.end),
      )
    )
      return true;
    at = end;
  }
  return false;

  function isSyllable(at: number): boolean {
    const { text: word, folded, capital, start, end } = tokens[at]!;
    return (
      capital &&
      word.length < 8 &&
      /^\p{Lu}\p{Ll}*$/u.test(word) &&
      !letters.includes(folded) &&
      !places.some(({ span }) => span.start < end && start < span.end)
    );
  }
}
