import { hash } from "node:crypto";

/** How long a short hash is. */
export const SHORT_HASH = 22;

/** Hash a text for lists of many: 132 bits of SHA-256, so that nobody makes two texts with the same by trying. */
export function shortHash(text: string): string {
  return hash("sha256", text, "base64url").slice(0, SHORT_HASH);
}
