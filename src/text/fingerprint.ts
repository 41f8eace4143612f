import { hash } from "node:crypto";

/** A short hash of some texts that stays the same as long as they do: 16 hexadecimal digits of SHA-256. */
export function fingerprint(parts: readonly string[]): string {
  return hash("sha256", JSON.stringify(parts), "hex").slice(0, 16);
}
