import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Korean knows about the ends of its sentences. */
export const ko: SentenceRules = {
  before: "Mr., Mrs., Ms., Dr., St., Prof., vs.",
  number: "No., p., pp., Vol., vol.",
  inside: "Inc., Ltd., Co., Corp., U.S., Jr.",
  dates: true,
  examples: [
    ["안녕하세요. ", "저는 학생입니다. ", "당신은요?"],
    ["2024. 3. 15. 서울에서 만났다. ", "기온은 3.5도였다. ", "12명이 왔다."],
    ["“어서 와!”라고 그가 말했다. ", "그녀는 웃었다…… ", "“왜?” ", "그는 갔다."],
    ["J. K. 롤링이 왔다. ", "(서울=뉴스) 그는 떠났다."],
  ],
};
