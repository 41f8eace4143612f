import type { Event, Token } from "micromark-util-types";
import { decodeString } from "micromark-util-decode-string";
import type { CodeKind } from "../model/index.ts";
import type { FoundCode } from "./inline-code.ts";
import { pairTags, readTag } from "./pair-tags.ts";

const SPANS: Partial<Record<Token["type"], CodeKind>> = {
  emphasis: "emphasis",
  strong: "strong",
  strikethrough: "delete",
};

const SEQUENCES = new Set<Token["type"]>([
  "emphasisSequence",
  "strongSequence",
  "strikethroughSequence",
]);

const HOLDS: Partial<Record<Token["type"], CodeKind>> = {
  autolink: "autolink",
  literalAutolink: "autolink",
  codeText: "code-span",
  gfmFootnoteCall: "footnote-reference",
  htmlText: "html",
  inlineMath: "math",
  templateTag: "template",
  attributeList: "template",
  wikiEmbed: "template",
  tripleColon: "template",
  inlineComponent: "template",
  mdxJsxTextTag: "jsx",
  mdxTextExpression: "expression",
};

const TARGETS = new Set<Token["type"]>([
  "autolinkProtocol",
  "autolinkEmail",
  "gfmFootnoteCallString",
]);

/** Between these there are no other codes. */
const WIKI = new Set<Token["type"]>([
  "wikiLinkOpen",
  "wikiLinkTarget",
  "wikiLinkBar",
  "wikiLinkClose",
]);

interface Media {
  readonly token: Token;
  readonly pair: object;
  open?: FoundCode;
  closeStart?: number;
  label?: string;
  resource: boolean;
  target?: string;
  title?: string;
}

/** Find the inline codes that micromark's events tell of, in order. */
export function markdownCodes(text: string, events: readonly Event[]): FoundCode[] {
  const found: FoundCode[] = [];
  const spans: { token: Token; pair: object }[] = [];
  const media: Media[] = [];
  // Up to where the text belongs to a code that has been noted.
  let noted = 0;
  let breakStart: number | undefined;

  for (const [when, token] of events) {
    if (when === "enter") enter(token);
    else exit(token);
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  pairTags(found);
  return found;

  function enter(token: Token): void {
    const { type } = token;
    const start = token.start.offset;
    const end = token.end.offset;
    const hold = HOLDS[type];
    if (SPANS[type]) spans.push({ token, pair: {} });
    else if (SEQUENCES.has(type)) addSequence(start, end);
    else if (type === "link" || type === "image") media.push({ token, pair: {}, resource: false });
    else if (hold && start >= noted) addHold(hold, start, end);
    else if (WIKI.has(type) && start >= noted) addWikiLink(token);
    else if (TARGETS.has(type)) found.at(-1)!.target = slice(token);
    else if (type === "hardBreakEscape" && start >= noted) breakStart = start;
    else if (type === "lineEnding" && start >= noted) {
      found.push({ type: "hold", kind: "hard-break", start: breakStart ?? start, end });
      breakStart = undefined;
    } else enterMedia(token);
  }

  function exit(token: Token): void {
    const top = media.at(-1);
    if (SPANS[token.type]) spans.pop();
    else if (top && token === top.token) closeMedia(media.pop()!);
    else if (top && token.type === "labelText" && top.closeStart === undefined) {
      top.closeStart = token.end.offset;
      top.label = slice(token);
      noted = Math.max(noted, top.token.end.offset);
    }
  }

  function addSequence(start: number, end: number): void {
    const { token, pair } = spans.at(-1)!;
    const type = start === token.start.offset ? "open" : "close";
    found.push({ type, kind: SPANS[token.type]!, start, end, pair });
  }

  function addHold(kind: CodeKind, start: number, end: number): void {
    const raw = text.slice(start, end);
    const tag = kind === "html" || kind === "jsx" ? readTag(raw, kind === "html") : undefined;
    const target = kind === "autolink" ? { target: raw } : {};
    found.push({ type: "hold", kind, start, end, ...target, ...tag });
    noted = end;
  }

  /** The page is named behind `[[`; where a bar and words of their own follow, it belongs to the opening code. */
  function addWikiLink({ type, start: { offset: start }, end: { offset: end } }: Token): void {
    if (type === "wikiLinkOpen") found.push({ type: "open", kind: "link", start, end, pair: {} });
    else if (type === "wikiLinkTarget") found.at(-1)!.target = text.slice(start, end);
    else if (type === "wikiLinkBar") found.at(-1)!.end = end;
    else found.push({ type: "close", kind: "link", start, end, pair: found.at(-1)!.pair! });
  }

  function enterMedia(token: Token): void {
    const top = media.at(-1);
    if (!top) return;
    if (token.type === "labelText" && !top.open) {
      const start = top.token.start.offset;
      const end = token.start.offset;
      top.open = { type: "open", kind: "link", start, end, pair: top.pair };
    } else if (token.type === "resource") top.resource = true;
    else if (token.type === "resourceDestinationString" || token.type === "referenceString") {
      top.target = slice(token);
    } else if (token.type === "resourceTitleString") top.title = decodeString(slice(token));
  }

  function closeMedia({ token, pair, open, closeStart, label, resource, target, title }: Media) {
    if (!open || closeStart === undefined) return;
    const of = token.type === "image" ? "image" : "link";
    const kind: CodeKind = resource ? of : `${of}-reference`;
    found.push({
      ...open,
      kind,
      target: target ?? (resource ? "" : (label ?? "")),
      ...(title === undefined ? {} : { title }),
    });
    found.push({ type: "close", kind, start: closeStart, end: token.end.offset, pair });
  }

  function slice(token: Token): string {
    return text.slice(token.start.offset, token.end.offset);
  }
}
