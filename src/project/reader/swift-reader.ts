import type { Reader, ReaderOptions } from "./reader.ts";

/**
 * A reader that does in this thread what the fast engine does, and leaves everything else to
 * `guarded`: whatever needs the reference parser, cannot be read, fails a proof, or is large.
 *
 * The fast engine and what is done with its blocks take time in proportion to the text, so a text of
 * a limited size needs no watchdog, and a thread of its own costs more than the reading. Parser and
 * renderer are loaded when a text is first asked for.
 */
export function swiftReader(options: ReaderOptions, guarded: Reader): Reader {
  const { parse, wrap } = options;
  return {
    async read(path, text) {
      if (!isSmall(text)) return guarded.read(path, text);
      const { mayHaveFields, parseFast } = await import("../../parse/parse-fast.ts");
      const { fieldReaders: fields } = mayHaveFields(text)
        ? await import("../../parse/slots/field-readers.ts")
        : {};
      const document = parseFast(path, text, parse, { fields });
      return document?.readable ? document : guarded.read(path, text);
    },
    async localize(document, targets) {
      if (!isSmall(document.text, targets.values())) return guarded.localize(document, targets);
      const { localizeFast } = await import("../../render/localize-document.ts");
      const localized = localizeFast(document, targets, { ...parse, wrap });
      return localized ?? guarded.localize(document, targets);
    },
    destinations: (text, syntax) => guarded.destinations(text, syntax),
    close: () => guarded.close(),
  };
}

/** In UTF-16 units. Of real documents, hardly any is larger. */
const SMALL = 100_000;
/** YAML is read whole, and with more steps than Markdown. */
const SMALL_FIELDS = 10_000;

function isSmall(text: string, more: Iterable<string> = []): boolean {
  let length = text.length;
  for (const one of more) length += one.length;
  if (length > SMALL) return false;
  if (!/^\uFEFF?(?:---|\+\+\+)/.test(text)) return true;
  const end = /\r?\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/.exec(text);
  return end === null || end.index <= SMALL_FIELDS;
}
