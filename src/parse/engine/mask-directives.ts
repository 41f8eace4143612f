/**
 * Mask the lines of MyST's directives, so that what stands in them is read as the Markdown it is:
 *
 *     ```{note} Title          :::{note} Title
 *     :class: wide             :::aaaaaaaaa
 *     Some *words*.            Some *words*.
 *     ```                      :::
 *
 * Fences of backticks and tildes become colons where the directive is known to hold Markdown; options below the opening
 * line, written as fields or between `---`, become lines of skeleton, below colons as well. A fence that does not end is
 * let be, and so is all that stands in other fences.
 */
export function maskDirectives(text: string): string {
  if (!/(?:`{3}|~{3}|:{3})\{/.test(text)) return text;
  const lines = text.split(/(\r\n|\n|\r)/);
  const masked = [...lines];
  const open: OpenDirective[] = [];
  let code: Fence | undefined;
  for (let at = 0; at < lines.length; at += 2) {
    const fence = readFence(lines[at]!);
    if (!fence) continue;
    if (code) {
      if (closes(fence, code)) code = undefined;
      continue;
    }
    const isBare = fence.info.trim() === "";
    const innermost = isBare ? open.findLastIndex((one) => closes(fence, one.fence)) : -1;
    if (innermost >= 0) {
      const [directive] = open.splice(innermost);
      for (const [index, line] of directive!.lines) masked[index] = line;
      masked[at] = inColons(fence);
      continue;
    }
    if (fence.sign === ":") {
      if (fence.name !== undefined)
        for (const [index, line] of options(lines, at)) masked[index] = line;
      continue;
    }
    if (fence.name !== undefined && MARKDOWN.has(fence.name) && open.length < DEEPEST) {
      open.push({ fence, lines: [[at, inColons(fence)], ...options(lines, at)] });
    } else code = fence;
  }
  return masked.join("");
}

/** A line as long that the parsers take for one of a directive: three characters at least. */
export function asFenceLine(line: string): string {
  return `:::${"a".repeat(Math.max(0, line.length - 3))}`;
}

interface Fence {
  /** Indentation and markers of containers. */
  readonly prefix: string;
  readonly sign: string;
  readonly length: number;
  readonly info: string;
  /** The name of a directive: `note` of `{note}`. */
  readonly name: string | undefined;
}

interface OpenDirective {
  readonly fence: Fence;
  /** Its lines, by index, as they are where it is closed. */
  readonly lines: readonly (readonly [index: number, line: string])[];
}

const FENCE = /^((?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*)(`{3,}|~{3,}|:{3,})(.*)$/;

function readFence(line: string): Fence | undefined {
  const [, prefix = "", run, info = ""] = FENCE.exec(line) ?? [];
  if (run === undefined || (run.startsWith("`") && info.includes("`"))) return undefined;
  const name = /^\{([\w:.-]+)\}/.exec(info)?.[1]?.toLowerCase();
  return { prefix, sign: run.charAt(0), length: run.length, info, name };
}

function closes(fence: Fence, opening: Fence): boolean {
  return fence.info.trim() === "" && fence.sign === opening.sign && fence.length >= opening.length;
}

function inColons({ prefix, length, info }: Fence): string {
  return prefix + ":".repeat(length) + info;
}

/** The lines of options directly below the line at `at`, masked. */
function options(lines: readonly string[], at: number): [number, string][] {
  const found: [number, string][] = [];
  const add = (index: number): void => {
    const [, prefix = "", line = ""] = PREFIXED.exec(lines[index]!) ?? [];
    found.push([index, prefix + asFenceLine(line)]);
  };
  if (/^[ \t>]*---[ \t]*$/.test(lines[at + 2] ?? "")) {
    let end = at + 4;
    while (end < lines.length && end < at + 2 * MOST && !/^[ \t>]*---[ \t]*$/.test(lines[end]!)) {
      // A line too short to be masked, or a blank one, is no field.
      if (!/^[ \t>]*[^\s>][^]{2}/.test(lines[end]!)) return [];
      end += 2;
    }
    if (end >= lines.length || !/---/.test(lines[end]!)) return [];
    for (let index = at + 2; index <= end; index += 2) add(index);
    return found;
  }
  for (let index = at + 2; OPTION.test(lines[index] ?? ""); index += 2) add(index);
  return found;
}

const PREFIXED = /^([ \t>]*)(.*)$/;
const OPTION = /^[ \t>]*:[A-Za-z][\w-]*:(?:[ \t]|$)/;
/** Each fence that closes one looks for it among those that are open. */
const DEEPEST = 50;
/** Longer blocks of options are something else. */
const MOST = 60;

/**
 * Directives of docutils, Sphinx, MyST, sphinx-design and Jupyter Book whose content is Markdown (MyST's reference of directives,
 * and those of the extensions that Jupyter Book comes with).
 */
const MARKDOWN: ReadonlySet<string> = new Set(
  `admonition attention aside caution danger error hint important margin note seealso tip todo warning versionadded
  versionchanged versionremoved deprecated epigraph pull-quote highlights blockquote topic sidebar rubric container compound div
  dropdown tab-set tab-item grid grid-item grid-item-card card card-carousel button figure list-table glossary
  table exercise solution proof prf:proof prf:theorem prf:lemma prf:definition prf:remark prf:corollary prf:example prf:axiom
  prf:property prf:proposition prf:observation prf:conjecture prf:criterion prf:algorithm prf:assumption`.split(
    /\s+/,
  ),
);
