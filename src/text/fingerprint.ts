import { createHash } from "node:crypto";

/** A short hash of some texts that stays the same as long as they do: 16 hexadecimal digits of SHA-256. */
export function fingerprint(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
