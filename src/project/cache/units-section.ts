import * as v from "valibot";
import type { Document, UnitDraft } from "../../model/index.ts";
import { syntaxOf } from "../../parse/syntax-of.ts";

/** What a former run read in a document. */
export interface KeptUnits {
  readonly document: Document;
  readonly drafts: readonly UnitDraft[];
  /** What the texts of units say in the grammar in which old and new texts are compared. */
  readonly said: readonly { readonly text: string; readonly says: string }[];
}

/**
 * Write down a document and its units; its text is not in it, and neither is what its text says by itself:
 * the text of a slot that is its span, of a unit that is its slot, and what is the same as that.
 */
export function packUnits(
  document: Document,
  drafts: readonly UnitDraft[],
  says: (text: string) => string,
): unknown {
  const { blocks, leftOut, definitions, footnotes, problems } = document;
  const slots = document.slots.map((slot, index) => ({
    ...slot,
    text: unless(slot.text, document.text.slice(slot.span.start, slot.span.end)),
    headings: sameHeadings(slot.headings, document.slots[index - 1]?.headings ?? [])
      ? undefined
      : slot.headings,
  }));
  const units = drafts.map(({ slot, part, gap, text, canonical }) => ({
    slot,
    part,
    gap,
    text: unless(text, document.slots[slot]?.text),
    canonical: unless(canonical, text),
    says: unless(says(text), canonical),
  }));
  return { blocks, slots, leftOut, definitions, footnotes, problems, units };
}

function unless(text: string, known: string | undefined): string | undefined {
  return text === known ? undefined : text;
}

function sameHeadings(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, index) => text === b[index]));
}

/**
 * Read what {@link packUnits} wrote. `undefined` where it does not have its form, or speaks of places
 * that the text has not.
 */
export function unpackUnits(kept: unknown, path: string, source: string): KeptUnits | undefined {
  if (kept === undefined) return undefined;
  const read = v.safeParse(section, kept);
  if (!read.success) return undefined;
  const { units, ...table } = read.output;
  const bom = source.startsWith("\uFEFF");
  const text = bom ? source.slice(1) : source;
  const spans = [...table.slots, ...table.leftOut, ...table.problems].map(({ span }) => span);
  if (![...spans, ...table.blocks].every(({ start, end }) => end <= text.length && start <= end))
    return undefined;
  if (!apart(table.slots) || units.some(({ slot }) => slot >= table.slots.length)) return undefined;
  let headings: readonly string[] = [];
  const slots = table.slots.map((slot) => {
    headings = slot.headings ?? headings;
    return { ...slot, text: slot.text ?? text.slice(slot.span.start, slot.span.end), headings };
  });
  const document = { path, syntax: syntaxOf(path), text, bom, readable: true, ...table, slots };
  const drafts: UnitDraft[] = [];
  const said: { text: string; says: string }[] = [];
  for (const { slot, part, gap, ...unit } of units) {
    const { text = slots[slot]!.text } = unit;
    const { canonical = text } = unit;
    const { says = canonical } = unit;
    drafts.push({ slot, part, gap, text, canonical });
    said.push({ text, says });
  }
  return { document: document as Document, drafts, said };
}

/** Slots stand in order and never overlap: splicing relies on it. */
function apart(slots: readonly { span: { start: number; end: number } }[]): boolean {
  return slots.every(({ span }, index) => index === 0 || slots[index - 1]!.span.end <= span.start);
}

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.strictObject({ start: offset, end: offset });
const section = v.strictObject({
  blocks: v.array(
    v.strictObject({
      type: v.string(),
      start: offset,
      end: offset,
      depth: offset,
      detail: v.string(),
    }),
  ),
  slots: v.array(
    v.strictObject({
      span,
      syntax: v.picklist([
        "phrasing",
        "line",
        "cell",
        "alt",
        "title",
        "plain",
        "yaml",
        "toml",
        "html",
        "html-attribute",
        "code",
      ]),
      role: v.string(),
      /** Without it, what stands in the span. */
      text: v.optional(v.string()),
      prefix: v.string(),
      /** Without them, those of the slot before. */
      headings: v.optional(v.array(v.string())),
      name: v.optional(v.string()),
      key: v.optional(v.string()),
      note: v.optional(v.string()),
      maxLength: v.optional(v.number()),
      trivial: v.optional(v.string()),
    }),
  ),
  leftOut: v.array(v.strictObject({ span, reason: v.string() })),
  definitions: v.array(v.string()),
  footnotes: v.array(v.string()),
  problems: v.array(v.strictObject({ code: v.string(), message: v.string(), span })),
  units: v.array(
    v.strictObject({
      slot: offset,
      part: offset,
      gap: v.string(),
      /** Without it, the slot's; then each is the one before it. */
      text: v.optional(v.string()),
      canonical: v.optional(v.string()),
      says: v.optional(v.string()),
    }),
  ),
});
