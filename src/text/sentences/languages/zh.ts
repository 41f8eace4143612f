import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Chinese (simplified and traditional) knows about the ends of its sentences. */
export const zh: SentenceRules = {
  examples: [
    ["他来了。", "“你好吗？”", "她笑了。", "我们走吧！"],
    ["我们明天一起去看《摔跤吧！爸爸》好吗？", "好！"],
    ["他說：「我很好。」", "她沒有回答……", "「走吧！」他說。"],
    ["增长3.5%。", "（新华社）他说：“很好。”"],
  ],
};
