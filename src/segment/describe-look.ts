import type { CarriedValue } from "./carry-edit.ts";
import type { ReusedSentence, ReusedText } from "./reuse-sentences.ts";

/** Say in plain words, for a translator, which values were put into a translation. */
export function describeCarried(what: readonly CarriedValue[]): string {
  const pairs = [...new Set(what.map(({ was, is }) => `${quoted(was)} → ${quoted(is)}`))];
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

/** A text in quotation marks, its middle left out where it is long. */
function quoted(text: string): string {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const signs = Array.from(
    segmenter.segment(text.trim().replace(/\s+/gu, " ")),
    ({ segment }) => segment,
  );
  if (signs.length <= LONG) return `“${signs.join("")}”`;
  return `“${signs
    .slice(0, LONG / 2)
    .join("")
    .trimEnd()} … ${signs
    .slice(-LONG / 3)
    .join("")
    .trimStart()}”`;
}

const LONG = 72;
