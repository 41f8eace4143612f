import type { Span } from "../model/index.ts";

/** One `"key": "value"` of a flat JSON file. */
export interface Member {
  /** Its place among the members, from 0. */
  readonly index: number;
  readonly key: string;
  readonly value: string;
  /** With the quotation marks; offsets into `FlatFile.text`. */
  readonly keySpan: Span;
  /** With the quotation marks; offsets into `FlatFile.text`. */
  readonly valueSpan: Span;
}

/**
 * A flat JSON file, losslessly: one object whose values are strings.
 *
 * What lies between the spans is white space, colons, commas and the two braces. Members are looked
 * up in a Map: a key is never the name of a property.
 */
export interface FlatFile {
  /** The whole file, a byte order mark included. */
  readonly text: string;
  /** Offset of `{`. */
  readonly open: number;
  /** Offset of `}`. */
  readonly close: number;
  /** In the order of the file. */
  readonly members: readonly Member[];
  readonly byKey: ReadonlyMap<string, Member>;
}
