import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Japanese knows about the ends of its sentences. */
export const ja: SentenceRules = {
  ellipsisContinues: true,
  examples: [
    ["Yahoo!ニュースで見た。", "彼は「A。B。」と言った。"],
    ["これはペンです。", "それはマーカーです。"],
    ["「はい。」と彼は言った。", "「本当？」", "彼女は笑った。"],
    ["３．２９％です。", "「二度と来るな！」と叫んだ。"],
    ["『君の名は。』は映画です。", "面白い！"],
  ],
};
