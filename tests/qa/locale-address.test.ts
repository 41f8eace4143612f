import { expect, it } from "vitest";
import { isSameAddress, mayBeSameAddress } from "../../src/qa/locale-address.ts";

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
  ["https://x.org/a_(b)", "https://x.org/a_\\(b\\)", "fr"],
  ["https://x.org/a?b=1&c=2", "https://x.org/a?b=1&amp;c=2", "fr"],
  ["https://x.org/en-US/docs/a", "https://cn.x.org/docs/a.html", "zh-Hans"],
  ["https://x.org/a?utm_source=docs", "https://x.org/a", "fr"],
  ["https://x.org/a", "https://x.org/a?hl=pt-br", "pt-BR"],
  ["hi@x.org", "mailto:hi@x.org", "fr"],
])("takes %s and %s for the same page in %s", (source, target, locale) => {
  expect(isSameAddress(source, target, "en", locale)).toBe(true);
});

it.each([
  ["/en/guide", "/fr/guide", "de"],
  ["/guide", "/guides", "de"],
  ["https://x.org", "https://y.org", "de"],
  ["https://x.org/a?b=1", "https://x.org/a?b=2", "de"],
  ["https://x.org/a", "https://x.org/a?hl=fr", "de"],
  ["https://en.wikipedia.org/wiki/Law", "https://de.wikipedia.com/wiki/Recht", "de"],
  ["https://x.de/a", "https://x.org/a", "de"],
  ["https://cn.x.org/a", "https://x.org/a", "de"],
  ["guide.md", "guide", "de"],
])("takes %s and %s for different pages in %s", (source, target, locale) => {
  expect(isSameAddress(source, target, "en", locale)).toBe(false);
});

it.each([
  ["../cats/", "/pets/cats/", "de"],
  ["/pets/cats/", "cats", "de"],
  ["#feeding", "/de/pets/cats/#fütterung", "de"],
  ["https://x.org/en-US/docs/web/cats", "https://x.org/de/docs/pets/cats", "de"],
])("takes %s and %s for what may be one page in %s", (source, target, locale) => {
  expect(mayBeSameAddress(source, target, "en", locale)).toBe(true);
});

it.each([
  ["../cats/", "/pets/dogs/", "de"],
  ["/cats/", "/pets/cats/", "de"],
  ["https://x.org/en-US/docs/web/cats", "https://x.org/de/docs/web/dogs", "de"],
  ["https://x.org/en-US/docs/web/cats", "https://y.org/de/docs/pets/cats", "de"],
  ["https://x.org/web/cats", "https://x.org/pets/cats", "de"],
  ["../cats/", "https://x.org/cats/", "de"],
  ["../#feeding", "/de/pets/cats/#fütterung", "de"],
])("does not take %s and %s for one page in %s", (source, target, locale) => {
  expect(mayBeSameAddress(source, target, "en", locale)).toBe(false);
});
