import type { FileProblem } from "./file-problem.ts";
import { placeAt } from "./place-at.ts";

/**
 * Decode the bytes of a file, strictly.
 *
 * Law: encoding the text again gives the same bytes; a byte order mark stays in the text. Bytes
 * that are not UTF-8 are a problem at the first of them, never a replacement character.
 */
export function decodeUtf8(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly problems: readonly [FileProblem] } {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const valid = strict.decode(bytes.subarray(0, validLength(bytes)));
    return {
      problems: [
        {
          code: "encoding",
          file,
          ...placeAt(valid, valid.length),
          message: describe(bytes, valid),
        },
      ],
    };
  }
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function describe(bytes: Uint8Array, valid: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return "Expected UTF-8, found UTF-16: save the file as UTF-8.";
  }
  const bad = bytes[new TextEncoder().encode(valid).length] ?? 0;
  const hex = bad.toString(16).toUpperCase().padStart(2, "0");
  return `Expected UTF-8, found the byte 0x${hex}: save the file as UTF-8.`;
}

/** Find how many bytes from the start are whole UTF-8 characters, by halving. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodesSoFar(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // What is left at the end may be the start of a character that never comes.
  while (low > 0 && !decodes(bytes.subarray(0, low))) low -= 1;
  return low;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodes(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
