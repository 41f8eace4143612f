import { maskComponents } from "./mask-components.ts";
import { maskDirectives } from "./mask-directives.ts";
import { maskLateFrontMatter } from "./mask-late-front-matter.ts";
import { maskMath } from "./mask-math.ts";
import { maskShortcodes } from "./mask-shortcodes.ts";
import { maskSlideFields } from "./mask-slide-fields.ts";
import { maskSlashBlocks } from "./mask-slash-blocks.ts";

/**
 * Write what other dialects of Markdown have as blocks in characters that the parsers know as blocks, each line as long as
 * it was, so that offsets stay what they are.
 *
 * Law: only lines change that become skeleton. No word of a paragraph, a heading or a cell is among them, so that
 * texts read from the masked text are those of the source.
 */
export function maskDialects(text: string, math: boolean): string {
  const begun = maskSlideFields(maskLateFrontMatter(text));
  const components = maskComponents(maskDirectives(math ? maskMath(begun) : begun));
  return maskShortcodes(maskSlashBlocks(components));
}
