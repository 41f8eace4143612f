import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what is common to all languages that have no table of their own. */
export const root: SentenceRules = {
  before: "Mr., Mrs., Ms., Dr., Prof., St.",
  number: "No., Nr., p., pp.",
  inside: "Inc., Ltd., Co., Corp., U.S., Jr.",
  examples: [["Mr. A. Smith. ", "Dr. B. Jones! ", "12 abc."]],
};
