/** An acronym is not heard: in brackets, too, it stands for itself. */
export function isShouted(word: string): boolean {
  return !/\p{Ll}/u.test(word);
}
