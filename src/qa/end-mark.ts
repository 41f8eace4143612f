import type { Span } from "../model/index.ts";
import { THING, UNSEEN } from "../segment/shown-text.ts";
import { languageOf } from "./scripts.ts";

/** How a text ends. `thing`: with code, an address or a placeholder. */
export type EndClass =
  | "period"
  | "question"
  | "exclamation"
  | "ellipsis"
  | "colon"
  | "comma"
  | "semicolon"
  | "dash"
  | "thing"
  | "none";

/** The mark at the end of a text. */
export interface EndMark {
  readonly class: EndClass;
  /** The mark itself; `""` where there is none. */
  readonly raw: string;
  readonly span: Span;
  /** Whether a quotation mark or bracket closes after it. */
  readonly enclosed: boolean;
}

/** Read the last punctuation of a text; closing quotation marks and brackets are looked through. */
export function endMark(shown: string, locale: string): EndMark {
  let end = shown.length;
  let enclosed = false;
  for (; end > 0; end--) {
    const character = shown[end - 1]!;
    if (CLOSING.test(character)) enclosed = true;
    else if (!SKIPPED.test(character)) break;
  }
  const tail = shown.slice(Math.max(0, end - 12), end);
  // The exclamation mark of Armenian stands inside the last word, and so does its question mark.
  const inner = languageOf(locale) === "hy" ? /[՞՜](?=\p{L}*[։:]?$)/u.exec(tail)?.[0] : undefined;
  const raw =
    inner ??
    /(?:\.{2,}|。{2,}|・{2,}|[…⋯‥]+|[!?！？؟]+|[^\p{L}\p{N}\p{M}])$/u.exec(tail)?.[0] ??
    "";
  // Bengali writes its visarga for a colon.
  if (languageOf(locale) === "bn" && tail.endsWith("\u0983")) {
    return { class: "colon", raw: "\u0983", span: { start: end - 1, end }, enclosed };
  }
  const kind = classOf(raw, languageOf(locale));
  const seen = kind === "none" ? "" : raw;
  return { class: kind, raw: seen, span: { start: end - seen.length, end }, enclosed };
}

const CLOSING = /[\p{Pe}\p{Pf}\p{Pi}"'＂＇„‚]/u;
const SKIPPED = new RegExp(
  `[\\s${UNSEEN}\\u200B-\\u200F\\u061C\\u2060\\u2066-\\u2069\\uFE0F\\p{So}\\p{Cs}*_]`,
  "u",
);

/** Sentence ends by script: Unicode's `Sentence_Terminal`, sorted into classes. */
const CLASSES: readonly (readonly [RegExp, EndClass])[] = [
  [/^(?:\.{2,}|。{2,}|・{2,}|[…⋯‥᠁])/u, "ellipsis"],
  [/[?？؟՞⸮⁇፧꛷᥅]/u, "question"],
  [/[!！՜‼⁈᥄߹]/u, "exclamation"],
  [/[.。．｡।॥۔։។៕။။።܁᠃᠉᙮꘎꛳་།༎෴]/u, "period"],
  [/[:：፥׃]/u, "colon"],
  [/[,，、،՝፣၊]/u, "comma"],
  [/[;；؛፤\u037E]/u, "semicolon"],
  [/[-–—―‒－]/u, "dash"],
];

const DANDA = new Set(["as", "bn", "hi", "mr", "ne", "or", "sa"]);

function classOf(raw: string, language: string): EndClass {
  if (raw === "") return "none";
  if (raw === THING) return "thing";
  if (language === "el" && (raw === ";" || raw === "\u037E")) return "question";
  if (language === "hy" && raw === ":") return "period";
  // The signs that keyboards of India give more easily than a danda.
  if (DANDA.has(language) && /[\u09F7|]/.test(raw)) return "period";
  return CLASSES.find(([pattern]) => pattern.test(raw))?.[1] ?? "none";
}
