import type { Span } from "../../model/index.ts";
import type { Document } from "../../model/index.ts";
import type { BuiltPage } from "./built-page.ts";
import { type Difference, locateSlots } from "./locate-slots.ts";
import { type Page, pageOf } from "./page.ts";

/** A slot whose bytes somebody changed in a localized document. */
export interface EditedSlot {
  /** Index into the source's slots. */
  readonly slot: number;
  /** Offsets into the edited text. */
  readonly span: Span;
  /** What stands there now, to the byte, and how it reads. */
  readonly raw: string;
  readonly text: string;
  /** How it read before the edit. */
  readonly baseText: string;
  /** What a build writes there now, and how it reads. */
  readonly builtRaw: string;
  readonly builtText: string;
  /** `edited`: a build still writes what was there before the edit; otherwise the catalog moved on. */
  readonly side: "edited" | "present" | "both";
}

/** What somebody changed in a localized document: in its slots, and outside of them. */
export interface PageEdits {
  readonly slots: readonly EditedSlot[];
  readonly differences: readonly Difference[];
  /** Slots of which the base has no place to compare with, but that read otherwise than a build. */
  readonly baseless: readonly number[];
  /** The edited text, parsed. */
  readonly page: Page;
}

/**
 * Compare what is built now, what was built (`base`) and what was edited, slot by slot.
 *
 * A slot whose bytes are those of the base was not edited, whatever the catalog says by now.
 */
export async function findEdits(
  read: (text: string) => Promise<Document>,
  source: Document,
  built: BuiltPage,
  base: string,
  edited: string,
): Promise<PageEdits> {
  const { slots } = source;
  const now = pageOf(await read(built.text));
  const before = base === built.text ? now : pageOf(await read(base));
  const page = pageOf(await read(edited));
  const inBase =
    before === now ? built.places : locateSlots(now, built.places, before, slots).places;
  const { places, differences } = locateSlots(before, inBase, page, slots);
  const found: EditedSlot[] = [];
  const baseless: number[] = [];
  const direct = inBase.every((place, slot) => place ?? !built.places[slot])
    ? undefined
    : locateSlots(now, built.places, page, slots).places;
  for (const slot of slots.keys()) {
    const builtAt = built.places[slot];
    const baseAt = inBase[slot];
    const span = places[slot];
    if (!builtAt) continue;
    const builtRaw = slice(now, builtAt);
    if (!baseAt) {
      const seen = direct?.[slot];
      if (seen && slice(page, seen) !== builtRaw) baseless.push(slot);
      continue;
    }
    if (!span) continue;
    const raw = slice(page, span);
    const baseRaw = slice(before, baseAt);
    if (raw === baseRaw) continue;
    found.push({
      slot,
      span,
      raw,
      text: textOf(page, span),
      baseText: textOf(before, baseAt),
      builtRaw,
      builtText: textOf(now, builtAt),
      side: raw === builtRaw ? "present" : baseRaw === builtRaw ? "edited" : "both",
    });
  }
  return { slots: found, differences, baseless, page };
}

/** How the words at a place read: decoded where the parser sees a slot there. */
export function textOf(page: Page, span: Span): string {
  return page.slotAt(span)?.text ?? slice(page, span);
}

function slice({ text }: Page, { start, end }: Span): string {
  return text.slice(start, end);
}
