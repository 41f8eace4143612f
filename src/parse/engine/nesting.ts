import { blockQuote, list } from "micromark-core-commonmark";
import type { Construct, Extension, TokenizeContext } from "micromark-util-types";

/** A document nests deeper than the limit. `offset` is where the container too many begins. */
export class NestingError extends Error {
  readonly offset: number;
  readonly limit: number;

  constructor(offset: number, limit: number) {
    super(`Expected at most ${limit} levels of nested quotes and lists, found more`);
    this.name = "NestingError";
    this.offset = offset;
    this.limit = limit;
  }
}

/**
 * Tell whether a document could nest deeper than `limit`, in one linear look.
 *
 * Every level of a list takes two columns of indentation or a marker, every level of a quote its
 * `>`: a line that opens a container at a depth beyond the limit has a prefix to match.
 */
export function mayNestDeeply(text: string, limit: number): boolean {
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.length < limit) continue;
    const prefix = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/.exec(line)?.[0];
    if (prefix === undefined) continue;
    const blanks = prefix.replace(/\t/g, "    ").replace(/[^ ]/g, "").length;
    const markers = prefix.replace(/\s/g, "").replace(/\d+/g, "").length;
    if (blanks / 2 + markers >= limit) return true;
  }
  return false;
}

/**
 * Refuse the container that goes over the limit: throws `NestingError`.
 *
 * The tokenizer's time and its stack grow with depth: 8,000 `>` overflow the stack, and 400 levels
 * of lists take seconds. Only used for documents that `mayNestDeeply`, since counting costs time.
 */
export function nestingLimit(limit: number): Extension {
  const limitedList = limited(list, "limitedList", limit);
  return {
    document: {
      42: limitedList,
      43: limitedList,
      45: limitedList,
      ...Object.fromEntries(
        [48, 49, 50, 51, 52, 53, 54, 55, 56, 57].map((code) => [code, limitedList]),
      ),
      62: limited(blockQuote, "limitedBlockQuote", limit),
    },
    disable: { null: ["list", "blockQuote"] },
  };
}

function limited(construct: Construct, name: string, limit: number): Construct {
  return {
    ...construct,
    name,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      let depth = 0;
      for (const [direction, token] of this.events) {
        if (token._container) depth += direction === "enter" ? 1 : -1;
      }
      if (depth >= limit) throw new NestingError(this.now().offset, limit);
      return construct.tokenize.call(this, effects, ok, nok);
    },
  };
}
