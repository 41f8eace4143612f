import { asFenceLine } from "./mask-directives.ts";

/**
 * Mask what stands in a component of MDC (Nuxt Content) and belongs to it: its properties in YAML below the line that opens it, and
 * the lines that begin its slots.
 *
 *     ::card                   ::card
 *     ---                      :::
 *     icon: i-rocket           :::aaaaaaaaaaa
 *     ---                      :::
 *     #title                   :::aaa
 *     Ready to *go*            Ready to *go*
 *     ::                       ::
 *
 * The lines that open and close it are the parsers' own, and so is what stands between them. A component that does not end is let be.
 */
export function maskComponents(text: string): string {
  if (!OPENING_ANYWHERE.test(text)) return text;
  const lines = text.split(/(\r\n|\n|\r)/);
  const masked = [...lines];
  const open: Component[] = [];
  let code: string | undefined;
  for (let at = 0; at < lines.length; at += 2) {
    const line = lines[at]!;
    const fence = FENCE.exec(line)?.[1];
    if (code !== undefined) {
      if (fence?.startsWith(code) && line.trim() === fence) code = undefined;
    } else if (fence !== undefined) {
      code = fence;
    } else if (OPENING.test(line) && open.length < DEEPEST) {
      const properties = propertiesBelow(lines, at);
      open.push({ colons: COLONS.exec(line)![1]!, parts: properties });
      at += 2 * properties.length;
    } else if (open.length > 0 && CLOSING.test(line)) {
      const colons = COLONS.exec(line)![1];
      const index = open.findLastIndex((one) => one.colons === colons);
      const [closed] = index < 0 ? [] : open.splice(index);
      for (const part of closed?.parts ?? []) masked[part] = maskedLine(lines[part]!);
    } else if (open.length > 0 && SLOT.test(line)) open.at(-1)!.parts.push(at);
  }
  return masked.join("");
}

interface Component {
  readonly colons: string;
  /** Lines that belong to it, by index. */
  readonly parts: number[];
}

/** The lines from one `---` to the next, directly below the line at `at`. */
function propertiesBelow(lines: readonly string[], at: number): number[] {
  if (!RULE.test(lines[at + 2] ?? "")) return [];
  const found = [at + 2];
  for (let index = at + 4; index < lines.length && found.length < MOST; index += 2) {
    const line = lines[index]!;
    found.push(index);
    if (RULE.test(line)) return found;
    // What is too short to be masked, or blank, is no property.
    if (line.trim().length < 3) return [];
  }
  return [];
}

function maskedLine(line: string): string {
  const [, prefix = "", rest = ""] = /^([ \t>]*)(.*)$/.exec(line) ?? [];
  return prefix + asFenceLine(rest);
}

/** The line of a slot: `#title`. */
export const SLOT = /^[ \t>]*#[a-z][\w-]+[ \t]*$/;

const OPENING_ANYWHERE = /^[ \t>]*:{2,}[A-Za-z]/m;
const OPENING =
  /^[ \t>]*:{2,}[A-Za-z][\w-]*(?:\[(?:[^[\]\\]|\\.|\[[^[\]]*\])*\])?(?:\{.*\})?[ \t]*$/;
const CLOSING = /^[ \t>]*:{2,}[ \t]*$/;
const COLONS = /^[ \t>]*(:+)/;
const RULE = /^[ \t>]*---[ \t]*$/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
/** Each line that closes one looks for it among those that are open. */
const DEEPEST = 50;
/** Longer properties are something else. */
const MOST = 60;
