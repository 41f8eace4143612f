import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Code, Message, Span } from "../model/index.ts";
import { diffTokens } from "../text/diff-tokens.ts";
import type { EditKind, EditPart } from "./edit-kind.ts";

/**
 * Tell what became of the markup that a reader does not see: destinations, titles, tags, emphasis.
 *
 * Code spans, addresses and formulas are read like words and left to those who compare words.
 */
export function classifyCodes(was: Message, is: Message): EditPart[] {
  const before = unseenCodes(was);
  const after = unseenCodes(is);
  const parts: EditPart[] = [];
  // The same markup in the same order: each code answers the one in its place.
  const inPlace =
    before.map(({ sort }) => sort).join("\n") === after.map(({ sort }) => sort).join("\n");
  const hunks = inPlace
    ? [{ wasStart: 0, wasEnd: before.length, isStart: 0, isEnd: after.length }]
    : diffTokens(
        before.map(({ key }) => key),
        after.map(({ key }) => key),
      );
  for (const { wasStart, wasEnd, isStart, isEnd } of hunks) {
    const went = before.slice(wasStart, wasEnd);
    const came = after.slice(isStart, isEnd);
    if (went.length === came.length && went.every(({ sort }, i) => sort === came[i]!.sort)) {
      for (const [i, one] of went.entries()) {
        const other = came[i]!;
        if (one.key === other.key) continue;
        const at = { was: spanOf(one.code), is: spanOf(other.code) };
        for (const kind of kindsOf(one, other)) parts.push({ kind, ...at });
      }
    } else {
      parts.push({
        kind: [...went, ...came].every(({ code }) => EMPHASIS.has(code.kind))
          ? "emphasis"
          : "markup",
        was: spanFrom(before, wasStart, wasEnd),
        is: spanFrom(after, isStart, isEnd),
      });
    }
  }
  return parts;
}

const EMPHASIS: ReadonlySet<Code["kind"]> = new Set(["emphasis", "strong", "delete"]);

interface Unseen {
  readonly code: Code;
  /** What kind of markup it is, destinations and the like left aside. */
  readonly sort: string;
  readonly target: string;
  readonly title: string;
  readonly key: string;
}

const READ: ReadonlySet<Code["kind"]> = new Set([
  "code-span",
  "autolink",
  "math",
  "expression",
  "template",
  "placeholder",
]);

function unseenCodes(message: Message): Unseen[] {
  const found: Unseen[] = [];
  for (const code of message) {
    if (typeof code === "string" || READ.has(code.kind)) continue;
    // The opening code of a link says all that its closing one does.
    if (code.type === "close" && /^(?:link|image)/u.test(code.kind)) continue;
    const unseen = readUnseen(code);
    found.push({
      ...unseen,
      key: JSON.stringify([unseen.sort, unseen.target, unseen.title]),
      code,
    });
  }
  return found;
}

function readUnseen(code: Code): Pick<Unseen, "sort" | "target" | "title"> {
  if (code.kind === "html" || code.kind === "jsx") {
    const target = ADDRESS.exec(code.raw)?.[2] ?? "";
    return { sort: `${code.type} ${code.raw.replace(ADDRESS, "$1")}`, target, title: "" };
  }
  const sort = `${code.type} ${code.kind}`;
  if (code.kind === "footnote-reference") {
    return { sort: `${sort} ${normalizeIdentifier(code.target ?? "")}`, target: "", title: "" };
  }
  return { sort, target: code.target ?? "", title: code.title ?? "" };
}

/** The first address in a tag, quoted. */
const ADDRESS = /(\s(?:href|src)\s*=\s*)("[^"]*"|'[^']*')/iu;

function kindsOf(was: Unseen, is: Unseen): EditKind[] {
  const kinds: EditKind[] = [];
  if (was.target !== is.target) kinds.push("link-target");
  if (was.title !== is.title) kinds.push("words-changed");
  return kinds;
}

function spanOf({ start, raw }: Code): Span {
  return { start, end: start + raw.length };
}

/** An empty range lies behind the code before it. */
function spanFrom(codes: readonly Unseen[], from: number, to: number): Span {
  const first = codes[from]?.code;
  const last = codes[to - 1]?.code;
  if (from === to || first === undefined) {
    const end = last === undefined ? 0 : last.start + last.raw.length;
    return { start: end, end };
  }
  return { start: first.start, end: last!.start + last!.raw.length };
}
