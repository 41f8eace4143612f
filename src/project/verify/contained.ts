import type { Document } from "../../model/index.ts";
import { grammarsFor, type UnitOptions } from "../../segment/draft-units.ts";
import { readMessage } from "../../segment/read-message.ts";
import type { Reader } from "../reader/reader.ts";
import type { Broken } from "./broken.ts";
import { hostile, pseudo } from "./translations.ts";

/**
 * Prove that translations change their own slots and nothing else: pseudo-localized ones (longer,
 * accented, bracketed; right-to-left; without spaces) and hostile ones.
 *
 * The proof is made again here and not taken from rendering: the skeleton's pieces stand in the
 * result in their order, and the result, read anew, has the source's blocks. `rejected` counts
 * pseudo-localized texts that were not put in.
 */
export async function proveContained(
  document: Document,
  settings: UnitOptions,
  reader: Reader,
): Promise<{ readonly broken: readonly Broken[]; readonly rejected: number }> {
  const { slots } = document;
  if (slots.length === 0) return { broken: [], rejected: 0 };
  const grammarOf = grammarsFor(document, settings);
  const messages = slots.map((slot) => readMessage(slot.text, grammarOf(slot)));
  const broken: Broken[] = [];
  let rejected = 0;
  for (const [name, write] of Object.entries(pseudo)) {
    const targets = new Map(messages.map((message, slot) => [slot, write(message)]));
    rejected += await prove(`${name} translations`, targets);
  }
  for (let round = 0; round < HOSTILE_ROUNDS; round++) {
    const targets = new Map(slots.map(({ text }, slot) => [slot, hostile(text, slot, round)]));
    await prove("hostile translations", targets);
  }
  return { broken, rejected };

  async function prove(name: string, targets: ReadonlyMap<number, string>): Promise<number> {
    const { text, rejected } = await reader.localize(document, targets);
    const message = await difference(text);
    if (message)
      broken.push({ law: "contained", ...message, message: `With ${name}: ${message.message}` });
    return rejected.length;
  }

  async function difference(text: string): Promise<Omit<Broken, "law"> | undefined> {
    const plain = document.bom ? text.slice(1) : text;
    const lost = lostSkeleton(document, plain);
    if (lost !== undefined) {
      return { message: "Expected the skeleton in the result, found it changed", offset: lost };
    }
    const result = await reader.read(document.path, text);
    if (!result.readable) {
      return { message: "Expected a readable result, found one that is not", offset: 0 };
    }
    const count = Math.max(document.blocks.length, result.blocks.length);
    for (let index = 0; index < count; index++) {
      const was = document.blocks[index];
      const is = result.blocks[index];
      if (was?.type === is?.type && was?.depth === is?.depth && was?.detail === is?.detail)
        continue;
      const found = `Expected a ${was?.type ?? "document's end"}, found ${is?.type ?? "nothing"}`;
      return { message: found, offset: was?.start ?? document.text.length };
    }
    return undefined;
  }
}

/** Each round gives each slot another hostile text. */
const HOSTILE_ROUNDS = 3;

/** Where the skeleton is not found in its order in the result, as an offset into the source. */
function lostSkeleton({ text, slots }: Document, result: string): number | undefined {
  let at = 0;
  let from = 0;
  for (const [index, { span }] of slots.entries()) {
    const piece = text.slice(from, span.start);
    const found = index === 0 ? (result.startsWith(piece) ? 0 : -1) : result.indexOf(piece, at);
    if (found < 0) return from;
    at = found + piece.length;
    from = span.end;
  }
  const rest = text.slice(from);
  return result.endsWith(rest) && result.length - rest.length >= at ? undefined : from;
}
