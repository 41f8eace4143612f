import { Tokenizer } from "htmlparser2";
import type { Span } from "../../model/index.ts";

/** A piece of raw HTML. Offsets are into the document. */
export interface HtmlToken {
  /**
   * `void` is a tag that closes itself or never has content: `<br>`, `<img …>`; `broken` a tag that
   * the text ends in.
   */
  readonly type: "text" | "open" | "close" | "void" | "comment" | "broken";
  readonly span: Span;
  /** The name of the element, in lower case. */
  readonly name?: string;
  readonly attributes?: readonly { readonly name: string; readonly span: Span }[];
}

const voidTags = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/**
 * Tokenize raw HTML. Law: the tokens, in order, cover the span.
 *
 * Fragments stay as they are: a stray closing tag is a token, nothing is repaired.
 */
export function htmlTokens(document: string, span: Span): HtmlToken[] {
  const text = document.slice(span.start, span.end);
  const tokens: HtmlToken[] = [];
  let covered = 0;
  let name = "";
  let attributes: { name: string; span: Span }[] = [];
  let attribute = "";
  let value: Span | undefined;

  const push = (type: HtmlToken["type"], end: number, more: Partial<HtmlToken> = {}): void => {
    if (end <= covered) return;
    tokens.push({ type, span: { start: span.start + covered, end: span.start + end }, ...more });
    covered = end;
  };
  let unfinished = false;
  const tag = (type: HtmlToken["type"], end: number): void => {
    unfinished = false;
    const kind = type === "open" && voidTags.has(name) ? "void" : type;
    push(kind, end, attributes.length > 0 ? { name, attributes } : { name });
    attributes = [];
  };
  const after = (from: number): number => {
    const end = text.indexOf(">", from);
    return end === -1 ? text.length : end + 1;
  };
  const before = (start: number): void => push("text", start);

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: () => {},
      ontextentity: () => {},
      onopentagname(start, end) {
        before(text.lastIndexOf("<", start));
        name = text.slice(start, end).toLowerCase();
        attributes = [];
        unfinished = true;
      },
      onopentagend: (end) => tag("open", end + 1),
      onselfclosingtag: (end) => tag("void", end + 1),
      onclosetag(start, end) {
        before(text.lastIndexOf("<", start));
        name = text.slice(start, end).toLowerCase();
        tag("close", after(end));
      },
      onattribname(start, end) {
        attribute = text.slice(start, end).toLowerCase();
        value = undefined;
      },
      onattribdata(start, end) {
        value = {
          start: span.start + (value ? value.start - span.start : start),
          end: span.start + end,
        };
      },
      onattribentity: () => {},
      onattribend() {
        if (value) attributes.push({ name: attribute, span: value });
      },
      oncomment(start, end, offset) {
        before(text.lastIndexOf("<!--", start));
        push("comment", after(end - offset));
      },
      oncdata(start, end, offset) {
        before(text.lastIndexOf("<![", start));
        push("comment", after(end - offset));
      },
      ondeclaration(start, end) {
        before(text.lastIndexOf("<", start));
        push("comment", after(end));
      },
      onprocessinginstruction(start, end) {
        before(text.lastIndexOf("<", start));
        push("comment", after(end));
      },
      onend: () => {},
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  push(unfinished ? "broken" : "text", text.length);
  return tokens;
}
