import type { FoundName } from "../forms/find-name.ts";
import type { Reading } from "../reading/reading.ts";

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
  // A character that few names are written with may stand between: 惠特莫爾.
  const piece = pieces.find(({ start, end, latin }) => {
    const gap = side === "after" ? start - dot - 1 : dot - end;
    return !latin && gap >= 0 && gap < 3;
  });
  if (!piece) return undefined;
  const start = side === "after" ? dot + 1 : piece.start;
  const end = side === "after" ? piece.end : dot;
  const form = text.slice(start, end);
  if (form.length < 2 || form.length > 10 || /[^\p{L}ー]/u.test(form)) return undefined;
  return { how: "sound", text: form, start, end, distance: 0.4 };
}
