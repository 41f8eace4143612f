import type { Document, UnitDraft } from "../../model/index.ts";
import type { Broken } from "./broken.ts";

/**
 * Prove that every word of a document is in a unit or in what was left out for a reason, and that
 * the units of each slot hold all its words.
 */
export function proveAccounted(document: Document, drafts: readonly UnitDraft[]): Broken[] {
  const { slots } = document;
  const broken: Broken[] = [];
  for (const { 0: word, index } of uncovered(document).matchAll(/\p{L}{2,}/gu)) {
    const message = `Expected every word in a unit or left out for a reason, found ${JSON.stringify(word)} in neither`;
    broken.push({ law: "accounted", message, offset: index });
  }
  const texts = slots.map(() => "");
  for (const { slot, text, gap } of drafts) texts[slot] += text + gap;
  slots.forEach((slot, index) => {
    if (bare(texts[index] ?? "") === bare(slot.text)) return;
    const message = "Expected the units of a block to hold its text, found another";
    broken.push({ law: "accounted", message, offset: slot.span.start });
  });
  return broken;
}

/** The document with NULs where slots, what is left out stand, and blanks for the names of markup. */
function uncovered({ text, slots, leftOut }: Document): string {
  const covered = [...slots, ...leftOut].map(({ span }) => span).sort((a, b) => a.start - b.start);
  let rest = "";
  for (const { start, end } of covered) {
    rest +=
      text.slice(rest.length, start) + "\0".repeat(Math.max(0, end - Math.max(start, rest.length)));
  }
  rest += text.slice(rest.length);
  return markup.reduce((left, pattern) => left.replace(pattern, blank), rest);
}

function blank(found: string): string {
  return found.replace(/[^\r\n]/g, " ");
}

/** Letters of the skeleton that are no words of a page. */
const markup: readonly RegExp[] = [
  // Directions to Calque, and comments that hold nothing else.
  /<!--\s*calque\b[^]*?-->|\{\/\*\s*calque\b[^]*?\*\/\}/g,
  // Definitions of links: before tags, for a destination in angle brackets looks like one.
  /^[ \t>]*\[(?!\^)(?:[^\\\]\r\n]|\\.)*\]:[ \t]*(?:\r?\n[ \t>]*)?(?:<[^<>\r\n]*>|\S*)/gm,
  // Tags, their attributes, declarations; of a bounded length, so that no document takes long.
  /<[/!?]?[A-Za-z](?:"[^"]{0,4000}"|'[^']{0,4000}'|[^<>"']){0,4000}>/g,
  // Fences of code with their language, and of directives with their name and attributes.
  /^[ \t>*+\-\d.)]*(?:`{3,}|~{3,}|:{2,})[^\r\n]*/gm,
  // Types of admonitions.
  /^[ \t>*+\-\d.)]*(?:!!!|\?\?\?\+?)[^"\r\n]*/gm,
  // Labels of footnotes, kinds of alerts, ids and attributes in braces: before destinations, which they may follow.
  /\[\^[^\]\r\n]*\]:?|\[![\w-]+\]|\{[^{}\r\n]*\}/g,
  // Destinations of images and of links around them.
  /\]\(\s*\S*|\]\[[^\]\r\n]*\]/g,
];

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
