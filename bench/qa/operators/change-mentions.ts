import { CALENDAR } from "../../../src/qa/numbers/data/calendar.ts";
import { CARDINALS } from "../../../src/qa/numbers/data/cardinals.ts";
import { readMentions, showMention } from "../../../src/qa/numbers/index.ts";
import type { Mention } from "../../../src/qa/numbers/index.ts";
import { lookUpLocale } from "../../../src/qa/numbers/lex/separators.ts";
import { digitSites } from "./digit-sites.ts";
import { replaced } from "./mutation.ts";
import type { Mutation } from "./mutation.ts";

/** Words of scales beside one another, by language: what takes the place of what. */
const SCALES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ar: [
    ["ألف", "مليون"],
    ["مليون", "مليار"],
    ["مليار", "مليون"],
  ],
  de: [
    ["Millionen", "Milliarden"],
    ["Milliarden", "Millionen"],
  ],
  es: [
    ["millones", "mil millones"],
    ["billones", "millones"],
  ],
  fr: [
    ["millions", "milliards"],
    ["milliard", "million"],
  ],
  hi: [
    ["हज़ार", "लाख"],
    ["करोड़", "लाख"],
    ["लाख", "करोड़"],
    ["अरब", "करोड़"],
  ],
  ja: [
    ["万", "億"],
    ["億", "万"],
  ],
  ko: [
    ["만", "억"],
    ["억", "만"],
  ],
  pl: [
    ["tys.", "mln"],
    ["mln", "mld"],
    ["mld", "mln"],
  ],
  pt: [
    ["mil ", "milhões "],
    ["milhões", "bilhões"],
    ["bilhões", "milhões"],
  ],
  ru: [
    ["тыс.", "млн"],
    ["млн", "млрд"],
    ["млрд", "млн"],
  ],
  tr: [
    ["bin", "milyon"],
    ["milyon", "milyar"],
    ["milyar", "milyon"],
  ],
  uk: [
    ["тис.", "млн"],
    ["млн", "млрд"],
    ["млрд", "млн"],
  ],
  vi: [
    ["triệu", "tỷ"],
    ["tỷ", "triệu"],
  ],
  zh: [
    ["萬", "億"],
    ["億", "萬"],
  ],
};
const MONEY = [
  /\b(?:euros?|Euro)\b|(?:евро|євро|يورو|यूरो|ユーロ|유로|歐元)/u,
  /\b(?:dollars?|Dollar|dólares|dolarów|dolara|dolar|đô la)\b|(?:долларов|доллара|доларів|долара|دولار|डॉलर|ドル|달러|美元)/u,
] as const;
const PERCENT = /\s?%|(?<= )(?:Prozent|proc\.|प्रतिशत|फ़ीसदी)|yüzde /u;
const LENGTH =
  /(?<=\d\s?)(?:km|किलोमीटर|Kilometern?|kilómetros|kilomètres|kilometrów|километр\p{L}*|кілометр\p{L}*|كيلومتر[\p{L}\p{M}]*|キロ|公里)/u;

/** Take out or change whole mentions: what is there is found with the engine, what it becomes is not read by it. */
export function changeMentions(text: string, locale: string): Mutation[] {
  const made: Mutation[] = [];
  const language = locale.split("-")[0] ?? locale;
  const mentions = readMentions(text, locale).filter((mention) => !mention.vague);
  const shown = mentions.map(showMention);
  const sites = digitSites(text, locale);
  for (const mention of mentions) {
    const { span, kind, parts, form } = mention;
    // "24 heures sur 24": what is left says the same.
    const twice = shown.filter((text) => bare(text) === bare(showMention(mention))).length > 1;
    const digits = sites.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (form !== "words" || digits.length > 0) {
      const operator = twice
        ? "dropped, said twice"
        : kind === "identifier"
          ? "code dropped"
          : kind === "date" || kind === "time"
            ? "date or time dropped"
            : isSmall(mention)
              ? "dropped, 1 or 2"
              : "dropped";
      made.push(replaced(operator, text, span.start, span.end, ""));
    } else if (
      kind !== "approximate" &&
      kind !== "date" &&
      kind !== "ordinal" &&
      kind !== "fraction"
    ) {
      made.push(
        replaced(twice ? "dropped, said twice" : "word dropped", text, span.start, span.end, ""),
      );
    }
    const [from, to] = parts;
    if (kind === "range" && from !== undefined && to !== undefined && digits.length === 2) {
      made.push(replaced("range end dropped", text, from.span.end, to.span.end, ""));
      const [a, b] = digits;
      if (a !== undefined && b !== undefined && a.raw !== b.raw)
        made.push(
          replaced(
            "range ends swapped",
            text,
            a.start,
            b.end,
            b.raw + text.slice(a.end, b.start) + a.raw,
          ),
        );
    }
    for (const part of parts) {
      if (part.role === "month" || part.role === "weekday") {
        const calendar = (lookUpLocale(CALENDAR, locale) ?? "").split("|");
        const names = (part.role === "month" ? calendar[0] : calendar[2])?.split(";") ?? [];
        const other = names[Number(part.value.n) % names.length]?.split(",")[0] ?? "";
        if (part.form === "words" && other !== "")
          made.push(replaced(part.role, text, part.span.start, part.span.end, other));
      }
      if (part.role === "decade" || part.role === "century") {
        const site = sites.find(
          ({ start, end }) => start >= part.span.start && end <= part.span.end,
        );
        if (site === undefined) continue;
        const value = Number(site.raw);
        const other =
          part.role === "decade"
            ? value >= 100
              ? value - 10
              : value === 20
                ? 30
                : value - 10
            : value - 1;
        made.push(replaced(part.role, text, site.start, site.end, String(other)));
      }
      if (
        part.form === "words" &&
        part.role === "value" &&
        kind !== "approximate" &&
        kind !== "fraction" &&
        digits.length === 0 &&
        part.value.d === 1n &&
        part.value.n >= 3n &&
        part.value.n <= 99n
      ) {
        const list = new Map(
          (lookUpLocale(CARDINALS, locale) ?? "")
            .split(";")
            .map((item) => item.split(":") as [string, string]),
        );
        const other = list
          .get(
            String(
              part.value.n <= 4n
                ? part.value.n + 2n
                : part.value.n <= 10n
                  ? part.value.n - 1n
                  : 30n,
            ),
          )
          ?.split(",")[0];
        // A unit inside the part would be lost with it.
        const end =
          mention.unit.length > 0 && part.span.end === span.end && parts.length === 1
            ? undefined
            : part.span.end;
        if (other !== undefined && end !== undefined && part.value.n !== 30n)
          made.push(replaced("word changed", text, part.span.start, end, other));
      }
    }
    const slice = text.slice(span.start, span.end);
    for (const [scale, other] of SCALES[language] ?? []) {
      const at = slice.indexOf(scale);
      if (at < 0 || slice.indexOf(scale, at + 1) >= 0 || twice || digits.length !== 1) continue;
      if (/\d/u.test(slice.slice(at + scale.length))) continue;
      made.push(
        replaced("scale changed", text, span.start + at, span.start + at + scale.length, other),
      );
      const dropped = replaced(
        "scale dropped",
        text,
        span.start + at,
        span.start + at + scale.length,
        "",
      );
      made.push(dropped);
      break;
    }
    const sign = /^[-−–](?=\d)/u.exec(slice);
    if (sign !== null && kind !== "identifier")
      made.push(replaced("sign lost", text, span.start, span.start + 1, ""));
    for (const [points, percent] of POINTS[language] ?? []) {
      const at = slice.indexOf(points);
      if (at < 0) continue;
      const start = span.start + at;
      made.push(
        replaced("percent for percentage points", text, start, start + points.length, percent),
      );
      break;
    }
    if (digits.length > 0 && kind === "percent") {
      const match = PERCENT.exec(slice);
      if (match !== null)
        made.push(
          replaced(
            "percent lost",
            text,
            span.start + match.index,
            span.start + match.index + match[0].length,
            "",
          ),
        );
    }
    if (digits.length > 0 && kind === "currency") {
      for (const [i, own] of MONEY.entries()) {
        const match = own.exec(slice);
        if (match === null) continue;
        const other = OTHER_MONEY[language]?.[1 - i];
        if (other !== undefined)
          made.push(
            replaced(
              "currency",
              text,
              span.start + match.index,
              span.start + match.index + match[0].length,
              other,
            ),
          );
      }
    }
    const length = digits.length > 0 ? LENGTH.exec(slice) : null;
    const other = OTHER_LENGTH[language];
    if (length !== null && other !== undefined)
      made.push(
        replaced(
          "unit",
          text,
          span.start + length.index,
          span.start + length.index + length[0].length,
          other,
        ),
      );
  }
  return made;
}

/** Percentage points, and what a hurried translator makes of them. */
const POINTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ar: [["نقاط مئوية", "في المئة"]],
  de: [["Prozentpunkte", "Prozent"]],
  es: [["puntos porcentuales", "por ciento"]],
  fr: [["points de pourcentage", "pour cent"]],
  hi: [["प्रतिशत अंक", "प्रतिशत"]],
  ja: [["ポイント", "%"]],
  ko: [
    ["%포인트", "%"],
    ["퍼센트포인트", "%"],
  ],
  pl: [
    ["punktami procentowymi", "procentami"],
    ["punktów procentowych", "procent"],
  ],
  pt: [["pontos percentuais", "por cento"]],
  ru: [["процентных пунктов", "процентов"]],
  tr: [
    ["yüzde puan", "yüzde"],
    ["puan", "yüzde"],
  ],
  uk: [["відсоткових пунктів", "відсотків"]],
  vi: [["điểm phần trăm", "phần trăm"]],
  zh: [["個百分點", "%"]],
};
const OTHER_MONEY: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["يورو", "دولار"],
  de: ["Euro", "Dollar"],
  es: ["euros", "dólares"],
  fr: ["euros", "dollars"],
  hi: ["यूरो", "डॉलर"],
  ja: ["ユーロ", "ドル"],
  ko: ["유로", "달러"],
  pl: ["euro", "dolarów"],
  pt: ["euros", "dólares"],
  ru: ["евро", "долларов"],
  tr: ["euro", "dolar"],
  uk: ["євро", "доларів"],
  vi: ["euro", "đô la"],
  zh: ["歐元", "美元"],
};
const OTHER_LENGTH: Readonly<Record<string, string>> = {
  ar: "مترًا",
  de: "Meter",
  es: "metros",
  fr: "mètres",
  hi: "मीटर",
  ja: "メートル",
  ko: "m",
  pl: "metrów",
  pt: "metros",
  ru: "метров",
  tr: "metre",
  uk: "метрів",
  vi: "m",
  zh: "公尺",
};

/** What a mention says, without its unit. */
function bare(shown: string): string {
  return shown.split(" ")[0] ?? "";
}

/** "a", "half", "both": what a translator may say without a number. */
function isSmall({ parts, unit }: Mention): boolean {
  const value = parts[0]?.value;
  const money = unit.some((name) => name === "percent" || /^[A-Z]{3}$/u.test(name));
  return parts.length === 1 && value !== undefined && value.n <= 2n * value.d && !money;
}
