import type { Root } from "mdast";
import type { BlockGrammar } from "./block-grammar.ts";
import { Doubt, doubtIf } from "./doubt.ts";
import { fromNative } from "./from-native.ts";
import { maskText } from "./mask-text.ts";
import { loadNative } from "./native.ts";
import type { NativeNode } from "./native-node.ts";
import { mayNestDeeply } from "./nesting.ts";

/**
 * Parse Markdown into its blocks with the native parser, if it is installed and the result is
 * certain to be the reference's; `undefined` otherwise.
 *
 * `onDoubt` is told which rule sent a document to the reference.
 */
export function fastBlocks(
  text: string,
  grammar: BlockGrammar,
  onDoubt?: (rule: string) => void,
): Root | undefined {
  if (grammar.syntax === "mdx") {
    onDoubt?.("mdx");
    return undefined;
  }
  return withNative(text, grammar, (tree) => fromNative(tree, text), onDoubt);
}

/**
 * Parse Markdown with the native parser and give its tree to `make`; `undefined` where it is not
 * installed, may not read the text, or `make` throws a `Doubt`. MDX is read as if it were Markdown.
 */
export function withNative<T>(
  text: string,
  grammar: BlockGrammar,
  make: (tree: NativeNode) => T,
  onDoubt?: (rule: string) => void,
): T | undefined {
  const rule = routingRule(text, grammar);
  if (rule !== undefined) {
    onDoubt?.(rule);
    return undefined;
  }
  const native = loadNative();
  if (!native) return undefined;
  try {
    const tree = native.markdownToMdast(maskText(text), grammar.math ? withMath : withoutMath);
    // It changes how the reference reads all that follows.
    doubtIf(/^(?:---|\+\+\+)/.test(text) && !hasFields(tree), "open front matter");
    return make(tree);
  } catch (error) {
    // Inline markup can nest so deeply that the tree cannot be built: the reference does not look at it.
    if (!(error instanceof Doubt || error instanceof RangeError)) throw error;
    onDoubt?.(error instanceof Doubt ? error.message : "stack");
    return undefined;
  }
}

const withMath = { features: { math: true } };
const withoutMath = { features: { math: false } };

function hasFields(tree: NativeNode): boolean {
  return /^(?:yaml|toml)$/.test(tree.children?.[0]?.type ?? "");
}

/** Why a text is one for the reference, told from the text alone. */
function routingRule(text: string, grammar: BlockGrammar): string | undefined {
  if (/\0|^\uFEFF|\r(?!\n)/.test(text)) return "special character";
  if (grammar.syntax === "md" && MAY_OPEN_ADMONITION.test(text)) return "admonition";
  return mayNestDeeply(text, grammar.maxNesting) ? "nesting" : undefined;
}

/** Wider than the line that the reference looks for, in whatever container. */
const MAY_OPEN_ADMONITION =
  /^(?:[ \t>*+-]|\d{1,9}[.)]|\[\^[^\]\r\n]*\]:)*(?:(?:!!!|\?\?\?\+?) ?[a-z]|===[!+]?[ \t]+")/m;
