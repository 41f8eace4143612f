import type { CodeKind, Message } from "../../model/index.ts";
import { type EndClass, type EndMark, endMark } from "../end-mark.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";
import { isCjk, languageOf } from "../scripts.ts";

const NAMES: Readonly<Record<EndClass, string>> = {
  period: "a full stop",
  question: "a question mark",
  exclamation: "an exclamation mark",
  ellipsis: "an ellipsis",
  colon: "a colon",
  comma: "a comma",
  semicolon: "a semicolon",
  dash: "a dash",
  thing: "code or an address",
  none: "no punctuation",
};

/** `text/end-punctuation`: texts that end another way than the source. */
export const endPunctuation: Rule = {
  id: "text/end-punctuation",
  severity: "warning",
  summary: "A text ends the way the source ends: as a sentence, a question, a list to come.",
  explanation:
    "A missing end often means that words are missing, too. Marks of each script count alike: `.` and `。`, `?` and `؟`, `:` and `：`. Quotation marks and brackets around them are looked through. Languages that do without (Thai, Lao), headings, table cells and labels are left alone; where usage differs (an exclamation in place of a full stop, a link that is all there is, a caption in italics, commas between items), the rule only mentions it.",
  examples: [
    {
      source: "State media is silent.",
      target: "国営メディアは沈黙している。",
      targetLocale: "ja",
    },
    { source: "Who knows?", target: "Ποιος ξέρει;", targetLocale: "el" },
    { source: "Who knows?", target: "من يعلم؟", targetLocale: "ar" },
    { source: "He said “yes.”", target: "Er sagte: „Ja“.", targetLocale: "de" },
    {
      source: "[See what it takes to get there.](#way)",
      target: "[Was man dafür braucht](#way)",
      targetLocale: "de",
      says: ["Expected a full stop at the end, found no punctuation"],
    },
    { source: "It rains.", target: "ฝนตก", targetLocale: "th", because: "Thai has no full stop." },
    {
      source: "It rains.",
      target: "दिन भर बारिश होती रही।",
      targetLocale: "hi",
    },
    {
      source: "*Figure 1. The way home by train.*",
      target: "*图 1 乘火车回家的路*",
      targetLocale: "zh-Hans",
      says: ["Expected a full stop at the end, found no punctuation"],
    },
    {
      source: "Would you like to read the whole story?",
      target: "続きを読みたいでしょうか",
      targetLocale: "ja",
      because: "か asks.",
    },
    {
      source: "The bodies come home by train.",
      target: "Die Leichen kommen mit dem Zug",
      targetLocale: "de",
      says: ["Expected a full stop at the end, found no punctuation"],
    },
    {
      source: "Who knows the number?",
      target: "Wer kennt die Zahl.",
      targetLocale: "de",
      says: ["Expected a question mark at the end, found a full stop (.)"],
    },
    {
      source: "These are the rules:",
      target: "Voici les règles",
      targetLocale: "fr",
      says: ["Expected a colon at the end, found no punctuation"],
    },
  ],
  check(pair, report) {
    const source = endMark(pair.sourceShown, pair.sourceLocale);
    const target = endMark(pair.targetShown, pair.targetLocale);
    if (source.class === target.class) return;
    const certainty = judge(pair, source, target);
    if (certainty === "quiet") return;
    report({
      message: `Expected ${NAMES[source.class]} at the end, found ${NAMES[target.class]}${target.raw && target.class !== "thing" ? ` (${target.raw})` : ""}`,
      ...(certainty === "unsure" ? { severity: "info" } : {}),
      sourceSpan: source.span,
      targetSpan: target.span,
      ...(source.raw && source.class !== "thing" ? { expected: source.raw } : {}),
      ...(target.raw && target.class !== "thing" ? { found: target.raw } : {}),
    });
  },
};

/** Languages in which sentences end without a mark. */
const UNMARKED = new Set(["th", "lo", "km", "my", "bo", "dz"]);
/** What is no sentence as a rule: each language has its own habit. */
const FRAGMENTS = new Set([
  "heading",
  "cell",
  "label",
  "alt",
  "title",
  "field",
  "attribute",
  "code",
]);
/** Ends that can stand for each other in a good translation. */
const SIMILAR: readonly ReadonlySet<EndClass>[] = [
  new Set(["period", "exclamation", "ellipsis", "semicolon"]),
  new Set(["colon", "comma", "dash", "semicolon", "ellipsis"]),
  new Set(["colon", "period"]),
];

function judge(pair: Pair, from: EndMark, to: EndMark): "sure" | "unsure" | "quiet" {
  const { class: source } = from;
  const { class: target } = to;
  const enclosed = from.enclosed || to.enclosed;
  if (UNMARKED.has(languageOf(pair.targetLocale)) || source === "thing" || target === "thing") {
    return "quiet";
  }
  if (endsInImage(pair.sourceMessage) || endsInImage(pair.targetMessage)) return "quiet";
  const full = (kind: EndClass): boolean => kind === "period" || kind === "none";
  if (isCjk(pair.targetLocale)) {
    // A sentence may end with its quotation, a Japanese question as a sentence (か。).
    if (enclosed) return "quiet";
    if (source === "question" && target === "period") {
      return languageOf(pair.targetLocale) === "ja" ? "quiet" : "unsure";
    }
    if (source === "colon" && target === "period") return "quiet";
    if (languageOf(pair.targetLocale) === "ja") {
      // A question ends in か, and what follows a line needs no colon before it.
      if (source === "question" && /か[\s\p{P}\uE000]*$/u.test(pair.targetShown)) return "quiet";
      if (source === "colon") return "unsure";
    }
  }
  if (FRAGMENTS.has(pair.context.role)) return full(source) && full(target) ? "quiet" : "unsure";
  if (SIMILAR.some((kinds) => kinds.has(source) && kinds.has(target))) return "unsure";
  // Words of one line, and items of a list, are sentences in one language and not in another.
  if (pair.context.role === "item" && full(source) && full(target)) return "unsure";
  // A comma or a semicolon between items is a habit of the language, too.
  if (pair.context.role === "item" && (source === "comma" || source === "semicolon"))
    return "unsure";
  // All in bold or in italics: the caption of a picture, a title without the form of one.
  if (isOnePair(pair.sourceMessage, "emphasis", "strong")) return "unsure";
  if (from.enclosed && to.enclosed) return "unsure";
  if (full(source) && full(target) && isOnePair(pair.sourceMessage, "link", "link-reference"))
    return "unsure";
  if (target === "none" && isShort(pair.sourceShown)) return "unsure";
  if (source === "none") return "unsure";
  // A thought may be asked in one language and told in another, the question may come first.
  if (target === "question") return "unsure";
  if (source === "question" && /[?？؟;\u037E՞]/u.test(pair.targetShown)) return "unsure";
  return "sure";
}

/** Markup that holds all there is: a link says where it leads, which makes it a label. */
function isOnePair(message: Message, ...kinds: readonly CodeKind[]): boolean {
  const [first, last] = [message[0], message.at(-1)];
  return (
    typeof first === "object" &&
    typeof last === "object" &&
    kinds.includes(first.kind) &&
    first.id === last.id
  );
}

/** What an image shows is described in words, in sentences or not. */
function endsInImage(message: Message): boolean {
  const last = message.findLast((part) => typeof part !== "string" || part.trim() !== "");
  return typeof last === "object" && last.kind.startsWith("image");
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length < 4;
}
