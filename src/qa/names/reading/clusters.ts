import type { Script } from "./writing.ts";

/**
 * Cut a run of letters into what no name begins or ends within: a letter with its marks; in Thai with the vowels around
 * it and the mute letters behind it. Matches have their places in the run.
 */
export function clusters(run: string, script: Script): RegExpMatchArray[] {
  return [...run.matchAll(script === "Thai" ? THAI : PLAIN)];
}

/** Tell for each place in a text whether a name may begin or end there. */
export function edgesOf(text: string, script: Script): (at: number) => boolean {
  if (script !== "Thai") return () => true;
  const starts = new Set([...clusters(text, script).map(({ index }) => index!), text.length]);
  return (at) => starts.has(at);
}

const PLAIN = /\P{M}\p{M}*/gu;
const THAI = /[เแโใไ]?[ก-ฮ](?:\p{M}|[ะาำๅ]|(?<=ื[่-๋]?)อ)*(?:[ก-ฮ][ิุ]?์)*|\P{M}\p{M}*/gu;
