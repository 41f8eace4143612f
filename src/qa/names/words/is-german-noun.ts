import type { Token } from "../reading/token.ts";

/**
 * Tell whether a word with a capital letter is a noun of German prose rather than a name: behind an article or what
 * stands like one, at the end of a compound with hyphens (*HiFi-Qualität*), or with an ending that makes nouns. What
 * names bear in all three ways, *die Elbe*, *der Tagesspiegel*, is not asked for; tables know the places.
 */
export function isGermanNoun({ text, folded, gap }: Token, before: Token | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  if (gap === "-") return true;
  if (text.length > 6 && MAKES_NOUNS.test(folded)) return true;
  return before !== undefined && /^\s$/u.test(gap) && DETERMINERS.has(before.folded);
}

const MAKES_NOUNS =
  /(?:ung|heit|keit|schaft|tion|tat|nis|ment|ismus|tum|ling|ungen|heiten|keiten|schaften|tionen)$/;
const DETERMINERS = new Set(
  (
    "der die das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen " +
    "meinem meiner meines dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser " +
    "unsere unseren unserem unserer unseres euer eure dieser diese dieses diesen diesem jener jene jenes jeder jede " +
    "jedes jeden jedem welche welcher welches alle allen aller viele vielen mehr einige einigen manche wenige zum zur " +
    "im am vom beim ins ans furs aufs"
  ).split(" "),
);
