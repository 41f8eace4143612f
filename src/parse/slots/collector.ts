import type { Extension } from "micromark-util-types";
import type {
  Block,
  Directions,
  LeftOut,
  LeftOutReason,
  Problem,
  Role,
  Slot,
  SlotSyntax,
  Span,
  Syntax,
} from "../../model/index.ts";
import { firstAfter } from "../../text/first-after.ts";
import { hasWords } from "../../text/has-words.ts";
import { subtractSpans } from "../../text/subtract-spans.ts";
import type { ParseOptions } from "../options.ts";

/** What is known about a slot where it is found. */
export interface FoundSlot {
  readonly span: Span;
  readonly syntax: SlotSyntax;
  readonly role: Role;
  readonly text: string;
  readonly prefix?: string;
  readonly name?: string;
}

/**
 * Gathers what the walk over the blocks finds.
 *
 * Law: each slot has words, slots do not overlap, and what is left out never overlaps a slot.
 */
export interface Collector {
  readonly text: string;
  readonly syntax: Syntax;
  readonly readers: PartReaders;
  /** Whether it is read for a proof: then slots need no words, and none are needed that are only phrasing. */
  readonly proof: boolean;
  readonly blocks: Block[];
  readonly slots: Slot[];
  readonly problems: Problem[];
  readonly definitions: string[];
  /** The same labels, to look them up. */
  readonly defined: Set<string>;
  readonly footnotes: string[];
  /** The headings above the place that the walk has reached. */
  headings: readonly string[];
  /** What the comment before the current block said. A key goes to the first slot after it. */
  directions: Directions;
  /** Add a slot, or leave its words out where the author said so; a slot without words is skeleton. */
  add(slot: FoundSlot): void;
  leaveOut(span: Span, reason: LeftOutReason): void;
  /** While true, slots are left out as skipped. */
  skipping: boolean;
  /** Whether `$$` begins math. */
  math: boolean;
  /** What stands between template tags that hold code. */
  code: readonly Span[];
  /** What was left out, without any slot inside it. */
  leftOut(): LeftOut[];
}

/** Reads the fields between the fences of front matter. */
export type FieldReader = (out: Collector, content: Span, options: ParseOptions) => void;

/** The readers of front matter, by its language. */
export interface FieldReaders {
  readonly yaml: FieldReader;
  readonly toml: FieldReader;
}

/**
 * What reads the parts that few documents have. Handed in, since these readers are most of a parser's
 * code: what never meets such a part need not load them.
 */
export interface PartReaders {
  readonly fields?: FieldReaders | undefined;
  /** The grammar of MDX. */
  readonly mdx?: Extension[] | undefined;
}

/** Make an empty collector for a document's text. */
export function collector(
  text: string,
  syntax: Syntax,
  readers: PartReaders,
  proof = false,
): Collector {
  const candidates: LeftOut[] = [];
  const self: Collector = {
    text,
    syntax,
    readers,
    proof,
    blocks: [],
    slots: [],
    problems: [],
    definitions: [],
    defined: new Set(),
    footnotes: [],
    headings: [],
    directions: {},
    skipping: false,
    math: false,
    code: [],
    add(slot) {
      if (slot.text === "" || !(proof || hasWords(slot.text))) return;
      if (isInside(slot.span, self.code)) return self.leaveOut(slot.span, "code-block");
      if (self.skipping) return self.leaveOut(slot.span, "skipped");
      const { key, ...rest } = self.directions;
      if (key !== undefined) self.directions = rest;
      self.slots.push({
        prefix: "",
        ...slot,
        ...rest,
        ...(key === undefined ? {} : { key }),
        headings: self.headings,
      });
    },
    leaveOut(span, reason) {
      if (hasWords(text.slice(span.start, span.end))) candidates.push({ span, reason });
    },
    leftOut() {
      const holes = self.slots.map((slot) => slot.span).sort((a, b) => a.start - b.start);
      return candidates
        .flatMap(({ span, reason }) =>
          subtractSpans(span, holesFrom(holes, span)).map((rest) => ({ span: rest, reason })),
        )
        .filter(({ span }) => hasWords(text.slice(span.start, span.end)))
        .sort((a, b) => a.span.start - b.span.start);
    },
  };
  return self;
}

/** Whether a span lies in one of others, which are apart and in order. */
function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  const span = spans[firstAfter(spans, start)];
  return span !== undefined && span.start <= start && end <= span.end;
}

/** The holes that a span could meet. */
function holesFrom(holes: readonly Span[], span: Span): readonly Span[] {
  return holes.slice(firstAfter(holes, span.start), firstAfter(holes, span.end) + 1);
}
