import type { FoundCode } from "./inline-code.ts";

/** Elements that never have a closing tag, from the HTML Standard, “Void elements”. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** How far up an unbalanced text is searched for a partner: keeps hostile input linear. */
const REACH = 64;

/**
 * Find the partners among tags: `<b>` and `</b>` around the same words.
 *
 * Only tags that nest with each other and with the other pairs are matched; the rest stand alone.
 * The codes are in order and are changed in place.
 */
export function pairTags(codes: readonly FoundCode[]): void {
  const open: FoundCode[] = [];
  for (const code of codes) {
    if (code.name === undefined) {
      if (code.type === "open") open.push(code);
      else if (code.type === "close") closeOther(open, code);
    } else if (code.type === "open" && !VOID.has(code.name)) {
      open.push(code);
    } else if (code.type === "close") {
      closeTag(open, code);
    }
  }
}

/** Read the name and the type of a tag from its text: `<b>`, `</Tabs.Item>`, `<br/>`, `<>`. */
export function readTag(raw: string, foldCase: boolean): Pick<FoundCode, "type" | "name"> {
  const match = /^<(\/?)\s*([^\s/>!?{]*)/.exec(raw);
  if (!match || /^<[!?]/.test(raw)) return { type: "hold" };
  const name = foldCase ? match[2]!.toLowerCase() : match[2]!;
  if (match[1]) return { type: "close", name };
  return /\/\s*>$/.test(raw) ? { type: "hold" } : { type: "open", name };
}

function closeOther(open: FoundCode[], close: FoundCode): void {
  for (let index = open.length - 1; index >= 0; index--) {
    if (open[index]!.pair === close.pair) {
      open.length = index;
      return;
    }
  }
}

function closeTag(open: FoundCode[], close: FoundCode): void {
  const floor = Math.max(0, open.length - REACH);
  for (let index = open.length - 1; index >= floor; index--) {
    const candidate = open[index]!;
    if (candidate.name === undefined) return;
    if (candidate.name === close.name) {
      candidate.pair = close.pair = {};
      open.length = index;
      return;
    }
  }
}
