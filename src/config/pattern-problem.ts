/**
 * Say what is wrong with a regular expression that is to run over every text, or nothing.
 *
 * Refused are patterns that do not compile (with the `u` flag), that match the empty text, or that
 * could take exponential time: inside a group that repeats, another part of variable length, an
 * alternative that may begin like its neighbour, or a back reference. The rule is stricter than it
 * has to be (`(?:\w+,)*` is harmless): a pattern can be written without, a hanging build can not be
 * explained. Accepted patterns take polynomial time at most, by the number of their repetitions.
 */
export function patternProblem(pattern: string): string | undefined {
  let compiled: RegExp;
  try {
    compiled = new RegExp(pattern, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Expected a regular expression, found ${JSON.stringify(pattern)} (${reason})`;
  }
  const nested = findNestedRepetition(pattern);
  if (nested !== undefined) {
    return `Expected no repetition inside a repeated group (it can take forever), found ${JSON.stringify(nested)}`;
  }
  if (compiled.test("")) {
    return `Expected a pattern that matches at least one character, found ${JSON.stringify(pattern)}`;
  }
  return undefined;
}

/** What an open group holds so far. */
interface Group {
  readonly start: number;
  /** Something inside has more than one way to match. */
  varies: boolean;
  /** Where each alternative begins. */
  readonly branches: number[];
}

/** The first group that repeats and holds something of variable length, as written. */
function findNestedRepetition(pattern: string): string | undefined {
  const groups: Group[] = [];
  let at = 0;
  while (at < pattern.length) {
    const start = at;
    let varies = false;
    const char = pattern[at];
    if (char === "(") {
      at += /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/.exec(pattern.slice(at))?.[0].length ?? 1;
      groups.push({ start, varies: false, branches: [at] });
      continue;
    }
    if (char === "|") {
      at += 1;
      groups.at(-1)?.branches.push(at);
      continue;
    }
    let closed: Group | undefined;
    if (char === ")") {
      at += 1;
      closed = groups.pop();
      varies = closed !== undefined && (closed.varies || mayBeginAlike(pattern, closed.branches));
    } else {
      const atom = atomAt(pattern, at);
      varies = /^\\(?:\d|k<)/.test(atom);
      at += atom.length;
    }
    const repetition = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at));
    at += repetition?.[0].length ?? 0;
    if (closed !== undefined && varies && repetition !== null && repeats(repetition)) {
      return pattern.slice(closed.start, at);
    }
    const outer = groups.at(-1);
    const exact = /^\{\d+\}/.test(repetition?.[0] ?? "{1}");
    if (outer !== undefined && (varies || !exact)) outer.varies = true;
  }
  return undefined;
}

function atomAt(pattern: string, at: number): string {
  const atom = /^(?:\[(?:\\.|[^\]\\])*\]|\\k<[^>]*>|\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\.|.)/su;
  return atom.exec(pattern.slice(at))?.[0] ?? pattern.charAt(at);
}

function repeats([written, least, comma, most]: RegExpExecArray): boolean {
  if (written.startsWith("?")) return false;
  if (least === undefined || (comma === "," && most === "")) return true;
  return Number(most === "" || most === undefined ? least : most) > 1;
}

/** Alternatives are told apart by their first character only where that is a plain character. */
function mayBeginAlike(pattern: string, branches: readonly number[]): boolean {
  if (branches.length < 2) return false;
  const firsts = branches.map((at) => pattern.charAt(at));
  return (
    new Set(firsts).size < firsts.length || firsts.some((char) => /[\\.[(|)^$?*+{]/.test(char))
  );
}
