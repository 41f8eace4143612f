import type { Place } from "../model/index.ts";
import { visible } from "../text/visible.ts";
import { markedParts } from "./marked-parts.ts";
import { xmlText } from "./xml-text.ts";

/** Write an excerpt for HTML, what is meant in `<mark>`, hidden characters as escapes that stand out. */
export function htmlExcerpt(place: Place): string {
  const { before, marked, after } = markedParts(place);
  const point = place.mark !== undefined && marked === "";
  const mark = marked === "" ? "" : `<mark>${withHidden(marked)}</mark>`;
  return withHidden(before) + (point ? '<mark class="point"></mark>' : mark) + withHidden(after);
}

/** An escape is written from left to right, or `\u202E` would be torn apart in an Arabic text. */
function withHidden(text: string): string {
  if (visible(text) === text) return xmlText(text);
  const html = text.replace(TOKEN, (token) => {
    const shown = xmlText(token);
    return visible(token) === token ? shown : `<bdi class="hidden" dir="ltr">${shown}</bdi>`;
  });
  // A command that a CI runner reads within a line needs both signs as they are.
  return html.replace(/##(?=[a-z]*\[)/giu, "#&#35;");
}

/** A flag of a region or one character: what `visible` looks at in one piece. */
const TOKEN = /\u{1F3F4}[\u{E0030}-\u{E007A}]{1,6}\u{E007F}|[^]/gu;
