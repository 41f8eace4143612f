import type { Message } from "../../model/index.ts";
import { foreignConstructs, type ForeignConstruct } from "../../segment/foreign-constructs.ts";
import { hasWords } from "../../text/has-words.ts";

/** A translation without what shows no words. */
export interface LeftOff {
  readonly text: string;
  /** What was left off, as it was written, in the order in which it was taken. */
  readonly raw: readonly string[];
}

/**
 * Leave off a translation what its source does not have and what shows no words: comments wherever they
 * stand, and at its edges the tags of a shortcode or block that goes around paragraphs, anchors, and closing tags
 * that nothing opens. `{{ … }}`, which mostly prints something, is left off the edges of a heading alone, where
 * pages have their anchors.
 *
 * A build refuses the whole text for such a construct and shows the source: its words would be lost for
 * something that no reader sees. What is left off is the adopter's to report. `whole` is the translated document, to see
 * what a tag is the beginning or end of; a text that would be left without words stays as it is.
 */
export function leaveOff(
  text: string,
  source: Message,
  read: (text: string) => Message,
  { locale, heading, whole }: { locale: string; heading: boolean; whole: string },
): LeftOff {
  const raw: string[] = [];
  let rest = text;
  if (!/[<{]/.test(text)) return { text, raw };
  for (;;) {
    const found = foreignConstructs(source, read(rest), locale)
      .filter(({ kind }) => kind === "html" || kind === "template")
      .map((construct) => wordless(construct, rest, heading, whole))
      .find((span) => span !== undefined);
    if (found === undefined) return { text: rest, raw };
    const without = join(rest.slice(0, found.start), rest.slice(found.end));
    if (!hasWords(without)) return { text: rest, raw };
    raw.push(rest.slice(found.start, found.end));
    rest = without;
  }
}

/** The span of what shows no words, where it may go from there. */
function wordless(
  { kind, raw, span }: ForeignConstruct,
  text: string,
  heading: boolean,
  whole: string,
): { readonly start: number; readonly end: number } | undefined {
  if (kind === "html" && raw.startsWith("<!--")) return span;
  const first = text.slice(0, span.start).trim() === "";
  const anchor = kind === "html" ? ANCHOR.exec(text.slice(span.start))?.[0] : undefined;
  const end = span.start + (anchor ?? raw).length;
  if (!first && text.slice(end).trim() !== "") return undefined;
  const goes =
    anchor !== undefined ||
    (kind === "template"
      ? isWrapper(raw, whole) || (heading && PRINTED.test(raw))
      : isStray(raw, text));
  return goes ? { start: span.start, end } : undefined;
}

/** A place to lead to, with nothing in it. */
const ANCHOR = /^<a\s+(?:id|name)\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)\s*(?:\/>|>\s*<\/a\s*>)/i;

const PRINTED = /^\{\{(?![<%])/;

/** The name of a shortcode's or block's tag; a slash or `end` before it where it closes one. */
const TAG = /^\{(?:\{[<%]|%)[-\s]*(\/|end)?\s*([\w./-]+)/;

/** A tag that goes around something: it closes, or what closes it stands in the document. */
function isWrapper(raw: string, whole: string): boolean {
  const [, closing, name = ""] = TAG.exec(raw) ?? [];
  if (name === "") return false;
  if (closing !== undefined) return true;
  const ends = raw.startsWith("{%") ? [`end${name}`, `end ${name}`] : [`/${name}`, `/ ${name}`];
  return whole.split(/\{(?:\{[<%]|%)/).some((part) => {
    const body = part.replace(/^[-\s]+/, "");
    return ends.some((end) => body.startsWith(end) && !/^[\w-]/.test(body.slice(end.length)));
  });
}

/** A closing tag without anything that opens it. */
function isStray(raw: string, text: string): boolean {
  const name = /^<\/([a-z][\w-]*)\s*>$/i.exec(raw)?.[1];
  return name !== undefined && !new RegExp(String.raw`<${name}[\s/>]`, "i").test(text);
}

/** Two pieces with one blank between them where there was any, and none before a mark that ends a sentence. */
function join(before: string, after: string): string {
  const [head, tail] = [before.trimEnd(), after.trimStart()];
  if (head === "" || tail === "") return head + tail;
  const apart = head.length < before.length || tail.length < after.length;
  return head + (apart && !/^[.,;:!?。、]/.test(tail) ? " " : "") + tail;
}
