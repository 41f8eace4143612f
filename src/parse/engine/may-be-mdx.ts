import { isFence } from "./closings.ts";
import type { NativeNode } from "./native-node.ts";

/**
 * Tell whether a block that was read as Markdown could be read otherwise as MDX.
 *
 * MDX has tags, expressions, `import` and `export` where a line begins, in containers too, and no raw HTML;
 * it has no indented code either, so that what four blanks keep from being a block in Markdown is one.
 * Wider than that: a line counts wherever it stands, in a paragraph or in code within a list.
 */
export function mayBeMdx(block: NativeNode, text: string): boolean {
  const { start, end } = block.position;
  const raw = text.slice(start.offset, end.offset);
  switch (block.type) {
    case "yaml":
    case "toml":
      return false;
    case "html":
    case "footnoteDefinition":
      return true;
    case "code":
    case "math":
      return !isFence(raw) || isBlank(text, start.offset - 1) || deepFence.test(raw);
    default:
      return isBlank(text, start.offset - 1) || mdxLine.test(raw);
  }
}

function isBlank(text: string, at: number): boolean {
  return /[ \t]/.test(text.charAt(at));
}

/** A fence after four blanks: it closes in MDX. */
const deepFence = /[\r\n] {0,3}(?: |\t)[ \t]*[`~$]/;

/** After the markers of containers and check boxes: a sign of MDX, or four blanks. */
const mdxLine = /(?:^|[\r\n])(?:(?:import|export)\b|[ \t>\-+*.)\d[\]xX]*(?:[<{]| {4}|\t))/;
