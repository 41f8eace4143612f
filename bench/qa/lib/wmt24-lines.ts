import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParallelLine } from "./parallel-line.ts";

/**
 * The files of WMT24++ by locale: `en-<file>.jsonl` (arXiv 2502.12404, Apache-2.0). What `to-paragraphs.ts` writes has the
 * same form.
 */
const FILES: Readonly<Record<string, string>> = {
  ar: "ar_EG",
  cs: "cs_CZ",
  de: "de_DE",
  es: "es_ES",
  "es-MX": "es_MX",
  fa: "fa_IR",
  fr: "fr_FR",
  hi: "hi_IN",
  id: "id_ID",
  it: "it_IT",
  ja: "ja_JP",
  ko: "ko_KR",
  nl: "nl_NL",
  pl: "pl_PL",
  "pt-BR": "pt_BR",
  "pt-PT": "pt_PT",
  ru: "ru_RU",
  sv: "sv_SE",
  th: "th_TH",
  tr: "tr_TR",
  uk: "uk_UA",
  vi: "vi_VN",
  "zh-Hans": "zh_CN",
  "zh-Hant": "zh_TW",
};

/** Those whose number words are not read, which only count where `--locales` asks for them. */
const OTHERS: Readonly<Record<string, string>> = {
  "ar-SA": "ar_SA",
  bg: "bg_BG",
  bn: "bn_IN",
  ca: "ca_ES",
  da: "da_DK",
  el: "el_GR",
  et: "et_EE",
  fi: "fi_FI",
  fil: "fil_PH",
  "fr-CA": "fr_CA",
  gu: "gu_IN",
  he: "he_IL",
  hr: "hr_HR",
  hu: "hu_HU",
  is: "is_IS",
  kn: "kn_IN",
  lt: "lt_LT",
  lv: "lv_LV",
  ml: "ml_IN",
  mr: "mr_IN",
  no: "no_NO",
  pa: "pa_IN",
  ro: "ro_RO",
  sk: "sk_SK",
  sl: "sl_SI",
  sr: "sr_RS",
  sw: "sw_KE",
  ta: "ta_IN",
  te: "te_IN",
  ur: "ur_PK",
  zu: "zu_ZA",
};

interface Row {
  readonly domain: string;
  readonly document_id: string;
  readonly is_bad_source: boolean;
  readonly source: string;
  readonly target: string;
}

/**
 * Read the English paragraphs of the quarters asked for, each with its translation, without those that WMT marks
 * as broken: by locale, those alone whose file is there. The documents are dealt into four quarters in their order;
 * `line` is the paragraph's place in its file, from 0. `domain` (news, social, speech, literary) asks for a part.
 */
export function readWmt24(
  folder: string,
  quarters: ReadonlySet<number>,
  locales: readonly string[] = Object.keys(FILES),
  domain?: string,
): ReadonlyMap<string, readonly ParallelLine[]> {
  const texts = new Map<string, readonly ParallelLine[]>();
  for (const locale of locales) {
    const file = join(folder, `en-${FILES[locale] ?? OTHERS[locale] ?? ""}.jsonl`);
    if (!existsSync(file)) continue;
    const rows = readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line): Row => JSON.parse(line));
    const order = [...new Set(rows.map(({ document_id }) => document_id))];
    texts.set(
      locale,
      rows.flatMap(({ document_id: document, source, target, ...row }, line) =>
        row.is_bad_source ||
        !quarters.has(order.indexOf(document) % 4) ||
        (domain !== undefined && row.domain !== domain)
          ? []
          : [{ document, locale, source, target, line }],
      ),
    );
  }
  return texts;
}
