/** A translation with one error put in. */
export interface Mutation {
  readonly operator: string;
  readonly text: string;
  /** Where the error is, in the mutated text; equal where something was taken out. */
  readonly start: number;
  readonly end: number;
}

/** Put a replacement in a text and say where it stands. */
export function replaced(
  operator: string,
  text: string,
  start: number,
  end: number,
  replacement: string,
): Mutation {
  const mutated = text.slice(0, start) + replacement + text.slice(end);
  return { operator, text: mutated, start, end: start + replacement.length };
}
