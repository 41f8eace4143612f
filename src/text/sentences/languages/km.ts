import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Khmer knows about the ends of its sentences: the khan "។" and the bariyoosan "៕". */
export const km: SentenceRules = {
  ellipsisContinues: true,
  examples: [["ខ្ញុំជាសិស្ស។", "អ្នកសុខសប្បាយទេ? ", "បាទ។"]],
};
