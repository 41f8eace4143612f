import type { Message, Slot } from "../../src/model/index.ts";

/** The ways in which a text is made to look translated. */
export const pseudoKinds = ["longer", "accented", "bracketed", "rtl", "cjk"] as const;
export type PseudoKind = (typeof pseudoKinds)[number];

/** Make a translation that has the markup of its source and other words. */
export function pseudoTarget(
  kind: PseudoKind,
  message: Message,
  slot: Pick<Slot, "syntax">,
): string {
  const text = message
    .map((part) => (typeof part === "string" ? words(kind, part) : part.raw))
    .join("");
  if (kind !== "bracketed") return text;
  // Brackets around an image's description or a heading's words are words; across lines as well.
  return slot.syntax === "code" ? text : `[!! ${text} !!]`;
}

/** Changes letters only: what `\`, `&`, digits and what could become a tag mean stays. */
function words(kind: PseudoKind, text: string): string {
  return text.replace(/&#?\w+;|\\[^]|<[^<>]*>|\p{L}+/gu, (run) => {
    if (/^[&\\<]/.test(run)) return run;
    switch (kind) {
      case "longer":
        return `${run} ${run}zusatz`;
      case "accented":
      case "bracketed":
        return `${run}\u0301é`.normalize("NFC");
      case "rtl":
        return repeat("שלוםעולם", run.length);
      case "cjk":
        return repeat("死亡通知書北朝鮮", run.length);
    }
  });
}

function repeat(letters: string, length: number): string {
  return letters.repeat(Math.ceil(length / letters.length)).slice(0, length);
}
