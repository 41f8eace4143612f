import { expect, test } from "vitest";
import { findSpelled } from "../../../src/qa/names/words/letter-names.ts";
import { checkNames } from "../../../src/qa/names/index.ts";

const source = "The IMF asked for data, AFP and Reuters reported. Microsoft declined to comment.";

test.each([
  ["zh-Hant", "國際貨幣基金索取數據，法新社與路透報導。微軟拒絕評論。"],
  ["zh-Hans", "据法新社和路透社报道，国际货币基金组织索取数据。微软拒绝置评。"],
  ["ja", "国際通貨基金がデータを求めたとAFPとロイターが報じた。マイクロソフトはコメントを控えた。"],
  ["ar", "وطلب صندوق النقد الدولي بيانات، حسب فرانس برس ورويترز. ورفضت مايكروسوفت التعليق."],
])("agencies and companies have names of their own: %s", (locale, target) => {
  expect(checkNames(source, target, "en", locale)).toEqual([]);
});

test("days and months cut short are no names", () => {
  const findings = checkNames(
    "HANOI, Sept. 12 — The army came on Tues. and Thurs., the ministry said.",
    "HANOI, 12. September – Die Armee kam am Dienstag und am Donnerstag, so das Ministerium.",
    "en",
    "de",
  );
  expect(findings).toEqual([]);
});

test.each([
  ["hi", "आईएनजी के अर्थशास्त्री ने एफबीआई को बताया।"],
  ["th", "นักเศรษฐศาสตร์ของไอเอ็นจีบอกกับเอฟบีไอ"],
  ["ar", "قال خبير اقتصادي في آي إن جي لإف بي آي."],
  ["fa", "یک اقتصاددان آی‌ان‌جی به اف‌بی‌آی گفت."],
])("acronyms are written by the names of their letters: %s", (locale, target) => {
  expect(checkNames("An economist at ING told the FBI.", target, "en", locale)).toEqual([]);
});

test("the names of other letters are another acronym", () => {
  expect(findSpelled("ING", "उन्होंने आईएमएफ को बताया।", "Deva")).toBeUndefined();
  expect(findSpelled("IMF", "उन्होंने आई.एम.एफ. को बताया।", "Deva")).toMatchObject({ start: 9 });
});
