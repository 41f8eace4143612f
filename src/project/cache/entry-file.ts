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

/**
 * Read the sections of a cache file. `undefined` for anything but a whole file of this format; what
 * the sections say is not looked at, and neither are their sums: see {@link isGenuine}.
 */
export function readEntryFile(bytes: Buffer): Map<string, Section> | undefined {
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  if (first < 0 || second < 0 || bytes.toString("latin1", 0, first) !== FORMAT) return undefined;
  const index = parse(bytes.toString("utf8", first + 1, second));
  if (!Array.isArray(index)) return undefined;
  const sections = new Map<string, Section>();
  let at = second + 1;
  for (const item of index as unknown[]) {
    if (!Array.isArray(item) || item.length !== 4) return undefined;
    const [name, key, length, sum] = item as unknown[];
    if (typeof name !== "string" || typeof key !== "string" || typeof sum !== "string")
      return undefined;
    if (typeof length !== "number" || !Number.isSafeInteger(length) || length < 0) return undefined;
    if (at + length > bytes.length || sections.has(name)) return undefined;
    sections.set(name, { key, value: bytes.subarray(at, at + length), sum });
    at += length;
  }
  return at === bytes.length ? sections : undefined;
}

/** Write sections as {@link readEntryFile} reads them. */
export function printEntryFile(sections: ReadonlyMap<string, Section>): Buffer {
  const index = [...sections].map(([name, { key, value, sum }]) => [name, key, value.length, sum]);
  const head = `${FORMAT}\n${JSON.stringify(index)}\n`;
  return Buffer.concat([
    Buffer.from(head, "utf8"),
    ...[...sections.values()].map(({ value }) => value),
  ]);
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
