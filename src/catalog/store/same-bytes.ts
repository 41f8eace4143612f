import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Whether two files have the same bytes. No more of them than a part is held at once. Throws as `node:fs` does. */
export function haveSameBytes(one: string, other: string): boolean {
  const a = openSync(one, "r");
  try {
    const b = openSync(other, "r");
    try {
      if (fstatSync(a).size !== fstatSync(b).size) return false;
      const [here, there] = [Buffer.allocUnsafe(SIZE), Buffer.allocUnsafe(SIZE)];
      for (;;) {
        const length = fill(a, here);
        if (length !== fill(b, there)) return false;
        if (!here.subarray(0, length).equals(there.subarray(0, length))) return false;
        if (length < SIZE) return true;
      }
    } finally {
      closeSync(b);
    }
  } finally {
    closeSync(a);
  }
}

/** Bytes of a part. */
const SIZE = 65_536;

/** Read until the part is full or the file ends; give how much there is. */
function fill(file: number, part: Buffer): number {
  let length = 0;
  while (length < part.length) {
    const read = readSync(file, part, length, part.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}
