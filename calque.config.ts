import { defineConfig } from "./src/config/index.ts";

/** The example: a news article in ten languages, one unfinished locale, and a fallback chain. */
export default defineConfig({
  source: "source",
  locales: "locales",
  out: "dist",
  sourceLocale: "en",
  targets: ["de", "fr", "es", "uk", "ar", "hi", "vi", "ko", "ja", "zh-Hant", "pl", "pt-BR"],
  fallback: { "pt-BR": ["pt"] },
  frontMatter: {
    translate: ["title", "description", "tags[]"],
    set: { lang: "{locale}", dir: "{direction}" },
  },
});
