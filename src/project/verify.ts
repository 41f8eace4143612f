import { readFile } from "node:fs/promises";
import { decodeUtf8 } from "../catalog/index.ts";
import type { Document, LeftOutReason, VerifiedDocument, Verification } from "../model/index.ts";
import { plainText } from "../segment/plain-text.ts";
import { draftUnits, grammarsFor, type UnitOptions } from "../segment/draft-units.ts";
import { readMessage } from "../segment/read-message.ts";
import { lineMap } from "../text/line-map.ts";
import { countWords } from "../text/words.ts";
import { countLeftOut } from "./units/count-left-out.ts";
import { listMarkdown } from "./files/list-markdown.ts";
import { proveAccounted } from "./verify/accounted.ts";
import type { Broken } from "./verify/broken.ts";
import { proveAlike } from "./verify/alike.ts";
import { proveContained } from "./verify/contained.ts";
import { proveLossless } from "./verify/lossless.ts";
import { proveRemembered } from "./verify/remembered.ts";
import type { Reader } from "./reader/reader.ts";

/** What verification depends on. */
export interface VerifyOptions {
  /** What the names are relative to. */
  readonly cwd: string;
  readonly reader: Reader;
  /** A reader with the reference parser, to compare with; without it nothing is compared. */
  readonly reference?: Reader;
  readonly units: UnitOptions;
  /** Called before each document, for progress. */
  readonly onDocument?: (path: string, index: number, count: number) => void;
}

/**
 * Prove for Markdown files, whatever they are, that the laws hold: the bytes come back without
 * translations and with the source as translation; no translation, friendly or hostile, changes the
 * blocks; keys come out the same again; every word is in a unit or left out for a reason; and, with a `reference`, both parsers find the same.
 *
 * Writes nothing. `names` are files and folders. Throws a `UserError` for one that is not there.
 */
export async function verify(
  names: readonly string[],
  options: VerifyOptions,
): Promise<Verification> {
  const files = await listMarkdown(options.cwd, names);
  const documents: VerifiedDocument[] = [];
  for (const [index, { path, absolute }] of files.entries()) {
    options.onDocument?.(path, index, files.length);
    const read = decodeUtf8(await readFile(absolute), path);
    if ("text" in read) documents.push(await verifyText(path, read.text, options));
    else {
      const [{ message, line }] = read.problems;
      documents.push(nothingOf(path, [{ code: "encoding", message, line }]));
    }
  }
  return { documents, compared: options.reference !== undefined };
}

async function verifyText(
  path: string,
  source: string,
  { reader, reference, units: settings }: VerifyOptions,
): Promise<VerifiedDocument> {
  const document = await reader.read(path, source);
  const lines = lineMap(document.text);
  const problems = document.problems.map(({ code, message, span }) => ({
    code,
    message,
    line: lines.at(span.start).line,
  }));
  const alike = reference ? proveAlike(document, await reference.read(path, source)) : [];
  if (!document.readable) return nothingOf(path, problems, countLeftOut(document, "en"));
  const drafts = draftUnits(document, settings);
  const contained = await proveContained(document, settings, reader);
  const broken: Broken[] = [
    ...alike,
    ...(await proveLossless(document, source, reader)),
    ...contained.broken,
    ...proveRemembered(drafts, draftUnits(document, settings)),
    ...proveAccounted(document, drafts),
  ];
  return {
    path,
    units: drafts.length,
    words: wordsOf(document, settings),
    leftOut: countLeftOut(document, settings.sourceLocale),
    rejected: contained.rejected,
    broken: broken.map(({ law, message, offset }) => ({
      law,
      message,
      line: lines.at(offset).line,
    })),
    problems,
    readable: true,
  };
}

function wordsOf(document: Document, settings: UnitOptions): number {
  const grammarOf = grammarsFor(document, settings);
  let words = 0;
  for (const slot of document.slots) {
    const grammar = grammarOf(slot);
    words += countWords(plainText(readMessage(slot.text, grammar), grammar), settings.sourceLocale);
  }
  return words;
}

function nothingOf(
  path: string,
  problems: VerifiedDocument["problems"],
  leftOut: Partial<Record<LeftOutReason, number>> = {},
): VerifiedDocument {
  const nothing = { units: 0, words: 0, rejected: 0, broken: [] };
  return { path, ...nothing, leftOut, problems, readable: false };
}
