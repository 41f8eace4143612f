/** Cut a word where a capital letter joins its pieces: *Menu* and *Item*, *DOM* and *Storage*. Law: joined, they are the word. */
export function apartAtJoints(word: string): string[] {
  return word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
}
