import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";

/**
 * Read a file for a moment: the bytes are there until the next call. `undefined` where there is no file.
 *
 * For what is only hashed: a run in which nothing changed reads every file, and memory of its own for each would
 * have to be found and cleaned up. Throws as `readFileSync` does.
 */
export function readBriefly(path: string): Buffer | undefined {
  // Most files that are asked for in vain never were, and an error takes ten times as long as a question.
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return undefined;
  if (size >= scratch.length) return readFileSync(path);
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (;;) {
      const read = readSync(file, scratch, length, scratch.length - length, null);
      if (read === 0) return scratch.subarray(0, length);
      length += read;
      // It grew meanwhile.
      if (length === scratch.length) return readFileSync(path);
    }
  } finally {
    closeSync(file);
  }
}

const scratch = Buffer.allocUnsafeSlow(256 * 1024);
