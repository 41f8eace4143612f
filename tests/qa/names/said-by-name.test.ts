import { expect, test } from "vitest";
import { checkNames } from "../../../src/qa/names/index.ts";

const said = (source: string, target: string, locale: string): string[] =>
  checkNames(source, target, "en", locale).map(({ rule, expected }) => `${rule} ${expected}`);

test.each([
  ["ru", "Yesterday Gene and James sold the drum.", "Вчера Джин и Джеймс продали барабан."],
  ["ru", "The oldest drum belongs to Dave Murrow.", "Самый старый барабан — у Дейва Марроу."],
  ["ja", "Only Kael heard the drum.", "太鼓を聞いたのはケイルだけだった。"],
  ["ja", "The drum was sold by Mr Blair.", "太鼓はブレア氏が売った。"],
])("a vowel before a silent e is heard by its name, in %s", (locale, source, target) => {
  expect(said(source, target, locale)).toEqual([]);
});

test.each([
  ["Yesterday Kyle bought a drum.", "昨天凯尔买了一面鼓。"],
  ["Yesterday Tommy bought a drum.", "昨天汤米买了一面鼓。"],
  ["Yesterday Ethel bought a drum.", "昨天埃塞尔买了一面鼓。"],
  ["The drummer Peyton Dillon had two sisters.", "鼓手培顿·狄龙有两个姐妹。"],
  ["The drummer was born in Hampshire.", "鼓手出生于汉普郡。"],
])("Chinese characters are heard as names are written with them: %s", (source, target) => {
  expect(said(source, target, "zh-Hans")).toEqual([]);
});

test("another name in their place is missed as before", () => {
  const drummer = "The drummer Peyton Dillon had two sisters.";
  expect(said(drummer, "鼓手罗伯特·谢尔曼有两个姐妹。", "zh-Hans")).toHaveLength(1);
  expect(said("Mr James sold a drum.", "Господин Петров продал барабан.", "ru")).toHaveLength(1);
});
