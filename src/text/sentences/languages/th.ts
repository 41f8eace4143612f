import type { SentenceRules } from "../sentence-rules.ts";

/**
 * Hold what Thai knows about the ends of its sentences. Thai prints none: a blank parts phrases as
 * well as sentences, so that only question and exclamation marks, line ends and periods that are no
 * abbreviation can be told. Nearly every period in Thai is one of an abbreviation.
 */
export const th: SentenceRules = {
  periodContinues: true,
  examples: [
    ["พ.ศ. 2567 เขาไป กทม. และ จ. เชียงใหม่ กับ ดร. สมชาย"],
    ["คุณสบายดีไหม? ", "สบายดี! ", "ราคา 3.5 บาท"],
  ],
};
