import type { CarriedValue } from "./carry-edit.ts";
import type { ReusedSentence, ReusedText } from "./reuse-sentences.ts";

/** Say in plain words, for a translator, which values were put into a translation. */
export function describeCarried(what: readonly CarriedValue[]): string {
  const pairs = [...new Set(what.map(({ was, is }) => change(was, is)))];
  return `Changed without a person: ${pairs.join(", ")}. ${CHECKED}`;
}

/** Say which sentences of a unit are to be looked at, and which left. */
export function describeSentences({ sentences, dropped }: ReusedText): string {
  const of = (state: ReusedSentence["state"]) =>
    sentences.filter((sentence) => sentence.state === state).map(({ source }) => quoted(source));
  const parts = [
    list("Changed", of("changed")),
    list("New", of("new")),
    list("With a new value", of("carried")),
    list("Taken out", dropped.map(quoted)),
  ].filter((part) => part !== "");
  const moved = parts.length === 0 ? "The sentences were put into the order of the source. " : "";
  const done = !sentences.some(({ state }) => state === "changed" || state === "new");
  const rest = sentences.some(({ state }) => state === "kept") ? "The rest is as it was. " : "";
  return `${parts.join(" ")}${parts.length > 0 ? " " : ""}${moved}${rest}${done ? CHECKED : ""}`.trim();
}

const CHECKED = "Delete this line when you have checked it.";

function list(title: string, texts: readonly string[]): string {
  return texts.length === 0 ? "" : `${title}: ${texts.join(", ")}.`;
}

/** Two values, cut to where they differ if they are long. */
function change(was: string, is: string): string {
  const [a, b] = [signsOf(was), signsOf(is)];
  if (Math.max(a.length, b.length) <= LONG) return `${quote(a)} → ${quote(b)}`;
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const cut = (signs: readonly string[]): string[] => [
    ...(start > AROUND ? ["… ", ...signs.slice(start - AROUND, start)] : signs.slice(0, start)),
    ...signs.slice(start, signs.length - end),
    ...(end > AROUND
      ? [...signs.slice(signs.length - end).slice(0, AROUND), " …"]
      : signs.slice(signs.length - end)),
  ];
  return `${quote(cut(a))} → ${quote(cut(b))}`;
}

function quoted(text: string): string {
  return quote(signsOf(text));
}

/** A text in quotation marks, its middle left out where it is long. */
function quote(signs: readonly string[]): string {
  if (signs.length <= LONG) return `“${signs.join("")}”`;
  return `“${signs
    .slice(0, LONG / 2)
    .join("")
    .trimEnd()} … ${signs
    .slice(-LONG / 3)
    .join("")
    .trimStart()}”`;
}

/** What a reader takes for characters, with one blank for several. */
function signsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text.trim().replace(/\s+/gu, " ")), ({ segment }) => segment);
}

const LONG = 72;
const AROUND = 16;
