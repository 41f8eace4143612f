import type { NameFinding } from "../name-finding.ts";
import type { SourceName } from "../source-name.ts";
import { isListedWord } from "../words/common-words.ts";
import { missingName } from "./missing-name.ts";
import type { PeopleReading } from "./people-reading.ts";
import { replacedName } from "./replaced-name.ts";

/**
 * Judge a handle: it has to stand as it is. One that is made of ordinary words, *@user13*, *@your-name*, stands for any: where the
 * translation has a handle of its own words there (*@kullanıcı13*), that is worth a mention and no more.
 */
export function judgeHandle(name: SourceName, reading: PeopleReading): NameFinding | "good" {
  const { source, to } = reading;
  const [handle] = name.parts as [string];
  if (stands(handle, to.text)) return "good";
  const digits = handle.replace(/\D/gu, "");
  const others = [...to.text.matchAll(HANDLE)].filter(([other]) => !source.includes(other));
  const by = others.find(([other]) => other.replace(/\D/gu, "") === digits) ?? others[0];
  if (!by) return missingName(name, handle, reading);
  const start = by.index;
  const finding = replacedName(name, { text: by[0], start, end: start + by[0].length });
  return isAnybody(handle) ? { ...finding, severity: "info" } : finding;
}

/** With no more letters behind it: @octocats is somebody else. */
function stands(handle: string, text: string): boolean {
  const small = text.toLowerCase();
  const own = handle.toLowerCase();
  for (let at = small.indexOf(own); at >= 0; at = small.indexOf(own, at + 1)) {
    if (!/^\w/.test(small.slice(at + own.length, at + own.length + 1))) return true;
  }
  return false;
}

/** Made of ordinary words and figures. */
function isAnybody(handle: string): boolean {
  const words = handle.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? [];
  return words.length > 0 && words.every((word) => isListedWord(word.toLowerCase()));
}

const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?/gu;
