import type { Law } from "../../model/index.ts";

/** A law that does not hold for a document. */
export interface Broken {
  readonly law: Law;
  readonly message: string;
  /** Into `Document.text`: where it shows first. */
  readonly offset: number;
}
