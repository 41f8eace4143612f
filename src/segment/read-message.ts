import type { Event } from "micromark-util-types";
import type { Message, SlotSyntax } from "../model/index.ts";
import { assembleMessage } from "./assemble-message.ts";
import { htmlCodes } from "./html-codes.ts";
import type { FoundCode } from "./inline-code.ts";
import { inlineEvents } from "./inline-events.ts";
import { exceedsLimits } from "./inline-limits.ts";
import { type InlineGrammar, markupOf } from "./inline-grammar.ts";
import { markdownCodes } from "./markdown-codes.ts";
import { findPatterns, maskSpans } from "./placeholders.ts";
import { simpleCodes } from "./simple-codes.ts";
import { templateTags } from "../text/template-tags.ts";

/** What can start markup or stand for a value. A text without it is words alone. */
const MARKUP = /[`*_~[<{\n@]|[wW]{3}\.|:\/\/|:::/;
const MARKUP_OR_MATH = /[`*_~[<{\n@$]|[wW]{3}\.|:\/\/|:::/;

/**
 * Read the text of a unit into words and inline codes.
 *
 * Law: joining the strings and the codes' `raw` gives back `text`. References are links where
 * `grammar` says that their labels are defined. A text that is too long or too tangled to be
 * tokenized in reasonable time, or that is no well-formed MDX, comes back as one string, and
 * {@link isOpaque} says so.
 */
export function readMessage(text: string, grammar: InlineGrammar): Message {
  if (text === "") return [];
  const placeholders = grammar.placeholders?.length ? findPatterns(text, grammar.placeholders) : [];
  if (placeholders.length === 0 && isPlain(text, grammar)) return [text];
  const codes = readCodes(maskSpans(text, placeholders), text, grammar);
  if (codes === undefined) {
    const message: Message = [text];
    opaque.add(message);
    return message;
  }
  for (const span of placeholders) codes.push({ type: "hold", kind: "placeholder", ...span });
  return assembleMessage(text, codes);
}

/** Tell whether {@link readMessage} could not look into the text, so that its codes are unknown. */
export function isOpaque(message: Message): boolean {
  return opaque.has(message);
}

/** Weak: a message is forgotten with its last user. */
const opaque = new WeakSet<Message>();

function isPlain(text: string, grammar: InlineGrammar): boolean {
  const markup = markupOf(grammar);
  if (markup === "markdown") return !(grammar.math ? MARKUP_OR_MATH : MARKUP).test(text);
  return !(markup === "html" ? /[<{]/ : /\{/).test(text);
}

function readCodes(masked: string, text: string, grammar: InlineGrammar): FoundCode[] | undefined {
  if (exceedsLimits(masked)) return undefined;
  const markup = markupOf(grammar);
  if (markup === "html") return htmlCodes(masked);
  if (markup === "markdown") {
    const simple = simpleCodes(masked, text, grammar);
    if (simple) return simple;
    const events = tryEvents(masked, grammar);
    return events && markdownCodes(text, events);
  }
  return NO_TEMPLATES.has(grammar.slot) ? [] : templateCodes(masked);
}

/** Braces are everyday signs of these languages. */
const NO_TEMPLATES: ReadonlySet<SlotSyntax> = new Set(["yaml", "toml", "code"]);

/**
 * micromark throws for MDX that is not well formed, and its development build also for blank lines
 * inside a comment, which no paragraph can hold but a translator can type.
 */
function tryEvents(text: string, grammar: InlineGrammar): Event[] | undefined {
  try {
    return inlineEvents(text, grammar);
  } catch {
    return undefined;
  }
}

function templateCodes(text: string): FoundCode[] {
  return templateTags(text).map(({ start, end }) => ({
    type: "hold",
    kind: "template",
    start,
    end,
  }));
}
