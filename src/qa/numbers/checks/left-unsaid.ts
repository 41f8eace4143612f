import { isAge } from "./ages.ts";
import type { Atom } from "../atom.ts";
import type { Matching } from "../match/match-mentions.ts";
import { normalize } from "../lex/normalize.ts";
import type { Texts } from "../texts.ts";

/**
 * Whether a value of the source is one that a language leaves unsaid by custom, or says without a number:
 * an age by its decade, the first years of a century, the month of a dateline.
 */
export function isLeftUnsaid(atom: Atom, matching: Matching, texts: Texts): boolean {
  if (isNil(atom) || isThirdParty(atom, texts)) return true;
  return (
    isAge(atom, matching, texts) ||
    isTurnOfCentury(atom, texts) ||
    isTimesMore(atom, texts) ||
    isDateline(atom, matching, texts)
  );
}

/** "3rd-party code" is someone else's. */
function isThirdParty({ type, mention }: Atom, { source, from }: Texts): boolean {
  const party = /^[\s-]part(?:y|ies)\b/iu.test(source.slice(mention.span.end));
  return type === "ordinal" && from.language === "en" && party;
}

/** "2–0 down": two goals behind. */
function isNil({ part, mention }: Atom): boolean {
  const [from] = mention.parts;
  const last = part.role === "to" && part.value.n === 0n && mention.kind === "range";
  return last && from !== undefined && from.value.n > 0n;
}

/** "by a factor of three", "four times as many" as 高出两倍, 多三倍: by so many times more Chinese counts one less. */
export function isTimesMore(
  { type, part, mention }: Atom,
  { source, target, from, to }: Texts,
): boolean {
  const { n, d } = part.value;
  if (type !== "quantity" || to.language !== "zh" || from.language !== "en") return false;
  if (d !== 1n || n < 3n || n > 11n) return false;
  const { start, end } = mention.span;
  const around = `${source.slice(Math.max(0, start - 24), start)}#${source.slice(end, end + 8)}`;
  if (!/\bfactor of\b[^.;,]*#|#(?:\stimes\b|-?fold\b)/iu.test(around)) return false;
  const less = `(?:${n - 1n}|[${TIMES[Number(n) - 3]}])\\s?倍`;
  // 比 A 旧三倍: older than A by three times as much.
  return new RegExp(
    `(?:[高多增超出長长涨漲大貴贵快慢旧舊重]|比[^。；，]{1,30}\\p{Script=Han})[^。；]{0,8}${less}`,
    "u",
  ).test(target);
}

/** From two times on. */
const TIMES = ["两兩二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** "since the early 2000s": "depuis le début du siècle", 本世纪初. */
function isTurnOfCentury({ type, part }: Atom, { target, to }: Texts): boolean {
  if (type !== "decade" || part.value.d !== 1n) return false;
  if (part.value.n < 1000n || part.value.n % 100n !== 0n) return false;
  if (MILLENNIUM.test(target)) return true;
  return forms(target, to.language).some((word) => {
    const found = to.words.get(word);
    return found?.marks?.has("century") === true || found?.unit?.includes("century") === true;
  });
}

const MILLENNIUM =
  /tisíciletí|jahrtausend|mil+en+i|millénaire|milênio|milénio|тысячелети|тисячоліт|tysiącleci|millenni|millennium|årtusende|هزاره|الألفية|千年|밀레니엄|ミレニアム|สหัสวรรษ|thiên niên kỷ|milenyum|सहस्राब्दी/iu;

/** Words, and all the pairs of signs where words are not parted. */
function forms(text: string, language: string): string[] {
  const { s } = normalize(text, language);
  const words = s.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!/^(?:zh|ja|ko|th)$/u.test(language)) return words;
  return words.flatMap((word) => Array.from(word, (_, i) => word.slice(i, i + 2)));
}

/** 【パリ8日】, （路透巴黎8日電）, "(파리=로이터) 8일": the news of East Asia name no month in their datelines. */
function isDateline({ type, mention, part }: Atom, { pairs }: Matching, texts: Texts): boolean {
  if (type !== "month" || !/^(?:zh|ja|ko)$/u.test(texts.to.language)) return false;
  if (!/[–—-]|\(/u.test(texts.source.slice(part.span.end, part.span.end + 24))) return false;
  if (mention.span.start > 60) return false;
  return pairs.some(
    ({ source, target }) =>
      source.mention === mention && source.type === "day" && target.part.span.start < 40,
  );
}
