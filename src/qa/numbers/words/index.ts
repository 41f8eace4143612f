import type { WordTable } from "../word-table.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { th } from "./th.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** The hand-written tables by language, or by locale where a script or country differs. */
export const WORD_TABLES: Readonly<Record<string, WordTable>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  ja,
  ko,
  pl,
  pt,
  ru,
  th,
  uk,
  vi,
  zh,
};
