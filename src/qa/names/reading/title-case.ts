import type { Token } from "./token.ts";

/** Tell whether most longer words of a text begin with capitals, as in a heading: they say nothing then. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length > 3 && /\p{L}/u.test(token.text));
  return long.length > 2 && long.filter((token) => token.capital).length / long.length > 0.75;
}
