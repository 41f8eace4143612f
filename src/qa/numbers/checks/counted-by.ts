import type { Atom } from "../atom.ts";
import { COUNTED_NOUNS } from "../words/counted-nouns.ts";

interface Forms {
  readonly after: readonly (readonly [form: string, counted: string])[];
  readonly before: readonly (readonly [form: string, counted: string])[];
}

/**
 * Say what a number counts, as far as the words around it show: `person`, `country`, `age` and so on,
 * `month` and `time` for what is a part of a date or clock in digits, `calendar` for a year, `unit`
 * and its name for a measure; undefined where nothing shows it.
 */
export function countedBy(
  { mention, type, part }: Atom,
  text: string,
  language: string,
): string | undefined {
  const { start, end } = mention.span;
  const before = text.slice(Math.max(0, start - 14), start).toLowerCase();
  const after = text.slice(part.span.end, part.span.end + 48).toLowerCase();
  if (type === "month") return "month";
  const { after: nouns, before: titles } = formsOf(language);
  const title = titles.find(([form]) => endsWith(before, form));
  if (title?.[1] === "since") return title[1];
  if (type === "year") return "calendar";
  // "2027 року компанія": the year itself, whatever stands after its word.
  const dated = mention.unit.includes("year") && /^(?:1[5-9]|20)\d\d(?!\d)/u.test(mention.text);
  if (dated) return "calendar";
  const alone = part.value.d === 1n && part.value.n > 0n && part.value.n <= 120n;
  const years = mention.unit.length === 0 || mention.unit.includes("year");
  if (
    alone &&
    years &&
    /[\p{L}\p{M}]\s?[,（(،，]\s?(?:de\s)?$/u.test(before) &&
    /^\s?[,.)）،，]/u.test(text.slice(end))
  )
    return "age";
  if (title !== undefined) return title[1];
  if (type === "time") return "time";
  const joined = /^(?:ja|ko|zh|th)$/u.test(language);
  const found = joined ? counter(after, nouns) : noun(after, nouns, language);
  if (found !== undefined) return found;
  if (mention.unit.length > 0) return `unit ${mention.unit[0] ?? ""}`;
  const year = type === "quantity" && /^(?:1[5-9]|20)\d\d$/u.test(mention.text);
  return year ? "calendar" : undefined;
}

function endsWith(text: string, form: string): boolean {
  const plain = text.trimEnd();
  return (
    plain.endsWith(form) && !/[\p{L}\p{M}]/u.test(plain[plain.length - form.length - 1] ?? " ")
  );
}

function counter(after: string, nouns: Forms["after"]): string | undefined {
  const text = after.trimStart();
  return nouns.find(([form]) => startsAs(text, form))?.[1];
}

/** The first of three words that says what is counted, up to what ends the phrase. */
function noun(after: string, nouns: Forms["after"], language: string): string | undefined {
  const phrase = /^[^.,;:!?()،؛、。]*/u.exec(after)?.[0] ?? "";
  let rest = phrase.replace(/^[’']\p{L}+/u, "").replace(/^[\s-]+/u, "");
  for (let i = 0; i < 3 && rest !== ""; i += 1) {
    if (/^\d/u.test(rest) || (language === "en" && ENDS.test(rest))) return undefined;
    const here = rest;
    const found = nouns.find(([form]) => startsAs(here, form));
    // "năm 2011 ở tuổi 40": at the age of the next one.
    if (i > 0 && /^[\p{L}\p{M}]+\s\d/u.test(here)) return undefined;
    if (found !== undefined) return found[1];
    rest = rest.replace(/^\S+[\s-]*/u, "");
  }
  return undefined;
}

const ENDS =
  /^(?:of|in|from|to|at|for|on|with|by|per|and|or|a|an|the|is|are|was|were|have|has|had|who|that|which|said|will)\b/u;

/** A form with `_` at its end is a whole word. */
function startsAs(text: string, form: string): boolean {
  if (!form.endsWith(" ")) return text.startsWith(form);
  const whole = form.slice(0, -1);
  return text.startsWith(whole) && !/[\p{L}\p{M}]/u.test(text[whole.length] ?? " ");
}

const cache = new Map<string, Forms>();

function formsOf(language: string): Forms {
  let known = cache.get(language);
  if (known === undefined) {
    const after: [string, string][] = [];
    const before: [string, string][] = [];
    for (const [counted, list] of Object.entries(COUNTED_NOUNS[language] ?? {})) {
      for (const raw of list.split(/\s+/u)) {
        const form = raw.replaceAll("_", " ").toLowerCase();
        if (form.endsWith("~")) before.push([form.slice(0, -1), counted]);
        else after.push([form, counted]);
      }
    }
    after.sort(([a], [b]) => b.length - a.length);
    cache.set(language, (known = { after, before }));
  }
  return known;
}
