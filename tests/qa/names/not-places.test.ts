import { expect, it } from "vitest";
import { checkNames } from "../../../src/qa/names/index.ts";
import { readText } from "../../../src/qa/names/reading/reading.ts";

const sure = (text: string, locale: string): string[] =>
  readText(text, locale)
    .places.filter((place) => place.sure)
    .flatMap(({ ids }) => ids);

it.each([
  ["ar", "ثم كتبت رسالة إلى أخيها.", "Tibet"],
  ["ar", "وصل براين باكراً.", "Rhine"],
  ["ar", "أردنا أن نرى أين بنينا البيت.", "JO"],
  ["ar", "اشترى خرطوم ماء.", "Khartoum"],
  ["fa", "کوین در قبرستان ایستاد.", "Vienna"],
  ["ko", "이제 집에 가자고 했다.", "Gaza"],
  ["ko", "타이밍이 좋았고 그리스도를 믿었다.", "GR"],
  ["th", "ยูจีนใส่กางเกงยีนส์", "CN"],
  ["th", "เขาไม่ซีเรียสเลย", "SY"],
  ["hi", "रूस्टर बोला।", "RU"],
  ["zh-Hans", "米兰达和罗纳尔多来了。", "Milan"],
])("%s: %s names no place", (locale, text, id) => {
  expect(sure(text, locale)).not.toContain(id);
  expect(sure(text, locale)).toEqual([]);
});

it.each([
  ["ar", "عاد من التبت والسودان.", ["Tibet", "SD"]],
  ["ar", "سافرت إلى الخرطوم وبالأردن.", ["Khartoum", "JO"]],
  ["fa", "او از وین آمد و به قبرس رفت.", ["CY"]],
  ["ko", "그리스의 가자지구 구호선", ["GR", "Gaza_Strip"]],
  ["th", "จากจีนไปชิคาโก้", ["CN", "Chicago"]],
  ["hi", "रूसी नाव", ["RU"]],
  ["zh-Hans", "从米兰去雅典。", ["Milan", "Athens"]],
])("%s: %s names them", (locale, text, ids) => {
  expect(sure(text, locale)).toEqual(ids);
});

it("somebody whose name is written as a country is no place that came in", () => {
  const found = checkNames(
    "Mrs. Libby returned from Peru on Friday.",
    "عادت السيدة ليبي يوم الجمعة.",
    "en",
    "ar",
  );
  expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
});

it("what is cut short in the source may have a country in its words", () => {
  const found = checkNames(
    "The ferry from Peru is due at 4 p.m. BST.",
    "تصل العبارة في الرابعة بالتوقيت الصيفي البريطاني.",
    "en",
    "ar",
  );
  expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
});
