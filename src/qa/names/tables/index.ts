import { AR } from "./ar.ts";
import { CS } from "./cs.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FA } from "./fa.ts";
import { FR } from "./fr.ts";
import { HI } from "./hi.ts";
import { ID } from "./id.ts";
import { IT } from "./it.ts";
import { JA } from "./ja.ts";
import { KO } from "./ko.ts";
import { NL } from "./nl.ts";
import { PL } from "./pl.ts";
import { PT } from "./pt.ts";
import { RU } from "./ru.ts";
import { SV } from "./sv.ts";
import { TH } from "./th.ts";
import { TR } from "./tr.ts";
import { UK } from "./uk.ts";
import { VI } from "./vi.ts";
import { ZH_HANS } from "./zh-hans.ts";
import { ZH_HANT } from "./zh-hant.ts";

/** What people call places beside CLDR's names, by the locale of the data (see `dataLocale`). */
export const TABLES: Readonly<Record<string, string>> = {
  ar: AR,
  cs: CS,
  de: DE,
  en: EN,
  es: ES,
  fa: FA,
  fr: FR,
  hi: HI,
  id: ID,
  it: IT,
  ja: JA,
  ko: KO,
  nl: NL,
  pl: PL,
  pt: PT,
  ru: RU,
  sv: SV,
  th: TH,
  tr: TR,
  uk: UK,
  vi: VI,
  zh: ZH_HANS,
  "zh-Hant": ZH_HANT,
};
