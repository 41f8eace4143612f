export type { Doubt } from "./judge-pairs.ts";
export { learnRatio } from "./length-score.ts";
export { learnLexicon } from "./lexicon.ts";
export { lexiconScorer } from "./lexicon-score.ts";
export type { Lexicon, WordPair } from "./lexicon.ts";
export type { Learned } from "./pair-score.ts";
export { pairUnits } from "./pair-units.ts";
export type { Pairing, UnitPair } from "./pair-units.ts";
export type { AdoptUnit, Mark, MarkKind } from "./unit.ts";
