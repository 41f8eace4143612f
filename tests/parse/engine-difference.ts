import type { Root } from "mdast";
import type { BlockGrammar } from "../../src/parse/engine/block-grammar.ts";
import { fastBlocks } from "../../src/parse/engine/fast-blocks.ts";
import { mixedBlocks } from "../../src/parse/engine/mixed-blocks.ts";
import { referenceBlocks } from "../../src/parse/engine/reference-blocks.ts";

/** How the engines read a text: the same, otherwise, or the fast one leaves it to the reference. */
export type Agreement =
  | { readonly type: "same" }
  | { readonly type: "routed"; readonly rule: string }
  | { readonly type: "different"; readonly reference: string; readonly fast: string };

const defaults: BlockGrammar = { syntax: "md", math: true, maxNesting: 100 };

/**
 * Compare the trees of both engines, node by node: types, offsets, texts, and every field that
 * anything reads. The byte order mark must be gone from the text.
 */
export function compareEngines(text: string, grammar: BlockGrammar = defaults): Agreement {
  let rule = "";
  const fast = fastBlocks(text, grammar, (name) => {
    rule = name;
  });
  if (!fast) return { type: "routed", rule };
  return difference(fast, referenceBlocks(text, grammar));
}

/**
 * Compare the tree of the native parser, whose doubtful parts the reference has read, with the
 * reference's of the whole, in the same way. `routed` where the reference has to read it whole.
 */
export function compareMixed(text: string, grammar: BlockGrammar = defaults): Agreement {
  const mixed = mixedBlocks(text, grammar);
  if (!mixed) return { type: "routed", rule: "whole" };
  return difference(mixed, referenceBlocks(text, grammar));
}

function difference(fast: Root, reference: Root): Agreement {
  const found = rows(fast);
  const expected = rows(reference);
  for (let index = 0; index < Math.max(found.length, expected.length); index++) {
    if (found[index] === expected[index]) continue;
    const none = "nothing";
    return { type: "different", reference: expected[index] ?? none, fast: found[index] ?? none };
  }
  return { type: "same" };
}

interface Node {
  readonly type: string;
  readonly position?: { readonly start: { offset?: number }; readonly end: { offset?: number } };
  readonly children?: readonly Node[];
  readonly value?: string;
}

/** The fields that `parse/slots/` reads of each type. The root's are nobody's. */
const fields: Readonly<Record<string, readonly string[]>> = {
  heading: ["depth"],
  list: ["ordered", "start", "spread"],
  listItem: ["checked"],
  code: ["lang", "meta", "value"],
  table: ["align"],
  definition: ["identifier", "label", "data"],
  footnoteDefinition: ["identifier", "label"],
  text: ["value"],
};

function rows(root: unknown): string[] {
  const out: string[] = [];
  const add = (node: Node, depth: number): void => {
    const { type, position } = node;
    const values = (fields[type] ?? []).map((name) => {
      const value = (node as unknown as Record<string, unknown>)[name];
      // A line ending within code is a line ending, however it is written.
      return type === "code" && name === "value" ? String(value).replace(/\r\n?/g, "\n") : value;
    });
    out.push(
      JSON.stringify([depth, type, position?.start.offset, position?.end.offset, ...values]),
    );
    for (const child of node.children ?? []) add(child, depth + 1);
  };
  add(root as Node, 0);
  return out;
}
