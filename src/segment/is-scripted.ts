import { decodeString } from "micromark-util-decode-string";

const SCRIPTED = /^(?:javascript|vbscript|data):/i;

/** Tell whether a destination runs code or carries a document of its own. */
export function isScripted(destination: string): boolean {
  // Browsers skip blanks and controls inside a scheme.
  return SCRIPTED.test(decodeString(destination).replace(/[\u0000-\u0020\u007F-\u00A0]/g, ""));
}
