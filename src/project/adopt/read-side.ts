import type { AdoptUnit } from "../../adopt/index.ts";
import type { Block, Document, Slot } from "../../model/index.ts";
import { findDestinations } from "../../parse/find-destinations.ts";
import { grammarsFor } from "../../segment/draft-units.ts";
import type { InlineGrammar } from "../../segment/inline-grammar.ts";
import { plainText } from "../../segment/plain-text.ts";
import { readMessage } from "../../segment/read-message.ts";
import { ATTRIBUTE_LISTS } from "../../text/heading-attributes.ts";
import { findMarks } from "./find-marks.ts";
import { wordForms } from "./word-forms.ts";

/** One of the two documents of an adoption: its slots as the alignment looks at them. */
export interface Side {
  readonly document: Document;
  readonly locale: string;
  /** Locales whose names in a destination say nothing about where it leads. */
  readonly locales: readonly string[];
  /** One for each slot of the document, in its order. */
  readonly units: readonly AdoptUnit[];
  grammarOf(slot: Pick<Slot, "syntax">): InlineGrammar;
}

/** What reading a side needs to know of the project. */
export interface SideOptions {
  readonly math: boolean;
  readonly placeholders: readonly RegExp[];
  /** See {@link Side}. */
  readonly locales: readonly string[];
}

/** Read a document as one side of an adoption. */
export function readSide(document: Document, locale: string, options: SideOptions): Side {
  const places = placesOf(document);
  // Finding them takes a tokenizer, and few documents have a slot that asks for one.
  const destinations = document.slots.some(({ role }) => BESIDE.has(role))
    ? destinationsOf(document)
    : [];
  const side: Side = {
    document,
    locale,
    locales: options.locales,
    grammarOf: grammarsFor(document, options),
    units: [],
  };
  const units = document.slots.map((slot, index): AdoptUnit => {
    const near = destinationOf(document, slot, destinations);
    return { ...readUnit(side, index, slot.text, near), ...places[index]! };
  });
  return { ...side, units };
}

/** Read a text as if it stood in a slot of a side; `near` is the destination beside it. */
export function readUnit(side: Side, index: number, said: string, near?: string): AdoptUnit {
  const slot = side.document.slots[index]!;
  const grammar = side.grammarOf(slot);
  const message = readMessage(said, grammar);
  const text = plainText(message, grammar).replace(/\s+/gu, " ").trim();
  return {
    role: slot.role,
    syntax: slot.syntax,
    ...(slot.name === undefined ? {} : { name: slot.name }),
    level: 0,
    text,
    marks: findMarks(message, text, near, side.locale, side.locales),
    tokens: wordForms(text.replace(ATTRIBUTE_LISTS, " "), side.locale),
  };
}

type Position = Pick<AdoptUnit, "level" | "column" | "head">;

/** Where each slot lies among the blocks, found in one walk. */
function placesOf({ blocks, slots }: Document): Position[] {
  let next = 0;
  let [row, column, rows] = [-1, -1, 0];
  const open: Block[] = [];
  return slots.map(({ span, role }) => {
    for (; next < blocks.length && blocks[next]!.start <= span.start; next++) {
      const block = blocks[next]!;
      while (open.length > 0 && open.at(-1)!.depth >= block.depth) open.pop();
      open.push(block);
      if (block.type === "table") rows = 0;
      if (block.type === "tableRow") [row, column] = [rows++, -1];
      if (block.type === "tableCell") column++;
    }
    if (role === "cell") return { level: 0, column, head: row === 0 };
    const inner = open.findLast(({ end }) => end >= span.end);
    const level = inner?.type === "heading" ? Number(inner.detail) : (inner?.depth ?? 0);
    return { level };
  });
}

interface Located {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** Malformed MDX has none: its document is unreadable anyway. */
function destinationsOf({ text, syntax }: Document): Located[] {
  try {
    return findDestinations(text, syntax).map(({ span: { start, end } }) => ({
      start,
      end,
      raw: text.slice(start, end),
    }));
  } catch {
    return [];
  }
}

/** The roles of slots that stand beside a destination. */
const BESIDE: ReadonlySet<Slot["role"]> = new Set(["alt", "title", "attribute"]);

/** The destination that an image's description, a title or an attribute stands beside. */
function destinationOf(
  { text }: Document,
  { role, span }: Slot,
  destinations: readonly Located[],
): string | undefined {
  if (role === "alt") {
    return destinations.find(({ start }) => start >= span.end && start - span.end < 6)?.raw;
  }
  if (role === "title") {
    return destinations.findLast(({ end }) => end <= span.start && span.start - end < 12)?.raw;
  }
  if (role !== "attribute") return undefined;
  const from = text.lastIndexOf("<", span.start);
  const to = text.indexOf(">", span.end);
  return destinations.find(({ start, end }) => start > from && end < to)?.raw;
}
