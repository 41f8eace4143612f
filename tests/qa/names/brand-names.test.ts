import { expect, test } from "vitest";
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
