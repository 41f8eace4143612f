/**
 * Whether digits of one text stand in the code spans of the other more often than in its own: "port 8080" as
 * "port `8080`". Codes are the texts of all code spans of a text in one, parted by blanks.
 */
export function isInCode(digits: string, codes: string, ownCodes: string): boolean {
  if (codes === "" || !/\d/u.test(digits)) return false;
  return count(digits, codes) > count(digits, ownCodes);
}

function count(digits: string, codes: string): number {
  let found = 0;
  for (let at = codes.indexOf(digits); at >= 0; at = codes.indexOf(digits, at + 1)) {
    const before = codes[at - 1] ?? " ";
    const after = codes[at + digits.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/\p{N}/u.test(after)) found += 1;
  }
  return found;
}
