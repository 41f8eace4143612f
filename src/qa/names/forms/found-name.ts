/** Where and how a word of a name stands in a translation. */
export interface FoundName {
  /**
   * `copy`: the same letters, an ending aside. `respelled`: Latin letters again, as another language writes the
   * sounds. `sound`: another script. `near`: a letter or two from the name, which no spelling explains.
   */
  readonly how: "copy" | "respelled" | "sound" | "near";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** A piece of a translation as what was found: `start` is its offset. */
export function found(
  how: FoundName["how"],
  { text, start }: { readonly text: string; readonly start: number },
  distance: number,
): FoundName {
  return { how, text, start, end: start + text.length, distance };
}
