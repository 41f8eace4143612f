import { decodeHTMLAttribute } from "entities";
import type { Nodes, Root } from "mdast";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Role, Span } from "../../model/index.ts";
import { ADMONITION } from "../../text/admonition.ts";
import { Doubt } from "../engine/doubt.ts";
import type { JsxAttribute } from "../engine/jsx-attributes.ts";
import type { ParseOptions } from "../options.ts";
import { addCode } from "./code.ts";
import { codeTags } from "./code-tags.ts";
import type { Collector } from "./collector.ts";
import { type Direction, readDirection } from "./directions.ts";
import { addFenceLabel } from "./fence-label.ts";
import { addHtml, addJsxAttributes } from "./html.ts";
import { openDefinitions } from "./open-definitions.ts";
import { addPhrasing } from "./phrasing.ts";
import { titleSlot } from "./title.ts";

/** What the block pass adds to mdast: a container. */
interface AdmonitionNode {
  readonly type: "admonition";
  readonly position?: Nodes["position"];
  readonly children: readonly Nodes[];
}

/** Leaves without children. */
interface LeafNode {
  readonly type: "fenceLine" | "mdxjsEsm" | "mdxFlowExpression" | "mdxJsxFlowTag" | "math" | "toml";
  readonly position?: Nodes["position"];
  readonly data?: { readonly jsxAttributes?: readonly JsxAttribute[] };
}

type Node = Nodes | LeafNode | AdmonitionNode;

/**
 * Walk the blocks in document order and gather structure, slots, and what is left out.
 *
 * Throws a `Doubt` at front matter that nothing was handed in to read.
 */
export function walk(out: Collector, root: Root, options: ParseOptions): void {
  let pending: Direction = {};
  let range: Span | undefined;
  out.math = options.math;
  collectLabels(out, root);
  if (out.syntax === "md") {
    out.code = codeTags(out.text, root);
    for (const label of openDefinitions(out.text)) {
      if (out.defined.has(label)) continue;
      out.definitions.push(label);
      out.defined.add(label);
    }
  }
  for (const child of root.children) visit(child, 0, "paragraph");
  if (range)
    problem(
      "skip-range",
      "Expected <!-- calque skip-end -->, found the end of the document",
      range,
    );

  function visit(node: Node, depth: number, role: Role): void {
    const span = spanOf(node);
    out.blocks.push({
      type: node.type,
      start: span.start,
      end: span.end,
      depth,
      detail: detailOf(node, out.text),
    });
    if (node.type === "html" || node.type === "mdxFlowExpression") {
      const direction = readDirection(out.text.slice(span.start, span.end));
      if (direction) return direct(direction, span);
    }
    const direction = pending;
    const { directions, skipping } = out;
    pending = {};
    out.directions = { ...directions, ...wordsFor(direction) };
    out.skipping = skipping || direction.skip === "block" || range !== undefined;
    addBlock(node, span, depth, role, direction);
    out.directions = directions;
    out.skipping = skipping;
  }

  function direct(direction: Direction, span: Span): void {
    if (direction.unknown !== undefined) {
      problem(
        "direction",
        `Expected skip, skip-start, skip-end, translate, trivial, key=, max= or note, found "${direction.unknown}"`,
        span,
      );
    }
    if (direction.skip === "start") range ??= span;
    else if (direction.skip === "end") {
      if (!range)
        problem(
          "skip-range",
          "Found <!-- calque skip-end --> without a skip-start before it",
          span,
        );
      range = undefined;
    } else pending = { ...pending, ...direction };
  }

  function addBlock(node: Node, span: Span, depth: number, role: Role, direction: Direction): void {
    switch (node.type) {
      case "paragraph":
        return addPhrasing(out, node.children as never, "phrasing", role);
      case "heading": {
        const isLine = out.text[span.start] === "#";
        const count = out.slots.length;
        out.headings = out.headings.slice(0, node.depth - 1);
        addPhrasing(out, node.children as never, isLine ? "line" : "phrasing", "heading");
        const text = out.slots[count]?.text ?? "";
        out.headings = [...out.headings, text];
        return;
      }
      case "tableCell":
        return addPhrasing(out, node.children as never, "cell", "cell");
      case "html":
        return addHtml(out, span, options);
      case "yaml":
      case "toml": {
        const raw = out.text.slice(span.start, span.end);
        const start =
          span.start + (/^\s*[^\r\n]+(?:\r\n|\n|\r)/.exec(raw)?.[0].length ?? raw.length);
        const end = span.start + raw.lastIndexOf(raw.trimStart().slice(0, 3));
        if (end <= start) return;
        const read = out.readers.fields?.[node.type];
        if (!read) throw new Doubt("front matter");
        return read(out, { start, end }, options);
      }
      case "code": {
        const translate = direction.translate || options.codeLanguages.includes(node.lang ?? "");
        if (!translate || !addCode(out, node)) out.leaveOut(span, "code-block");
        return;
      }
      case "definition": {
        const title = node.data?.titleSpan;
        if (title) titleSlot(out, title, "title");
        return;
      }
      case "fenceLine":
        return addFenceLabel(out, span);
      case "math":
        return out.leaveOut(span, "math");
      case "mdxjsEsm":
      case "mdxFlowExpression":
        return out.leaveOut(span, "program");
      case "mdxJsxFlowTag":
        out.leaveOut(span, "program");
        return addJsxAttributes(out, span, node.data?.jsxAttributes ?? [], options);
      case "admonition":
        addAdmonitionTitle(out, span);
        for (const child of node.children) visit(child, depth + 1, role);
        return;
      default: {
        const inner =
          node.type === "blockquote"
            ? "quote"
            : node.type === "listItem"
              ? "item"
              : node.type === "footnoteDefinition"
                ? "footnote"
                : role;
        if ("children" in node) for (const child of node.children) visit(child, depth + 1, inner);
      }
    }
  }

  function problem(code: string, message: string, span: Span): void {
    out.problems.push({ code, message, span });
  }
}

/** Labels that references can point at, as the tokenizer normalises them. */
function collectLabels(out: Collector, node: Nodes): void {
  if (node.type === "definition") {
    const label = normalizeIdentifier(node.label ?? node.identifier);
    out.definitions.push(label);
    out.defined.add(label);
  }
  if (node.type === "footnoteDefinition")
    out.footnotes.push(normalizeIdentifier(node.label ?? node.identifier));
  if ("children" in node) for (const child of node.children) collectLabels(out, child);
}

function wordsFor({ key, note, maxLength, trivial }: Direction) {
  return {
    ...(key === undefined ? {} : { key }),
    ...(note === undefined ? {} : { note }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(trivial === undefined ? {} : { trivial }),
  };
}

/** The title in quotation marks behind the type. */
function addAdmonitionTitle(out: Collector, { start }: Span): void {
  const [, head = "", title] = ADMONITION.exec(firstLine(out.text, start)) ?? [];
  if (title === undefined) return;
  const from = start + head.length + 1;
  const span = { start: from, end: from + title.length };
  const text = decodeHTMLAttribute(title);
  out.add({ span, syntax: "html-attribute", role: "label", text, name: "title" });
}

/** What begins a line of skeleton: the fence and the name of a directive, or the name of its option. */
const FENCE_HEAD =
  /^(?:[:`~]{3,}\{[\w:.-]+\}|:+[ \t]*[\w-]*|\/{3,}[ \t]*[\w-]*|[`~]+|[ \t]*[\w-]+:)/;

function firstLine(text: string, start: number): string {
  return /[^\r\n]*/.exec(text.slice(start, start + 2000))![0];
}

function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function detailOf(node: Node, text: string): string {
  switch (node.type) {
    case "heading":
      return String(node.depth);
    case "list":
      return `${node.ordered ? (node.start ?? 1) : "-"} ${node.spread ? "loose" : "tight"}`;
    case "listItem":
      return `${node.checked ?? ""}`;
    case "code":
      return `${node.lang ?? ""} ${node.meta ?? ""}`;
    case "table":
      return (node.align ?? []).join(" ");
    case "definition":
    case "footnoteDefinition":
      return node.identifier;
    case "admonition":
      return ADMONITION.exec(firstLine(text, spanOf(node).start))?.[1]?.trim() ?? "";
    case "fenceLine":
      return FENCE_HEAD.exec(firstLine(text, spanOf(node).start))?.[0] ?? "";
    default:
      return "";
  }
}
