import { CITIES } from "./data/cities.ts";
import type { Token } from "./token.ts";
import { type Writing } from "./writing.ts";

/** A piece of a text that may be a name. Offsets into the text. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In Latin letters, in a text of another script. */
  readonly latin: boolean;
  readonly capital: boolean;
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
      push(token.text, token.start, writing.script !== "Latn", token.capital);
    } else if (writing.script === "Hang") {
      for (const piece of withoutParticle(token.text)) push(piece, token.start);
    } else if (writing.script === "Arab" || writing.script === "Hebr") {
      for (const cut of prefixes(token, writing)) push(token.text.slice(cut), token.start + cut);
    } else if (writing.words === "unspaced") {
      for (const run of token.text.matchAll(runOf(writing))) push(run[0], token.start + run.index);
    } else {
      push(token.text, token.start, false, token.capital);
      // Уппсальского: the place that the adjective is made of.
      const base = token.capital ? ADJECTIVE.exec(token.text) : undefined;
      if (base && base.index > 3) push(token.text.slice(0, base.index), token.start, false, true);
    }
  }
  return found;

  function push(piece: string, start: number, latin = false, capital = false): void {
    found.push({ text: piece, start, end: start + piece.length, latin, capital });
  }
}

/** 젤렌스키는 as it stands and without what may be a particle or a counting word. */
function withoutParticle(word: string): string[] {
  const match = PARTICLE.exec(word);
  const pieces = match && match.index > 1 ? [word.slice(0, match.index), word] : [word];
  // 웁살라대학교: what kind of thing it is joins the name.
  const kind = /(?:대학교?|연구소|은행|공항|항공|통신|신문|그룹|공화국|왕국)/u.exec(pieces[0]!);
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
    `[${[...new Set(`${CITIES["zh"]}${CITIES["zh-Hant"]}${MORE}`.match(/\p{Script=Han}/gu))].join("")}]{2,}`,
    "gu",
  );
  return transcribing;
}

let transcribing: RegExp | undefined;
/** Characters that foreign names are written with, beside those of CLDR's cities. */
const MORE =
  "谷歌推特亞亚馬马遜逊澤泽倫伦斯基連连托爾尔弗拉季米普京馬马克龍龙朗蒙德佩羅罗西莎薩萨科夫諾诺維维奇戈爾夏娜勒威廉姆森喬乔治約约翰漢汉邁迈史蒂芬彼得大衛卫安妮瑪玛麗丽凱凯瑞琳賴赖特費费恩魯鲁賓宾布什奧奥班海倫伊莉妲黛珍茱蒂湯汤梅歐欧杰傑森納纳";
const ADJECTIVE = /(?:[ао]?в)?(?:ь?ск|ськ)\p{L}{2,3}$/u;
/** What Korean joins to the end of a noun. */
export const PARTICLE =
  /(?:에게서|으로부터|이라고|에서는|에서|에게|으로|부터|까지|처럼|보다|라고|이라|이나|에는|에도|과의|와의|은|는|이|가|을|를|의|에|로|와|과|도|만|나|랑|씨|측|군|인|발|주|시)$/u;
