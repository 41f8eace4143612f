import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** One thing that is remembered of a document: what it was made from, and what came out. */
export interface Section {
  /** Hash of everything that the value depends on. */
  readonly key: string;
  /** JSON, in UTF-8. */
  readonly value: Uint8Array;
  /** Over name, key and value. */
  readonly sum: string;
}

/** The number of this format: a file of another is not read. */
export const FORMAT = "calque cache 1";

/** A section that was not read yet: its value is so many bytes from `start` on. */
export interface SectionPlace extends Omit<Section, "value"> {
  readonly start: number;
  readonly length: number;
}

/**
 * Read where the sections of a cache file stand. `head` are its first bytes, `size` is the number of all. `undefined` for
 * anything but a whole file of this format whose list of sections is in `head`.
 */
export function readIndex(head: Buffer, size: number): Map<string, SectionPlace> | undefined {
  const first = head.indexOf(10);
  const second = head.indexOf(10, first + 1);
  if (first < 0 || second < 0 || head.toString("latin1", 0, first) !== FORMAT) return undefined;
  const index = parse(head.toString("utf8", first + 1, second));
  if (!Array.isArray(index)) return undefined;
  const places = new Map<string, SectionPlace>();
  let start = second + 1;
  for (const item of index as unknown[]) {
    if (!Array.isArray(item) || item.length !== 4) return undefined;
    const [name, key, length, sum] = item as unknown[];
    if (typeof name !== "string" || typeof key !== "string" || typeof sum !== "string")
      return undefined;
    if (typeof length !== "number" || !Number.isSafeInteger(length) || length < 0) return undefined;
    if (start + length > size || places.has(name)) return undefined;
    places.set(name, { key, sum, start, length });
    start += length;
  }
  return start === size ? places : undefined;
}

/**
 * Read the sections of a cache file. `undefined` for anything but a whole file of this format; what
 * the sections say is not looked at, and neither are their sums: see {@link isGenuine}.
 */
export function readEntryFile(bytes: Buffer): Map<string, Section> | undefined {
  const places = readIndex(bytes, bytes.length);
  return (
    places &&
    new Map(
      Array.from(places, ([name, { key, sum, start, length }]) => [
        name,
        { key, sum, value: bytes.subarray(start, start + length) },
      ]),
    )
  );
}

/**
 * Write sections as {@link readEntryFile} reads them. The small ones stand first: they are what a run with nothing to do
 * asks for.
 */
export function printEntryFile(sections: ReadonlyMap<string, Section>): Buffer {
  const sorted = [...sections].sort(([, a], [, b]) => a.value.length - b.value.length);
  const index = sorted.map(([name, { key, value, sum }]) => [name, key, value.length, sum]);
  const head = `${FORMAT}\n${JSON.stringify(index)}\n`;
  return Buffer.concat([Buffer.from(head, "utf8"), ...sorted.map(([, { value }]) => value)]);
}

/**
 * Make a section. With a `secret` its sum is a signature (HMAC-SHA-256), which only who has the secret
 * can make; without one a checksum (SHA-256), which tells damage but no intent.
 */
export function makeSection(
  name: string,
  key: string,
  value: unknown,
  secret: string | undefined,
): Section {
  const bytes = Buffer.from(JSON.stringify(value), "utf8");
  return { key, value: bytes, sum: sumOf(name, key, bytes, secret) };
}

/** Tell whether a section is as it was made. */
export function isGenuine(name: string, section: Section, secret: string | undefined): boolean {
  const expected = Buffer.from(sumOf(name, section.key, section.value, secret), "latin1");
  const found = Buffer.from(section.sum, "latin1");
  return expected.length === found.length && timingSafeEqual(expected, found);
}

function sumOf(name: string, key: string, value: Uint8Array, secret: string | undefined): string {
  const hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret);
  return hash
    .update(`${FORMAT}\n${JSON.stringify([name, key])}\n`)
    .update(value)
    .digest("base64url");
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
