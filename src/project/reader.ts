import type { Document, Syntax } from "../model/index.ts";
import { type Destination, findDestinations } from "../parse/find-destinations.ts";
import type { ParseOptions } from "../parse/options.ts";
import { parseDocument } from "../parse/parse-document.ts";
import { type Localized, localizeDocument } from "../render/localize-document.ts";
import { unreadable } from "./unreadable.ts";

/** What reading documents depends on, for all documents of a project. */
export interface ReaderOptions {
  readonly parse: ParseOptions;
  /** The width at which translated paragraphs are wrapped. */
  readonly wrap: number | false;
  /** How long one document may take, in milliseconds, before it is given up. */
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

/**
 * Open a reader: the parser in a worker thread with a watchdog, so that no document can hang the
 * process. The modules as TypeScript sources, under a test runner, are read in this thread.
 */
export async function openReader(options: ReaderOptions): Promise<Reader> {
  if (import.meta.url.endsWith(".ts")) return inThread(options);
  const { watchedReader } = await import("./watched-reader.ts");
  return watchedReader(options);
}

/** A reader without a watchdog, for library users who trust their documents. */
export function inThread({ parse, wrap }: ReaderOptions): Reader {
  return {
    read: (path, text) => Promise.resolve(parseDocument(path, text, parse)),
    localize: (document, targets) =>
      Promise.resolve(localizeDocument(document, targets, { ...parse, wrap })),
    destinations: (text, syntax) => Promise.resolve(findDestinations(text, syntax)),
    close: () => Promise.resolve(),
  };
}

/** What becomes of a document that took longer than the limit. */
export function tooSlow(path: string, text: string, timeLimit: number): Document {
  return unreadable(path, text, {
    code: "time",
    message: `Expected to parse the document within ${timeLimit / 1000} seconds, gave up`,
    span: { start: 0, end: 0 },
  });
}
