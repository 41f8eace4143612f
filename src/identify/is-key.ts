/** Tell whether a text can be a key: `[a-z0-9-]`, a letter first, under 48 characters. */
export function isKey(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,46}$/u.test(text);
}
