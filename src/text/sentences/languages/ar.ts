import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Arabic knows about the ends of its sentences. */
export const ar: SentenceRules = {
  before:
    "د., أ., أ.د., م., ص., ج., ط., هـ., ق.م., ب.م., ت., س., ش., ح., ع., ر., ن., ه., ا.د., د. أ., وآخ.",
  examples: [
    ["قال د. أحمد إنه بخير. ", "ماذا حدث؟ ", "لا شيء!"],
    ["بلغت النسبة 3.5 في المئة. ", "«هذا جيد.» ", "وقال إنه سعيد."],
  ],
};
