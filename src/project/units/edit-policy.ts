import type { Config } from "../../config/index.ts";
import type { EditPolicy } from "../../segment/revise-translation.ts";

/** What a project's configuration wants to happen to translations of edited texts. */
export function editPolicy({ edits }: Pick<Config, "edits">): EditPolicy {
  return {
    harmless: new Set(edits.harmless),
    carry: new Set(edits.carry),
    sentences: edits.sentences,
  };
}
