/** Where a line of a translation will stand. */
export interface LinePlace {
  /** Whether the line opens its block, rather than following a hard break or a wrap in it. */
  readonly first: boolean;
  /** Whether the block opens a list item, where `[ ]` would be a task's box. */
  readonly item: boolean;
  /** Whether the block stands in a quote, where `[!NOTE]` would make it an alert. */
  readonly quote: boolean;
  /** Whether the line is the very first of the file, where `+++` would be front matter. */
  readonly top: boolean;
  readonly mdx: boolean;
}

/** A beginning that would make a block of its own, and how it is written so that it stays words. */
interface Starter {
  readonly pattern: RegExp;
  /** Where the backslash goes: before the first character of the match unless it says otherwise. */
  readonly at?: (match: RegExpExecArray) => number;
  readonly when?: (place: LinePlace) => boolean;
}

/**
 * What can begin a block at the start of a line, from CommonMark 0.31.2 (chapter 4 and 5), the GFM
 * extensions, and the directives and math that Calque reads.
 */
const starters: readonly Starter[] = [
  { pattern: /^#{1,6}(?:[ \t]|$)/ },
  { pattern: /^>/ },
  { pattern: /^[-+*](?:[ \t]|$)/ },
  { pattern: /^\d{1,9}[.)](?:[ \t]|$)/, at: (match) => match[0].search(/[.)]/) },
  { pattern: /^`{3,}[^`]*$/ },
  { pattern: /^~{3,}/ },
  { pattern: /^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^-[ \t-]*$|^=+[ \t]*$/ },
  // A row of dashes, colons and pipes turns the line above it into the head of a table.
  { pattern: /^[|:-][|: \t-]*$/ },
  { pattern: /^\[(?:[^\]\\]|\\[^])+\]:/ },
  { pattern: /^:{3}|^::[A-Za-z]/ },
  { pattern: /^[?!]>[ \t]/, when: (place) => place.first && !place.mdx },
  {
    pattern: /^:[A-Za-z][\w-]*(?:\[(?:[^[\]\\]|\\.|\[[^[\]]*\])*\])?\{[^{}]*\}$/,
    when: (place) => place.first,
  },
  { pattern: /^\${2,}[^$]*$/ },
  { pattern: /^\[[ \txX]\](?:[ \t]|$)/, when: (place) => place.item && place.first },
  { pattern: /^\[![\w-]+\]/, when: (place) => place.quote && place.first },
  { pattern: /^\+{3}[ \t]*$/, when: (place) => place.top },
];

/**
 * Escape what would begin a block at the start of a line, so that it stays words of the paragraph.
 *
 * `line` has no blanks at its start. Inline markup is left alone: it is the translator's.
 */
export function escapeBlockStart(line: string, place: LinePlace): string {
  // No backslash can escape a letter, so the keyword that opens an ESM block gets a reference.
  if (place.mdx && place.first && /^(?:import|export) /.test(line)) {
    return `&#${line.charCodeAt(0)};${line.slice(1)}`;
  }
  for (const { pattern, at, when } of starters) {
    if (when && !when(place)) continue;
    const match = pattern.exec(line);
    if (!match) continue;
    const index = at ? at(match) : 0;
    return `${line.slice(0, index)}\\${line.slice(index)}`;
  }
  return line;
}

/** Tell whether a line could begin a block: then no line is broken before it when text is wrapped. */
export function mayStartBlock(line: string): boolean {
  return (
    starters.some(({ pattern }) => pattern.test(line)) || /^(?:<|\{|import |export )/.test(line)
  );
}
