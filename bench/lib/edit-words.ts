import type { BuiltPage } from "../../src/project/read-back/built-page.ts";
import { splice } from "../../src/text/splice.ts";

/** A page with edits in it, and what stands in the edited slots now. */
export interface EditedPage {
  readonly text: string;
  readonly slots: ReadonlyMap<number, string>;
}

/** Edit words in some slots of a built page, one edit in each. */
export function editWords(
  { text, places }: Pick<BuiltPage, "text" | "places">,
  count: number,
  random: () => number,
): EditedPage {
  const open = [...places.keys()].filter((slot) => places[slot]);
  const slots = new Map<number, string>();
  const replacements = [];
  for (let n = 0; n < count && open.length > 0; n++) {
    const [slot] = open.splice(Math.floor(random() * open.length), 1) as [number];
    const span = places[slot]!;
    const raw = text.slice(span.start, span.end);
    const words = [...raw.matchAll(WORD)];
    const word = words[Math.floor(random() * words.length)];
    if (!word) continue;
    const edited = raw.slice(0, word.index) + edit(word[0], random) + raw.slice(word.index + word[0].length);
    const whole = random() < 0.1 && !/[\r\n`>\]")]/.test(raw) ? `${raw} ${pick(NEW, random)}.` : edited;
    if (whole === raw) continue;
    slots.set(slot, whole);
    replacements.push({ span, text: whole });
  }
  replacements.sort((a, b) => a.span.start - b.span.start);
  return { text: splice(text, replacements).text, slots };
}

/** Words of the prose: none in an address, a tag or an escape. */
const WORD = /(?<![\p{L}\p{N}\p{M}&/#.<:={@_"'\\$%-])\p{L}[\p{L}\p{M}]{2,}(?![\p{L}\p{N}\p{M}/.=:_>;@$%(-])/gu;
const NEW = ["Wort", "überaus", "neu", "Häuser", "北京", "слово", "zwei Wörter", "naïve"];

function edit(word: string, random: () => number): string {
  const kind = random();
  if (kind < 0.3) return pick(NEW, random);
  if (kind < 0.5) return `${word} ${pick(NEW, random)}`;
  if (kind < 0.7) return `${pick(NEW, random)} ${word}`;
  const letters = [...word];
  const at = Math.floor(random() * letters.length);
  if (kind < 0.9) letters.splice(at, 1, "x");
  else letters.splice(at, 0, letters[at]!);
  return letters.join("");
}

function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)]!;
}
