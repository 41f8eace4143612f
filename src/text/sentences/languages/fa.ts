import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Persian knows about the ends of its sentences. */
export const fa: SentenceRules = {
  before: "دکتر., ق.م., ه.ش., ه.ق., م., ص., ج., ق., ر.ک., پ.م., د., ا., ب., س., ع.",
  examples: [
    ["خوشبختم، آقای رضا. ", "شما کجایی هستید؟ ", "من از تهران هستم."],
    ["نرخ ۳٫۵ درصد است. ", "«بیا!» ", "او رفت."],
  ],
};
