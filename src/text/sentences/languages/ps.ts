import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Pashto knows about the ends of its sentences. */
export const ps: SentenceRules = {
  ellipsisContinues: true,
  examples: [["ستاسو نوم څه دی؟ ", "زما نوم احمد دی. ", "هغه ښه سړی و. ", "ښه!"]],
};
