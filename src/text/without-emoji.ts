/** Return a text with a blank in place of each name of an emoji or icon, with its attributes: `:tada:`, `:material-cat:{ .wide }`. */
export function withoutEmoji(text: string): string {
  return text.replace(EMOJI, " ");
}

const EMOJI = /:[\w+-]+:(?:[ \t]*\{:?[^{}\n]*\})?/g;
