export { sentenceGap } from "./sentence-gap.ts";
export { sentenceEnds, splitSentences } from "./split-sentences.ts";
