import type { FlatFile, Member } from "./flat-file.ts";

/** One member of a file to be written, and where its bytes come from. */
export interface Piece {
  readonly key: string;
  readonly value: string;
  /** Pieces of one group stand on lines of their own; a blank line divides groups. */
  readonly group: string;
  /** The member that it was, in the file it comes from; a new one has none. */
  readonly from?: { readonly file: FlatFile; readonly member: Member };
}
