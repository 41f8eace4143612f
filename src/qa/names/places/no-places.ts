/** The id of what is no place. It stands for no place of a source. */
export const NO_PLACE = "-";

/**
 * Words that begin as a place is written, and of which no rule of the language tells that they are none, by language. In languages
 * that join particles to the end, they may follow.
 */
export const NO_PLACES: Readonly<Record<string, string>> = {
  // Christ, tight, timing, tiger, tire, tie-up, typhoon, title, Montgomery, to others, let us go.
  ko: "그리스도 그리스천 타이트 타이밍 타이거 타이어 타이업 타이틀 타이탄 타이타닉 타이핑 타이프 타이머 타이슨 타이렐 타이론 몽고메리 남한테 가자고 가자구 가자마자 가자니 가자며 가자는 크림빵 크림색 파리쉬 파리채 로마서 로마자 리즈너블 발리볼",
  // Spencer, Spence, Eugene, Gina, serious, pepper, Morgana, bikini, americano, jeans.
  th: "สเปนเซอร์ สเปนซ์ สเปนซ ยูจีน เรจีน่า จอร์จีน่า จีน่า จีนนี่ จีนี่ จีนส์ ยีนส์ ซีเรียส พริกไทย มอร์กานา บิกินี่ บิกินี อเมริกาโน่ อเมริกาโน",
  // Athena, Miranda, Ronaldo, Hinduism, polar bear, puma.
  zh: "雅典娜 米兰达 米蘭達 罗纳尔 罗纳德 印度教 美洲狮 美洲獅 美洲豹 南美洲豹 特努克 北极熊 北極熊 罗马书 羅馬書 罗马数字 羅馬數字",
  // Al-Biruni, Birunian.
  ar: "بيروني البيروني",
  // A graveyard.
  fa: "قبرستان",
  // Scissors.
  hi: "कतरनी रूस्टर",
};
