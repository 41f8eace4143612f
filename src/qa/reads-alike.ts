/** Tell whether two texts look the same to a reader: kinds of blanks and of hyphens and widths of letters do not show. */
export function readsAlike(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/**
 * Tell whether a message names the same thing on both sides ("Expected 20, found 20", "Expected Kyiv (Kyiv), found
 * Kyiv"): whatever was found, a reader can do nothing with it.
 */
export function saysNothing(message: string): boolean {
  const [, expected = "", found = ""] = MESSAGE.exec(message) ?? [];
  if (expected === "") return false;
  if (readsAlike(expected, found)) return true;
  const [, form = "", name = ""] = WITH_NAME.exec(expected) ?? [];
  return form !== "" && readsAlike(form, found) && readsAlike(name, found);
}

const MESSAGE = /^Expected (.+), found (.+)$/su;
const WITH_NAME = /^(.+) \(([^()]+)\)$/su;

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
