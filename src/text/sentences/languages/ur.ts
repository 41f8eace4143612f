import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Urdu knows about the ends of its sentences. */
export const ur: SentenceRules = {
  before: "ڈاکٹر., مسٹر., ص., ج., ء., م., ڈی., اے., بی., سی., کے., ایم., ایس.",
  examples: [["کیا حال ہے؟ ", "میرا نام علی ہے۔ ", "میں لاہور سے ہوں۔"]],
};
