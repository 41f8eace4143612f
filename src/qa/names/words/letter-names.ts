import type { Script } from "../reading/writing.ts";

/** What the letters from A to Z are called where acronyms are written by their letters' names: एफबीआई for FBI. By hand. */
const LETTERS: Readonly<Partial<Record<Script, string>>> = {
  Deva: "ए बी सी डी ई एफ|ऍफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू|डब्लू एक्स वाई ज़ेड|जेड|ज़ेड",
  Arab: "إيه|ايه|أي|اي|ای بي|بی سي|سی دي|دی إي|اي|ای إف|اف جي|جی إتش|اتش|اچ آي|اي|آی|ای جيه|جي|جی كيه|كي|کی إل|ال إم|ام إن|ان أو|او بي|پی كيو|کیو آر|ار إس|اس تي|تی يو|یو في|وی دبليو|دابلیو إكس|اکس|ایکس واي|وای زد|زي|زی",
  Thai: "เอ บี ซี ดี อี เอฟ จี เอช ไอ เจ เค แอล เอ็ม เอ็น โอ พี คิว อาร์ เอส ที ยู วี ดับเบิลยู|ดับบลิว เอ็กซ์ วาย แซด",
  Hang: "에이 비 시|씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 지|제트",
  Cyrl: "эй|ей би|бі си|сі ди|ді и|і эф|еф джи|джі эйч|ейч ай джей кей эл|ел эм|ем эн|ен о|оу пи|пі кью ар эс|ес ти|ті ю ви|ві дабл-ю экс|екс уай зет|зед",
};

/**
 * Find an acronym that is written by the names of its letters, with or without blanks, full stops or hyphens between
 * them. Returns where it stands in `text`, in code units.
 */
export function findSpelled(
  acronym: string,
  text: string,
  script: Script,
): { start: number; end: number } | undefined {
  if (!/^[A-Z]{2,6}$/.test(acronym)) return undefined;
  const names = LETTERS[script]?.split(" ");
  if (names === undefined) return undefined;
  const spelled = Array.from(acronym, (letter) => `(?:${names[letter.charCodeAt(0) - 65]!})`);
  // Clitics of Arabic, such as "and" and "of", stand before it without a blank.
  const before =
    script === "Thai"
      ? ""
      : script === "Arab"
        ? "(?<![\\p{L}\\p{M}])[وفبلك]?"
        : "(?<![\\p{L}\\p{M}])";
  const match = new RegExp(before + spelled.join("[\\s.\\-\\u200c]*"), "iu").exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
