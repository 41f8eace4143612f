/** Deeper front matter is no front matter. */
const LEVELS = 100;

/**
 * Tell whether front matter could nest deeper than 100 levels, in one linear look.
 *
 * The parsers of YAML and TOML recurse: some thousand brackets overflow the stack, and where a
 * regular expression is compiled just then, Node ends the whole process.
 */
export function nestsDeeply(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "[" || char === "{") depth++;
    else if ((char === "]" || char === "}") && depth > 0) depth--;
    if (depth > LEVELS) return true;
  }
  return /^ {200}/m.test(text) || /^[ \t]*(?:[-?:][ \t]+){100}/m.test(text);
}
