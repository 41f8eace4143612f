import { parse, preprocess } from "micromark";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { mdxExpression } from "micromark-extension-mdx-expression";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import { mdxMd } from "micromark-extension-mdx-md";
import type { Event, Extension, ParseContext } from "micromark-util-types";
import type { InlineGrammar } from "./inline-grammar.ts";
import { attributeList } from "./attribute-list.ts";
import { inlineComponent } from "./inline-component.ts";
import { mathText } from "./math-text.ts";
import { templateTag } from "./template-tag.ts";
import { tripleColon } from "./triple-colon.ts";
import { wikiEmbed, wikiLinks } from "./wiki-link.ts";

/**
 * Tokenize a text as inline Markdown and nothing else: no block can arise.
 *
 * Offsets of the tokens are offsets into `text`. Throws what micromark throws for MDX that is not
 * well formed (an unclosed brace or tag).
 */
export function inlineEvents(text: string, grammar: InlineGrammar): Event[] {
  const parser = parserFor(grammar, readsAutolinks(text));
  parser.defined = listOf(grammar.definitions);
  parser.gfmFootnotes = listOf(grammar.footnotes);
  parser.lazy = {};
  // micromark passes over a byte order mark without counting it.
  const from = { line: 1, column: 1, offset: text.startsWith("\uFEFF") ? 1 : 0 };
  return parser.text(from).write(preprocess()(text, undefined, true));
}

/** What an autolink literal needs; without it the tokenizer stops at far fewer places. */
const AUTOLINK = /@|www\.|https?:/i;

/**
 * Behind an unmatched bracket, the extension walks back over all events at every word: quadratic.
 * A text so long with brackets goes without autolink literals.
 */
const AUTOLINK_LENGTH = 5_000;

function readsAutolinks(text: string): boolean {
  return AUTOLINK.test(text) && (text.length <= AUTOLINK_LENGTH || !text.includes("["));
}

/** One parser for each set of extensions: eight at most. */
const parsers = new Map<string, ParseContext>();

function parserFor(grammar: InlineGrammar, autolinks: boolean): ParseContext {
  const mdx = grammar.syntax === "mdx";
  const name = [mdx, grammar.math, autolinks].join();
  let parser = parsers.get(name);
  if (!parser) {
    const extensions: Extension[] = [gfmStrikethrough(), gfmFootnote()];
    if (autolinks) extensions.push(gfmAutolinkLiteral());
    if (grammar.math) extensions.push({ text: { 36: mathText } });
    if (mdx) extensions.push(mdxMd(), mdxJsx(), mdxExpression());
    else {
      const wiki = { 33: wikiEmbed, 91: [...wikiLinks] };
      extensions.push({
        text: { ...wiki, 58: [tripleColon, inlineComponent], 123: [templateTag, attributeList] },
      });
    }
    parser = parse({ extensions });
    parsers.set(name, parser);
  }
  return parser;
}

/** A set as the list that micromark asks `includes` of, without copying it for every text. */
function listOf(labels: ReadonlySet<string>): string[] {
  const list: string[] = [];
  list.includes = (label) => labels.has(label);
  return list;
}
