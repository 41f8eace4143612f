import type { Texts } from "../texts.ts";
import { withoutBounds } from "./without-bounds.ts";

/**
 * Whether the second of two numbers depends on the first ("118 factories in 17 countries"): what head-last languages
 * say first, and so turn round by nature. `before` is what stands between them; of other sources than English nothing
 * is known.
 */
export function isTied(before: string, { from }: Texts): boolean {
  if (from.language !== "en") return true;
  return LINKS.test(withoutBounds(before));
}

const LINKS =
  /\b(?:in|of|from|at|for|on|with|within|during|by|per|than|to|into|over|after|before|since|until|under|above|below|between|among|against|out|like|as|that|which|who|across|throughout|through|around|along|behind|beyond|without|including|except|despite|when|where)\b(?:\s[\p{L}']+){0,2}\s*[$€£]?$/iu;
