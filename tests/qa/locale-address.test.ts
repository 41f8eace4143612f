import { expect, it } from "vitest";
import { isSameAddress } from "../../src/qa/locale-address.ts";

it.each([
  ["/en/guide", "/de/guide", "de"],
  ["/guide/", "/de/guide", "de"],
  ["https://x.org/en-us/a", "https://x.org/pt-br/a", "pt-BR"],
  ["https://en.wikipedia.org/wiki/Law", "https://ja.wikipedia.org/wiki/%E6%B3%95", "ja"],
  ["guide.md", "guide.de.md", "de"],
  ["https://x.org/?hl=en", "https://x.org/?hl=ko", "ko"],
  ["#why", "#warum", "de"],
  ["https://www.x.org/a", "https://x.org/a/", "fr"],
  ["https://x.org/a", "https://x.org/zh-tw/a", "zh-Hant"],
])("takes %s and %s for the same page in %s", (source, target, locale) => {
  expect(isSameAddress(source, target, "en", locale)).toBe(true);
});

it.each([
  ["/en/guide", "/fr/guide", "de"],
  ["/guide", "/guides", "de"],
  ["https://x.org", "https://y.org", "de"],
  ["https://x.org/a?b=1", "https://x.org/a?b=2", "de"],
  ["https://en.wikipedia.org/wiki/Law", "https://de.wikipedia.com/wiki/Recht", "de"],
  ["https://x.de/a", "https://x.org/a", "de"],
])("takes %s and %s for different pages in %s", (source, target, locale) => {
  expect(isSameAddress(source, target, "en", locale)).toBe(false);
});
