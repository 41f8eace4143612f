import type { Document } from "../../model/index.ts";
import type { Reader } from "../reader/reader.ts";
import type { Broken } from "./broken.ts";

/** Prove that a document comes back to the byte: as slots and skeleton, untranslated, and translated into itself. */
export async function proveLossless(
  document: Document,
  source: string,
  reader: Reader,
): Promise<Broken[]> {
  const bom = document.bom ? "\uFEFF" : "";
  const itself = new Map(document.slots.map(({ text }, slot) => [slot, text]));
  const ways: [string, string][] = [
    ["slots and skeleton", bom + pieces(document).join("")],
    ["no translation", (await reader.localize(document, new Map())).text],
    ["the source as translation", (await reader.localize(document, itself)).text],
  ];
  return ways.flatMap(([way, text]): Broken[] => {
    if (text === source) return [];
    const offset = Math.max(0, difference(source, text) - bom.length);
    return [
      { law: "lossless", message: `Expected the same bytes from ${way}, found others`, offset },
    ];
  });
}

/** The skeleton and the slots in turn; where slots overlap, a piece repeats and the bytes differ. */
function pieces({ text, slots }: Document): string[] {
  const out: string[] = [];
  let at = 0;
  for (const { span } of slots) {
    out.push(text.slice(at, span.start), text.slice(span.start, span.end));
    at = span.end;
  }
  return [...out, text.slice(at)];
}

function difference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
