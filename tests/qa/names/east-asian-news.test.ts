import { describe, expect, it } from "vitest";
import { checkLast, type Pair } from "./check-last.ts";

/** What is said of the last of some units of one document. */
function said(locale: string, ...units: readonly Pair[]): string[] {
  return checkLast(locale, units).map(({ message }) => message);
}

describe("what newspapers of East Asia write is right", () => {
  it.each<readonly [string, ...Pair]>([
    // Short forms and variants of places.
    ["zh-Hans", "The flood in Indonesia is over.", "印尼的洪水结束了。"],
    ["zh-Hant", "She lives in Wales and works in Scotland.", "她住在威爾斯，在蘇格蘭工作。"],
    ["ko", "She lives in Wales.", "그녀는 웨일스에 산다."],
    ["ja", "The Macedonian team won.", "マケドニアのチームが勝った。"],
    ["ja", "A storm formed off Micronesia.", "ミクロネシア沖で嵐が発生した。"],
    ["ja", "The mayor of Mexico City resigned.", "メキシコシティの市長が辞任した。"],
    ["ja", "Talks with French and Turkish ministers ended.", "仏土の閣僚との会談が終わった。"],
    ["ja", "The European team lost.", "ヨーロッパチームは敗れた。"],
    ["ja", "He ruled West Virginia.", "彼はウエストバージニア州を治めた。"],
    ["zh-Hans", "They moved to Pittsburgh.", "他们搬到了匹兹堡。"],
    ["ko", "They flew from Des Moines.", "그들은 디모인에서 비행기를 탔다."],
    ["zh-Hant", "The camp at Auschwitz was freed.", "奧斯威辛集中營獲得解放。"],
    ["ja", "Nobody sees the two Koreas agree.", "南北の合意を見る者はいない。"],
    // Names in runs of katakana, with blanks or with nothing between.
    ["ja", "It was said by Edgar Lindqvist.", "エドガー リンドクヴィスト氏が述べた。"],
    ["ja", "The news of Hurricane Melinda came.", "ハリケーンメリンダの知らせが届いた。"],
    // Characters that are read as the name is spelled.
    ["ja", "They met in Liupanshui.", "六盤水で会談した。"],
    ["zh-Hans", "They met in Liupanshui.", "他们在六盘水会面。"],
    // How Chinese writes names of Europe and America, and ordinary words beside them.
    ["zh-Hans", "So said Mr Chambers.", "钱伯斯先生如是说。"],
    ["zh-Hant", "So said Mr Rothenberg.", "羅森博格如是說。"],
    ["zh-Hant", "A poll of Vanderbilt.", "范德堡大學 (Vanderbilt) 的民調。"],
    ["zh-Hans", "The mayor of Dresden spoke.", "德累斯顿市长发表了讲话。"],
    ["zh-Hant", "Then Merkel left.", "然後梅克爾離開了。"],
    ["zh-Hant", "A second Kim-Trump summit is near.", "第二次金川會將近。"],
    // Katakana for a family name of two sounds, and for a Korean name in three words.
    ["ja", "The doctor met Kim there.", "医師はそこでキムに会った。"],
    ["ja", "So said Heather Lindqvist.", "ヘザー・リンドクヴィスト氏はそう述べた。"],
    ["ja", "So said Foreign Minister Ri Yong Ho.", "リ・ヨンホ外相はそう述べた。"],
    // Korean particles behind one syllable and behind one another.
    ["ko", "Then Capp left.", "그리고 캡과 떠났다."],
    ["ko", "Trains run to Rosberg.", "기차는 로스베르크까지의 구간을 달린다."],
    ["ko", "The guest was Ms Okafor.", "손님은 오카포르였습니다."],
    // Brands are right in their own letters.
    ["zh-Hans", "Drivers use Google.", "司机使用Google。"],
    // A name that the source cuts short.
    ["ko", "Pages of Insta grow.", "인스타그램 페이지가 늘고 있다."],
  ])("%s: %s", (locale, ...pair) => {
    expect(said(locale, pair as unknown as Pair)).toEqual([]);
  });
});

describe("what is not there is missed", () => {
  it.each<readonly [string, ...Pair]>([
    ["zh-Hans", "The flood in Indonesia is over.", "印度的洪水结束了。"],
    ["zh-Hant", "She works in Scotland.", "她在威爾斯工作。"],
    ["ja", "The mayor of Mexico City resigned.", "リマの市長が辞任した。"],
    ["ja", "It was said by Edgar Lindqvist.", "カルロス モンテロ氏が述べた。"],
    ["ja", "The news of Edgar Lindqvist came.", "エドガーモンテロの知らせとカルロスの知らせ。"],
    ["ja", "Then Palu was hit.", "そして東部が被災した。"],
    ["ja", "The doctor met Yuan there.", "医師はそこで彼に会った。"],
    ["ko", "They flew from Des Moines.", "그들은 시카고에서 비행기를 탔다."],
    ["ja", "A storm formed off Micronesia.", "ミクロメシアで嵐が発生した。"],
  ])("%s: %s", (locale, ...pair) => {
    expect(said(locale, pair as unknown as Pair)).toHaveLength(1);
  });
});

describe("evidence", () => {
  it("a capital is answered by its country, named once more than the source names it", () => {
    const source = "North Korea wants talks, but Pyongyang waits.";
    expect(said("ja", [source, "北朝鮮は対話を望むが、北朝鮮政府は待っている。"])).toEqual([]);
    expect(said("ja", [source, "北朝鮮は対話を望むが、待っている。"])).toHaveLength(1);
  });

  it("the country of an office may be left out, and not be another", () => {
    const source = "It was signed by U.S. President Donald Trump.";
    expect(said("ja", [source, "ドナルド・トランプ大統領が署名した。"])).toEqual([]);
    expect(said("ja", [source, "ロシアのドナルド・トランプ大統領が署名した。"])).toHaveLength(1);
  });

  it("a piece is the form of the name that it is nearest to, and tells nothing about others", () => {
    const shops: Pair = ["Shelves at Boots and for Burt.", "부츠의 진열대."];
    expect(said("ko", shops, ["Then Burt left.", "그리고 버트는 떠났다."])).toEqual([]);
  });

  it("who is a pronoun in the source may be named", () => {
    const first: Pair = ["The phone of Tellis rang.", "特利斯的手机响了。"];
    const his: Pair = ["His phone was with Moe.", "特利斯的手机在他身边。"];
    expect(said("zh-Hans", first, first, his)).toEqual([]);
  });

  it("a word that only looks Japanese is missed where the document is not about East Asia", () => {
    const target = "そして東部が被災した。";
    expect(said("ja", ["Then Nagari was hit.", target])).toHaveLength(1);
    expect(
      said("ja", ["A quake in Japan.", "日本で地震。"], ["Then Nagari was hit.", target]),
    ).toEqual([]);
  });
});
