export { checkNumbers } from "./check-numbers.ts";
export type { Masks } from "./check-numbers.ts";
export { matchMentions } from "./match-mentions.ts";
export type { Matching, Pair } from "./match-mentions.ts";
export type { Mention, MentionForm, MentionKind, Part, PartRole } from "./mention.ts";
export type { NumberCheck, NumberFinding, NumberRule } from "./number-finding.ts";
export { readMentions } from "./read-mentions.ts";
export { showMention } from "./show-mention.ts";
