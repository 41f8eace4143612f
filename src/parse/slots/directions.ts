import type { Directions } from "../../model/index.ts";

/** What one comment to Calque says about the block after it. */
export interface Direction extends Directions {
  /** `skip` the next block, or a range of blocks. */
  readonly skip?: "block" | "start" | "end";
  /** Translate the next code block. */
  readonly translate?: boolean;
  /** A word that is not known, for a message. */
  readonly unknown?: string;
}

/**
 * Read a comment to Calque: `<!-- calque key=lede max=60 note="…" -->`, `{/* calque skip * /}` in MDX.
 *
 * Words: `skip`, `skip-start`, `skip-end`, `translate`, `trivial`, `trivial=…`, `key=…`, `max=…`,
 * `note="…"`, and `note: …` up to the end. Returns `undefined` for any other comment or text.
 */
export function readDirection(raw: string): Direction | undefined {
  const comment =
    /^<!--\s*calque\b:?([^]*?)-->\s*$/.exec(raw.trim()) ??
    /^\{\s*\/\*\s*calque\b:?([^]*?)\*\/\s*\}$/.exec(raw.trim());
  if (!comment) return undefined;
  let direction: Direction = {};
  let rest = (comment[1] ?? "").trim();
  while (rest !== "") {
    const note = /^note\s*:\s*([^]*)$/.exec(rest);
    if (note) return { ...direction, note: oneLine(note[1] ?? "") };
    const word = /^([\w-]+)(?:\s*=\s*(?:"([^"]*)"|(\S+)))?\s*,?\s*/.exec(rest);
    if (!word) return { ...direction, unknown: rest };
    rest = rest.slice(word[0].length);
    direction = Object.assign(direction, meaning(word[1] ?? "", word[2] ?? word[3]));
  }
  return direction;
}

function meaning(word: string, value: string | undefined): Direction {
  if (value === undefined) {
    if (word === "skip") return { skip: "block" };
    if (word === "skip-start") return { skip: "start" };
    if (word === "skip-end") return { skip: "end" };
    if (word === "translate") return { translate: true };
    if (word === "trivial") return { trivial: "" };
    return { unknown: word };
  }
  if (word === "key") return isKey(value) ? { key: value } : { unknown: `key=${value}` };
  if (word === "trivial") return { trivial: oneLine(value) };
  if (word === "note") return { note: oneLine(value) };
  if (word === "max" && /^[1-9]\d{0,5}$/.test(value)) return { maxLength: Number(value) };
  return { unknown: `${word}=${value}` };
}

/** A pinned key obeys the same rules as a minted one. */
function isKey(value: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(value) && value.length < 48;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
