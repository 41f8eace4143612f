import type { Document, Syntax } from "../../model/index.ts";
import type { Destination } from "../../parse/find-destinations.ts";
import type { ParseOptions } from "../../parse/options.ts";
import type { Localized } from "../../render/localize-document.ts";

/** What reading documents depends on, for all documents of a project. */
export interface ReaderOptions {
  readonly parse: ParseOptions;
  /** The width at which translated paragraphs are wrapped. */
  readonly wrap: number | false;
  /**
   * How long a document of up to a million characters may take, in milliseconds of work, before it is
   * given up; a larger one has more in proportion.
   */
  readonly timeLimit: number;
}

/** Parses documents and puts translations into them. Only this touches the parser. */
export interface Reader {
  read(path: string, text: string): Promise<Document>;
  localize(document: Document, targets: ReadonlyMap<number, string>): Promise<Localized>;
  /** Where a text points to; none where finding them takes too long. */
  destinations(text: string, syntax: Syntax): Promise<readonly Destination[]>;
  close(): Promise<void>;
}
