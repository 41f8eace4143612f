import { admonition } from "./admonition.ts";
import { blockQuote, list } from "micromark-core-commonmark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import type { Construct, Event, Extension, TokenizeContext } from "micromark-util-types";

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
    // A tab is four columns.
    if (line.length * 2 < limit) continue;
    const prefix =
      /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)]|\[\^[^\]\s]{1,999}\]:|!!!|\?\?\?|===)[ \t]*)+/.exec(
        line,
      )?.[0];
    if (prefix === undefined) continue;
    const blanks = prefix.replace(/\t/g, "    ").replace(/[^ ]/g, "").length;
    const markers = prefix.replace(/\s|\[\^[^\]]*\]/g, "").replace(/\d+/g, "").length;
    if (blanks / 2 + markers >= limit) return true;
  }
  return false;
}

/**
 * Refuse the container that goes over the limit: throws `NestingError`.
 *
 * The tokenizer's time and its stack grow with depth: 8,000 `>` overflow the stack, and 400 levels
 * of lists take seconds. Only used for documents that `mayNestDeeply`, since counting costs time.
 *
 * The guards stand before the constructs themselves and never match: where the limit is reached,
 * they see whether the construct would.
 */
export function nestingLimit(limit: number): Extension {
  const listGuard = guard(list, "listGuard", limit);
  const footnote = [gfmFootnote().document?.[91] ?? []].flat()[0];
  return {
    document: {
      42: listGuard,
      43: listGuard,
      45: listGuard,
      ...Object.fromEntries(
        [48, 49, 50, 51, 52, 53, 54, 55, 56, 57].map((code) => [code, listGuard]),
      ),
      62: guard(blockQuote, "quoteGuard", limit),
      ...Object.fromEntries(
        Object.entries(admonition.document ?? {}).map(([code, construct]) => [
          code,
          guard(construct as Construct, "admonitionGuard", limit),
        ]),
      ),
      ...(footnote ? { 91: guard(footnote, "footnoteGuard", limit) } : {}),
    },
  };
}

function guard(construct: Construct, name: string, limit: number): Construct {
  return {
    name,
    tokenize(this: TokenizeContext, effects, _ok, nok) {
      if (depthOf(this.events) < limit) return nok;
      const { offset } = this.now();
      const tooDeep = (): never => {
        throw new NestingError(offset, limit);
      };
      return construct.tokenize.call(this, effects, tooDeep, nok);
    },
  };
}

interface Depth {
  readonly length: number;
  readonly last: Event | undefined;
  readonly depth: number;
}

/** Up to where the events of a document have been counted. */
const counted = new WeakMap<readonly Event[], Depth>();

/**
 * How many containers are open. Counts only what came since the last time, as long as the event
 * counted last is still where it was.
 */
function depthOf(events: readonly Event[]): number {
  const known = counted.get(events);
  const isKnown = known !== undefined && events[known.length - 1] === known.last;
  let depth = isKnown ? known.depth : 0;
  for (let at = isKnown ? known.length : 0; at < events.length; at++) {
    const event = events[at];
    if (event?.[1]._container) depth += event[0] === "enter" ? 1 : -1;
  }
  counted.set(events, { length: events.length, last: events.at(-1), depth });
  return depth;
}
