import { parseDocument } from "htmlparser2";
import { expect } from "vitest";

type Node = ReturnType<typeof parseDocument>["children"][number];

/** An element with what the tests look at. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

/** Read XML, after a look at its characters: XML 1.0 allows no others. */
export function readXml(text: string): Element {
  expect(text).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  const roots = elements(parseDocument(text, { xmlMode: true }).children);
  expect(roots).toHaveLength(1);
  const [root] = roots;
  if (root === undefined) throw new Error("Expected an element");
  return root;
}

function elements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) =>
    "attribs" in node
      ? [
          {
            name: node.name,
            attributes: node.attribs,
            text: node.children.map((child) => ("data" in child ? child.data : "")).join(""),
            children: elements(node.children),
          },
        ]
      : [],
  );
}
