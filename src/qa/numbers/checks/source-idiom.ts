import type { Atom } from "../atom.ts";
import type { Texts } from "../texts.ts";

/**
 * Whether a number of an English source belongs to a phrase that other languages say without it: "24/7" for always,
 * "No 10" for the prime minister's office, "9/11", "Catch-22", "first class".
 */
export function isInIdiom({ part }: Atom, { source, from }: Texts): boolean {
  if (from.language !== "en") return false;
  const { start, end } = part.span;
  const at = Math.max(0, start - REACH);
  for (const found of source.slice(at, end + REACH).matchAll(IDIOMS)) {
    const here = at + found.index;
    if (here <= start && here + found[0].length >= end) return true;
  }
  return false;
}

const REACH = 28;

const IDIOMS =
  /\b24\/7(?:\/365)?\b|\b24[\s-]hours?(?:\s|-)a(?:\s|-)day\b|\b(?:7|seven)\sdays\sa\sweek\b|\b9\/11\b|\bseptember\s11(?:th)?\b(?!,?\s\d)|\bcatch[\s-]22\b|\b(?:no|number)\.?\s?10\b(?=[^.\d%]*\b(?:downing|aides?|staff|minister|party|parties|at|and|while|said|sources?|spokes\w+)\b)|\b1st[\s-]class\b|\b(?:1st|2nd|3rd|first|second|third)[\s-](?:class\s)?(?:lieutenants?|sergeants?|officers?|mates?|assistants?|secretar(?:y|ies))\b|\b365\sdays\s(?:a|per|of\sthe)\syear\b|\b52\sweeks\s(?:a|per|of\sthe)\syear\b|(?:\bnot|n['’]t)(?:\s\p{L}+)?\s100\s?%|\b(?:1st|first)[\s-](?:lady|floor|aid|name|hand)\b|\b20\/20\svision\b|\b(?:50[\s/-]50|fifty[\s-]fifty)\b|\b360[\s-]degree\b|\b[\p{L})]+\s101\b(?!\s?\p{L})|\b(?:1|one)[\s-](?:to|on)[\s-](?:1|one)\b/giu;
