/** A unit that came from another document. */
export interface Arrival {
  /** The namespace that it left, and the key that it had there. */
  readonly from: string;
  readonly key: string;
  readonly text: string;
  /** Whether its translations are in that namespace's memory, and stay there. */
  readonly memory: boolean;
  /** 1 for the same text. */
  readonly score: number;
}
