import { decodeString } from "micromark-util-decode-string";

/**
 * Read the attributes of an HTML or JSX tag: names in lower case, values decoded, `""` where there
 * is none. An expression in braces stands as it is written.
 */
export function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const inside = tag.replace(/^<\s*[^\s/>{]*/, "").slice(0, tag.endsWith("/>") ? -2 : -1);
  for (const [, name, double, single, braces, bare] of inside.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? braces ?? bare ?? "";
    const key = name!.toLowerCase();
    // Of two attributes of one name, browsers take the first.
    if (!attributes.has(key)) attributes.set(key, decodeReferences(value));
  }
  return attributes;
}

function decodeReferences(value: string): string {
  return value.includes("&") ? value.split("\\").map(decodeString).join("\\") : value;
}

const ATTRIBUTE =
  /([^\s"'<>/={}]+|\{[^}]*\})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^}]*\})|([^\s"'=<>`{]+)))?/g;
