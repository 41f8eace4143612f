/** A half-open range of UTF-16 offsets. Into what text, the field that holds it says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
