import { expect, test } from "vitest";
import { direction } from "../../src/text/direction.ts";
import { interpolate } from "../../src/text/interpolate.ts";
import { isLocale } from "../../src/text/locale.ts";

test.each([
  "de",
  "pt-BR",
  "zh-Hant-TW",
  "sr-Latn",
  "es-419",
  "ca-valencia",
  "de-u-co-phonebk",
  "fil",
])("%s is a locale", (tag) => expect(isLocale(tag)).toBe(true));

test.each([
  "",
  "d",
  "de_AT",
  "..",
  "de/..",
  "de-",
  "-de",
  "english",
  "x-private",
  "de AT",
  "d\u00e9",
])("%j is no locale", (tag) => expect(isLocale(tag)).toBe(false));

test.each([
  ["ar", "rtl"],
  ["AR-eg", "rtl"],
  ["he", "rtl"],
  ["fa-IR", "rtl"],
  ["ur", "rtl"],
  ["dv", "rtl"],
  ["ckb", "rtl"],
  ["pa", "ltr"],
  ["pa-PK", "rtl"],
  ["pa-Arab", "rtl"],
  ["sd", "rtl"],
  ["sd-IN", "ltr"],
  ["sd-Deva", "ltr"],
  ["az-IR", "rtl"],
  ["az-arab-AZ", "rtl"],
  ["uz-AF", "rtl"],
  ["ar-Latn", "ltr"],
  ["de", "ltr"],
  ["ja", "ltr"],
  ["zh-Hant", "ltr"],
  ["de-u-nu-arab", "ltr"],
  ["de-x-hebr", "ltr"],
])("%s is written %s", (tag, expected) => expect(direction(tag)).toBe(expected));

test("declared variables are put in, and nothing else", () => {
  const variables = { name: "Kim {{other}} $&", "a.b": "AB", other: "O" };
  expect(interpolate("{{name}}, {{ a.b }} {{ other}}", variables)).toBe("Kim {{other}} $&, AB O");
  const prose =
    "{{x}} {{{y}}} $t(name) {name} {{ na me }} {{}} {{- name}} {{toString}} {{__proto__}}";
  expect(interpolate(prose, variables)).toBe(prose);
});
