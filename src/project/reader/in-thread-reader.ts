import { findDestinations } from "../../parse/find-destinations.ts";
import { parseDocument } from "../../parse/parse-document.ts";
import { localizeDocument } from "../../render/localize-document.ts";
import type { Reader, ReaderOptions } from "./reader.ts";

/** A reader without a watchdog, in this thread, for documents that are trusted. */
export function inThreadReader({ parse, wrap }: ReaderOptions): Reader {
  return {
    read: (path, text) => Promise.resolve(parseDocument(path, text, parse)),
    localize: (document, targets) =>
      Promise.resolve(localizeDocument(document, targets, { ...parse, wrap })),
    destinations: (text, syntax) => Promise.resolve(findDestinations(text, syntax)),
    close: () => Promise.resolve(),
  };
}
