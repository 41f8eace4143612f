/** See `rbnf.mjs`. */
export function rbnf(
  sets: Readonly<Record<string, readonly (readonly [string, string])[]>>,
  locale: string,
): (set: string, value: number) => string;
