import { parse, preprocess } from "micromark";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Event, Extension } from "micromark-util-types";
import { codeSpans } from "../../text/code-spans.ts";
import { hasWords } from "../../text/has-words.ts";
import { subtractSpans } from "../../text/subtract-spans.ts";
import { definedLabels } from "./defined-labels.ts";

/**
 * Write the references whose words are their label as well in the full form: `[Foo]` and `[Foo][]`
 * become `[Foo][Foo]`, so that the words can be translated and the link stays.
 *
 * Only labels in `defined` (normalised) are references. A label that is code alone is left as it
 * is, since nobody translates it; so is every reference in a text that is too tangled to be looked
 * into, or that may lie in math or in a template tag. `mdx` is the grammar of MDX, in such a document.
 */
export function fullReferences(
  text: string,
  defined: ReadonlySet<string>,
  mdx?: Extension[],
): string {
  if (defined.size === 0 || !mayHold(text, defined)) return text;
  const insertions: { at: number; end: number; label: string }[] = [];
  for (const { start, end, labelEnd } of referencesIn(text, defined, mdx)) {
    const label = text.slice(text.indexOf("[", start) + 1, labelEnd);
    if (!isWorded(label) || isHidden(text, start)) continue;
    insertions.push({ at: labelEnd + 1, end, label });
  }
  let out = "";
  let at = 0;
  for (const { at: from, end, label } of insertions) {
    out += `${text.slice(at, from)}[${label}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** Tell by a quick look whether a text has such a reference; most have none. */
function mayHold(text: string, defined: ReadonlySet<string>): boolean {
  if (text.length > 20_000 || text.split("[").length > 200) return false;
  for (const [, label = ""] of text.matchAll(/\[([^[\]]+)\](?!\((?!\))|\[[^\]])/g))
    if (defined.has(normalizeIdentifier(label))) return true;
  return false;
}

/** Find the shortcut and collapsed references: not those inside another link or image. */
function referencesIn(text: string, defined: ReadonlySet<string>, mdx?: Extension[]) {
  const parser = parse(mdx && { extensions: mdx });
  parser.defined = definedLabels(defined);
  parser.lazy = {};
  let events: Event[];
  try {
    const from = { line: 1, column: 1, offset: text.startsWith("\uFEFF") ? 1 : 0 };
    events = parser.text(from).write(preprocess()(text, undefined, true));
  } catch {
    return [];
  }
  const found: { start: number; end: number; labelEnd: number }[] = [];
  const open: { start: number; end: number; labelEnd: number; full: boolean }[] = [];
  for (const [direction, token] of events) {
    const top = open.at(-1);
    if (token.type === "link" || token.type === "image") {
      if (direction === "enter") {
        const { start, end } = token;
        open.push({ start: start.offset, end: end.offset, labelEnd: -1, full: false });
      } else {
        const closed = open.pop();
        if (closed && open.length === 0 && !closed.full && closed.labelEnd >= 0) found.push(closed);
      }
    } else if (direction === "exit" || !top) continue;
    else if (token.type === "labelText" && top.labelEnd < 0) top.labelEnd = token.end.offset;
    else if (token.type === "resource" || token.type === "referenceString") top.full = true;
  }
  return found;
}

/** Words that a translator would translate, in a label that can be repeated as it is. */
function isWorded(label: string): boolean {
  if (/[\\|[\]\n]/.test(label)) return false;
  return subtractSpans({ start: 0, end: label.length }, codeSpans(label)).some((span) =>
    hasWords(label.slice(span.start, span.end)),
  );
}

function isHidden(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at);
  if (before.includes("$") && after.includes("$")) return true;
  return /\{[{%*](?:(?![%*}]\})[^\n])*$/.test(before);
}
