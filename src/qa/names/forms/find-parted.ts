import { escapePattern } from "../../../text/escape-pattern.ts";
import type { Reading } from "../reading/reading.ts";
import { type FoundName, found } from "./found-name.ts";

/** Find a word that an apostrophe parts, Yan’an, in its own letters, with the apostrophe of the translation or without. */
export function findParted(word: string, { text }: Pick<Reading, "text">): FoundName | undefined {
  if (!APOSTROPHE.test(word)) return undefined;
  const letters = word.split(APOSTROPHE).map(escapePattern);
  const match = new RegExp(`(?<![\\p{L}\\p{M}])${letters.join("['’ʼ‘`]?")}`, "iu").exec(text);
  return match ? found("copy", { text: match[0], start: match.index }, 0) : undefined;
}

const APOSTROPHE = /['’]/u;
