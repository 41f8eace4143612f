import { closeSync, lstatSync, openSync, readFileSync, readSync } from "node:fs";
import { readEntryFile, readIndex, type Section, type SectionPlace } from "./entry-file.ts";

/** The sections of a cache file. */
export interface StoredSections {
  /** Where each section stands, by its name. */
  readonly places: ReadonlyMap<string, SectionPlace>;
  /** Read a section; what its sum says is not looked at. `undefined` where it is there no more. */
  read(place: SectionPlace): Section | undefined;
}

/** A larger file is not read. */
export const LARGEST = 64 * 1024 * 1024;

/** As much holds the small sections of most documents, which stand first: what a run with nothing to do asks for. */
const HEAD = 16 * 1024;

/**
 * Open a cache file: each section is read when it is asked for. `undefined` where there is none, or none that can be read.
 *
 * Another run may put a new file in its place meanwhile: what is read then has another sum than its place says.
 */
export function openSections(path: string): StoredSections | undefined {
  const size = sizeOf(path);
  if (size === undefined) return undefined;
  const head = readPart(path, 0, Math.min(size, HEAD));
  // Names and keys of so many sections are shorter, or not of Calque.
  const places = head && readIndex(head, size);
  if (!places) return undefined;
  return {
    places,
    read({ key, sum, start, length }) {
      const end = start + length;
      const value = end <= head.length ? head.subarray(start, end) : readPart(path, start, length);
      return value && { key, sum, value };
    },
  };
}

/** Read all sections of a cache file, as {@link openSections}. */
export function readSections(path: string): Map<string, Section> | undefined {
  if (sizeOf(path) === undefined) return undefined;
  return quietly(() => readEntryFile(readFileSync(path)));
}

/** A pipe would never end, and a link leads where nobody meant to read. */
function sizeOf(path: string): number | undefined {
  const entry = quietly(() => lstatSync(path, { throwIfNoEntry: false }));
  return entry?.isFile() && entry.size <= LARGEST ? entry.size : undefined;
}

function readPart(path: string, start: number, length: number): Buffer | undefined {
  return quietly(() => {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.allocUnsafe(length);
      let read = 0;
      while (read < length) {
        const more = readSync(file, bytes, read, length - read, start + read);
        if (more === 0) return undefined;
        read += more;
      }
      return bytes;
    } finally {
      closeSync(file);
    }
  });
}

/** What cannot be read is as if it were not there. */
function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
