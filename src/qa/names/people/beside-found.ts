import type { FoundName } from "../forms/find-name.ts";
import { heardAs } from "../sounds/heard-as.ts";
import type { Reading } from "../reading/reading.ts";
import { TAUGHT } from "../forms/find-form.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import type { Part } from "./part.ts";

/**
 * Find what stands in the place of a word of a full name that was not found: on the other side of the dot, which Chinese and
 * Japanese write between them, from the word that was. Blanks part other words, too, and tell nothing.
 */
export function besideFound(
  one: Part,
  parts: readonly Part[],
  { text, writing }: Reading,
): FoundName | undefined {
  if (parts.length !== 2) return undefined;
  const [first, second] = parts as [Part, Part];
  const sibling = one === first ? second : first;
  const { found } = sibling.search;
  if (found?.how !== "sound" || isKnown(one)) return undefined;
  const piece = acrossDot(found, one === first, text);
  if (!piece) return undefined;
  const farOff = (form: string): number =>
    Math.min(
      ...heardAs(one.part).map((sounds) =>
        soundDistance(sounds, soundsOf(romanize(form)), writing.script),
      ),
    );
  // 电影制作人达斯汀: words of the sentence stand before the name with nothing between.
  let best = { ...piece, distance: farOff(piece.text) };
  for (let cut = 1; writing.script === "Hans" && cut + 2 <= piece.text.length; cut += 1) {
    const before = one === first;
    const form = before ? piece.text.slice(cut) : piece.text.slice(0, -cut);
    const distance = farOff(form);
    const start = before ? piece.start + cut : piece.start;
    if (distance < best.distance && distance <= HEARD) best = { text: form, start, distance };
  }
  const { text: form, start, distance } = best;
  return { how: "sound", text: form, start, end: start + form.length, distance: 0.2 + distance };
}

function acrossDot(
  found: FoundName,
  before: boolean,
  text: string,
): { text: string; start: number } | undefined {
  if (before) {
    const head = /[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?=[·・‧•＝]$)/u.exec(
      text.slice(0, found.start),
    );
    return head ? { text: head[0], start: head.index } : undefined;
  }
  const tail = /^[·・‧•＝]([\p{Script=Han}\p{Script=Katakana}ー]{2,8})/u.exec(
    text.slice(found.end),
  );
  return tail ? { text: tail[1]!, start: found.end + 1 } : undefined;
}

/** Heard, or written so more than once. What was only taught by its place beside the dot is what is asked about. */
function isKnown({ search: { found }, standing }: Part): boolean {
  if (!found) return false;
  if (found.distance !== TAUGHT) return true;
  return (standing?.forms.find(({ text }) => text === found.text)?.count ?? 0) > 1;
}

/** What is as near is the name; what is not is shown whole. */
const HEARD = 0.42;
