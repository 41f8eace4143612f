import { knownLocales } from "../known-locales.ts";
import { ar } from "./languages/ar.ts";
import { bg } from "./languages/bg.ts";
import { cs } from "./languages/cs.ts";
import { da } from "./languages/da.ts";
import { de } from "./languages/de.ts";
import { el } from "./languages/el.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { et } from "./languages/et.ts";
import { fa } from "./languages/fa.ts";
import { fi } from "./languages/fi.ts";
import { fr } from "./languages/fr.ts";
import { gu } from "./languages/gu.ts";
import { hi } from "./languages/hi.ts";
import { hu } from "./languages/hu.ts";
import { hy } from "./languages/hy.ts";
import { id } from "./languages/id.ts";
import { it } from "./languages/it.ts";
import { ja } from "./languages/ja.ts";
import { kk } from "./languages/kk.ts";
import { km } from "./languages/km.ts";
import { ko } from "./languages/ko.ts";
import { lt } from "./languages/lt.ts";
import { lv } from "./languages/lv.ts";
import { nb } from "./languages/nb.ts";
import { nl } from "./languages/nl.ts";
import { pl } from "./languages/pl.ts";
import { ps } from "./languages/ps.ts";
import { pt } from "./languages/pt.ts";
import { ro } from "./languages/ro.ts";
import { root } from "./languages/root.ts";
import { ru } from "./languages/ru.ts";
import { sv } from "./languages/sv.ts";
import { ta } from "./languages/ta.ts";
import { th } from "./languages/th.ts";
import { tr } from "./languages/tr.ts";
import { uk } from "./languages/uk.ts";
import { ur } from "./languages/ur.ts";
import { vi } from "./languages/vi.ts";
import { zh } from "./languages/zh.ts";
import type { SentenceRules } from "./sentence-rules.ts";
import { suppressions } from "./suppressions.ts";

/** How an abbreviation bears on the end of a sentence; see `SentenceRules`. */
export type AbbreviationKind = "before" | "number" | "inside" | "ends";

/** The rules of one language, ready for look-up. */
export interface CompiledRules {
  readonly language: string;
  readonly rules: SentenceRules;
  readonly segmenter: Intl.Segmenter;
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  readonly starters: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

/** The tables by language, for the tests of their examples. */
export const languages: Readonly<Record<string, SentenceRules>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  gu,
  hi,
  hu,
  hy,
  id,
  it,
  ja,
  kk,
  km,
  ko,
  lt,
  lv,
  nb,
  nl,
  pl,
  ps,
  pt,
  ro,
  ru,
  sv,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};

const compiled = new Map<string, CompiledRules>();
const RELATED: Readonly<Record<string, string>> = {
  no: "nb",
  nn: "nb",
  ms: "id",
  ne: "hi",
  mr: "hi",
};

/** Give the rules for a BCP 47 locale; a locale that is unknown or malformed gets the root rules. */
export function rulesFor(locale: string): CompiledRules {
  let rules = compiled.get(locale);
  if (!rules) {
    rules = compile(locale);
    compiled.set(locale, rules);
  }
  return rules;
}

function compile(locale: string): CompiledRules {
  const tag = canonical(locale);
  const own = tag.split("-")[0]!;
  const language = own in languages ? own : (RELATED[own] ?? own);
  const rules = languages[language] ?? root;
  const abbreviations = new Map<string, AbbreviationKind>();
  for (const word of suppressions[language]?.split("|") ?? []) abbreviations.set(word, "inside");
  for (const kind of ["ends", "inside", "number", "before"] as const) {
    for (const word of rules[kind]?.split(/,\s*/u) ?? []) abbreviations.set(word, kind);
  }
  return {
    language,
    rules,
    segmenter: new Intl.Segmenter(knownLocales(tag), { granularity: "sentence" }),
    abbreviations,
    starters: words(rules.starters),
    counted: words(rules.counted),
    initials: words(rules.initials),
  };
}

function canonical(locale: string): string {
  try {
    return new Intl.Locale(locale).toString();
  } catch {
    return "und";
  }
}

function words(list = ""): Set<string> {
  return new Set(list.split(" ").filter(Boolean));
}
