import { CITIES } from "../data/cities.ts";
import { fold, type Token } from "./token.ts";
import { type Writing } from "./writing.ts";

/** A piece of a text that may be a name. Offsets into the text. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In Latin letters, in a text of another script. */
  readonly latin: boolean;
  readonly capital: boolean;
  /** As forms are compared. */
  readonly folded: string;
}

/**
 * Cut a text into the pieces that may be (a part of) a name, as its writing allows: words without joined
 * particles; runs of katakana; runs of the characters that Chinese writes foreign sounds with.
 */
export function candidates(tokens: readonly Token[], writing: Writing): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.gap === "-" && before && before.capital && token.latin && !token.capital) {
      // Min-ho
      const text = `${before.text}-${token.text}`;
      push(text, before.start, writing.script !== "Latn", true);
    }
    if (token.latin) {
      push(token.text, token.start, writing.script !== "Latn", token.capital, token.folded);
      // iOS14: scripts without blanks leave out the one before a figure, too.
      const figure = writing.script === "Latn" ? undefined : FIGURE.exec(token.text)?.[1];
      if (figure !== undefined) push(figure, token.start, true, token.capital);
    } else if (writing.script === "Hang") {
      for (const piece of withoutParticle(token.text)) push(piece, token.start);
    } else if (writing.script === "Arab" || writing.script === "Hebr") {
      // A half-space of Persian: ویکی‌پدیا.
      let text = token.text;
      for (let i = at; tokens[i]!.gap === "\u200c" && i > 0 && !tokens[i - 1]!.latin; i -= 1) {
        text = `${tokens[i - 1]!.text}\u200c${text}`;
        push(text, tokens[i - 1]!.start);
      }
      for (const cut of prefixes(token, writing)) push(token.text.slice(cut), token.start + cut);
    } else if (writing.words === "unspaced") {
      for (const run of token.text.matchAll(runOf(writing))) push(run[0], token.start + run.index);
      if (writing.script === "Hans") behindDot(token);
    } else {
      push(token.text, token.start, false, token.capital, token.folded);
      // Уппсальского: the place that the adjective is made of.
      const base = token.capital ? ADJECTIVE.exec(token.text) : undefined;
      if (base && base.index > 3) push(token.text.slice(0, base.index), token.start, false, true);
    }
  }
  return found;

  /** 帕維爾·伊瓦先科；: between a dot and a mark any character is one of the name, also those that few names have. */
  function behindDot({ text, gap, start }: Token): void {
    if (!DOT.test(gap) || text.length > LONGEST || !/^\p{Script=Han}{2,}$/u.test(text)) return;
    if (!found.some((other) => other.start === start && other.text === text)) push(text, start);
  }

  function push(
    piece: string,
    start: number,
    latin = false,
    capital = false,
    folded = fold(piece),
  ): void {
    found.push({ text: piece, start, end: start + piece.length, latin, capital, folded });
  }
}

/** A word, and the figure behind it. */
const FIGURE = /^(\p{L}{2,})\d+$/u;
const DOT = /^[·・‧•]$/u;
/** No word of a name is written with more characters. */
const LONGEST = 6;

/** 젤렌스키는 as it stands and without what may be a particle or a counting word. */
function withoutParticle(word: string): string[] {
  const match = PARTICLE.exec(word);
  // 리가, 캡과: what is left may be one syllable.
  const pieces = match && match.index > 0 ? [word.slice(0, match.index), word] : [word];
  // 웁살라대학교: what kind of thing it is joins the name.
  const kind =
    /(?:대(?:학교?)?|강의?$|산의?$|섬|해협|반도|사막|연구소|성|현|주|구|은행|공항|항공|통신|신문|그룹|공화국|왕국)/u.exec(
      pieces[0]!,
    );
  if (kind && kind.index > 1) pieces.push(word.slice(0, kind.index));
  return pieces;
}

function prefixes(token: Token, writing: Writing): number[] {
  const pattern = writing.script === "Arab" ? /^[وف]?[بكل]?(?:ال)?/u : /^[והבלמשכ]{0,2}/u;
  const longest = pattern.exec(token.text)![0].length;
  const cuts = [0];
  for (let cut = 1; cut <= longest; cut += 1) if (token.text.length - cut > 2) cuts.push(cut);
  return cuts;
}

function runOf(writing: Writing): RegExp {
  if (writing.script === "Kana") return /[\p{Script=Katakana}ー]+/gu;
  if (writing.script !== "Hans") {
    return /(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+/gu;
  }
  transcribing ??= new RegExp(
    `(?:(?!${KINDS})[${[...new Set(`${CITIES["zh"]}${CITIES["zh-Hant"]}${MORE}`.match(/\p{Script=Han}/gu))].join("")}]){2,}`,
    "gu",
  );
  return transcribing;
}

/** Ordinary words of characters that names are written with, too: they stand beside a name and are no part of it. */
const KINDS = `大[学學会會选選厦廈街道使桥橋奖獎赛賽西洋楼樓]|州立|国立|國立|市立|公立|私立|海[啸嘯峡峽滩灘军軍湾灣关關]|中[部心央国國学學]|[东東南西北]部|[东東西][南北]|[医醫]院|科[学學技]|[马馬][上路]|[于於]是|[内內][部阁閣]|[国國]家|[万萬][元人名]|[当當][地局]|立[即法]|夫[妇婦人]|女士|[经經]理`;

let transcribing: RegExp | undefined;
/** Characters that foreign names are written with, beside those of CLDR's cities. */
const MORE =
  "阿艾埃昂奥奧安巴芭白柏班邦包保鲍鮑贝貝本比彼毕畢宾賓波博伯布查昌楚达達戴丹当當道德登邓鄧迪底蒂第丁东東杜敦顿頓多厄尔爾恩耳法凡范费費丰芬冯馮佛弗夫福富噶甘冈岡高戈哥格葛根贡貢古瓜圭郭哈海汉漢豪赫黑亨洪侯胡华華怀懷惠霍基吉纪紀加伽嘉贾賈江杰捷金津久卡开開凯凱坎康考科柯可克肯孔库庫夸奎昆坤拉腊臘莱萊赖賴兰蘭朗劳勞老勒雷黎李里理利立丽麗莉莲蓮廉良列林琳龙龍隆卢盧鲁魯路吕呂律伦倫罗羅洛马馬玛瑪迈邁麦麥曼芒毛梅门門蒙孟米密缅緬敏明摩莫墨默姆穆纳納娜乃奈南瑙内內能尼妮宁寧纽紐农農努诺諾欧歐帕派潘庞龐佩彭皮平珀普齐齊奇契恰乔喬钦欽琴青琼瓊丘屈让讓热熱日荣榮容茹瑞若撒萨薩塞赛賽三桑瑟森莎沙山尚绍紹舍申圣聖施什史士舒斯思丝絲苏蘇绥綏孙孫索塔泰坦汤湯唐陶特滕提田铁鐵廷通图圖土托陀瓦万萬旺威维維韦韋魏温溫文翁沃乌烏武西希锡錫夏香肖歇谢謝辛欣兴興雄休许許雅亚亞延扬揚耶叶葉伊依易因英尤于宇约約云赞贊泽澤曾扎詹张張章哲珍芝治朱兹茲子宗祖佐拿威嘉艾蓋盖缇緹葳薇珊妲妘珀翠蔻絲露菈萊蕾蜜雪賓娃" +
  "培席灵靈狄朵策姬芙茉芮琪伍悉蓬浦坡彻徹迭郡昂斐" +
  "谷歌推特亞亚馬马遜逊澤泽倫伦斯基連连托爾尔弗拉季米普京馬马克龍龙朗蒙德佩羅罗西莎薩萨科夫諾诺維维奇戈爾夏娜勒威廉姆森喬乔治約约翰漢汉邁迈史蒂芬彼得大衛卫安妮瑪玛麗丽凱凯瑞琳賴赖特費费恩魯鲁賓宾布什奧奥班海倫伊莉妲黛珍茱蒂湯汤梅歐欧杰傑森納纳";
const ADJECTIVE = /(?:[ао]?в)?(?:ь?ск|ськ)\p{L}{2,3}$/u;
/** What Korean joins to the end of a noun. */
export const PARTICLE =
  /(?:에게는|에게도|한테는|으로는|로는|씨는|씨가|씨의|에서부터|에게서|으로부터|까지의|까지도|까지는|뿐아니라|뿐만|이라는|이라고|이라며|이며|이고|였습니다|이었습니다|였다|이었다|입니다|이다|이자|인데|들의|들은|들이|들을|들에게|들과|들도|들|에서는|에서도|에서의|로부터|에서|한테|께서|라는|라며|에게|으로|부터|까지|처럼|보다|라고|이라|이나|에는|에도|과의|와의|은|는|이|가|을|를|의|에|로|와|과|도|만|나|랑|씨|측|군|인|발|주|시)$/u;
