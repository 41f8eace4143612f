/** The text that a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, s: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(s)?.[0];
}
