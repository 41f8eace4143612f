import type { FoundName } from "./find-name.ts";
import type { Reading } from "./reading.ts";

/**
 * Find the word of a person's full name that stands on the other side of the dot from the word that was heard: after 卡羅琳
 * in 卡羅琳·惠特莫爾 comes Whitmore, whatever it sounds like. `side` says where the word stands to the heard one.
 */
export function besideDot(
  heard: FoundName,
  side: "before" | "after",
  { text, pieces }: Reading,
): FoundName | undefined {
  const dot = side === "after" ? heard.end : heard.start - 1;
  if (!/[·・‧•＝]/u.test(text[dot] ?? "")) return undefined;
  const piece = pieces.find(
    ({ start, end, latin }) => !latin && (side === "after" ? start === dot + 1 : end === dot),
  );
  if (!piece || piece.text.length < 2 || piece.text.length > 10) return undefined;
  return { how: "sound", text: piece.text, start: piece.start, end: piece.end, distance: 0.4 };
}
