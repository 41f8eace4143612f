import type { Message } from "../model/index.ts";
import { codeSpanContent } from "./code-span-content.ts";

/**
 * Tell whether the sentences of a text and of its translation correspond one to one.
 *
 * As many of them; each about as long as the whole leads one to expect; and numbers, destinations and
 * codes that stand in both texts stand in the same sentences. In doubt they do not.
 */
export function correspond(source: readonly Message[], target: readonly Message[]): boolean {
  if (source.length !== target.length) return false;
  const lengths = [source, target].map((side) => side.map(lengthOf));
  const [all, other] = lengths.map((side) => side.reduce((sum, length) => sum + length, 0));
  for (const [index, length] of lengths[0]!.entries()) {
    const likely = (length * other!) / Math.max(1, all!);
    const found = lengths[1]![index]!;
    if (Math.max(likely, found) > ENOUGH && (found > likely * MOST || likely > found * MOST))
      return false;
  }
  const [here, there] = [placesOf(source), placesOf(target)];
  return [...here].every(([value, places]) => (there.get(value) ?? places) === places);
}

/** Sentences of fewer characters may be as short or as long as they like. */
const ENOUGH = 25;
/** The text of one language may be so much longer than another's in one sentence. */
const MOST = 2.5;

function lengthOf(message: Message): number {
  return message.reduce(
    (sum, part) => sum + (typeof part === "string" ? part.trim().length : 5),
    0,
  );
}

/** In which sentences each value stands, as one string. */
function placesOf(sentences: readonly Message[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const [index, sentence] of sentences.entries()) {
    for (const value of valuesOf(sentence))
      places.set(value, `${places.get(value) ?? ""} ${index}`);
  }
  return places;
}

function valuesOf(sentence: Message): string[] {
  return sentence.flatMap((part) => {
    // Numbers of one digit are often written as words in one of the languages.
    if (typeof part === "string")
      return (
        part
          .match(/\p{Nd}+(?:[.,'’٫٬\u00A0\u202F]\p{Nd}+)*/gu)
          ?.map(digits)
          .filter((value) => value.length > 1) ?? []
      );
    if (part.kind === "code-span") return [`code ${codeSpanContent(part.raw)}`];
    if (part.target !== undefined && part.type !== "close") return [`to ${part.target}`];
    return part.type === "hold" && part.kind !== "hard-break" ? [part.raw] : [];
  });
}

function digits(number: string): string {
  return number.replace(/[^\p{Nd}]/gu, "");
}
