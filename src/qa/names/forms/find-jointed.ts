import { apartAtJoints } from "../words/joints.ts";
import type { Reading } from "../reading/reading.ts";
import { type FoundName, found } from "./found-name.ts";

/** Find a word with a capital letter inside, TinaCMS, whose pieces the translation writes apart: Tina CMS, Tina-CMS. */
export function findJointed(word: string, { text }: Pick<Reading, "text">): FoundName | undefined {
  const pieces = apartAtJoints(word);
  if (pieces.length < 2 || !pieces.every((piece) => /^[A-Za-z]{2,}$/.test(piece))) return undefined;
  const match = new RegExp(
    `(?<!\\p{L})${pieces.join("[\\s\\u00a0-]?")}(?!\\p{Script=Latin})`,
    "iu",
  ).exec(text);
  return match ? found("copy", { text: match[0], start: match.index }, 0) : undefined;
}
