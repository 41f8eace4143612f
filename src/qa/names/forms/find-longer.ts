import type { Reading } from "../reading/reading.ts";
import { fold } from "../reading/token.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import { type FoundName, found } from "./found-name.ts";
import { isShouted } from "./is-shouted.ts";

/** Find the whole of what the source cuts short: 인스타그램 for Insta, ユヴェントス for Juve. */
export function findLonger(
  word: string,
  { pieces, writing }: Pick<Reading, "pieces" | "writing">,
): FoundName | undefined {
  const folded = fold(word);
  const sounds = soundsOf(romanize(word));
  if (writing.script === "Latn" || sounds.length < 4 || isShouted(word)) return undefined;
  const longer = pieces.find((piece) => {
    // PrivacyTools is another name than Privacy.
    if (piece.latin)
      return (
        folded.length > 3 &&
        piece.folded.startsWith(folded) &&
        !/^\p{Lu}/u.test(piece.text.slice(word.length))
      );
    const begins = piece.sounds.slice(0, sounds.length);
    return (
      piece.sounds.length > sounds.length + 1 &&
      soundDistance(sounds, begins, writing.script) <= 0.1
    );
  });
  return longer && found("sound", longer, 0.5);
}
