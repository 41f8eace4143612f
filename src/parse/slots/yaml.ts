import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Span } from "../../model/index.ts";
import type { ParseOptions } from "../options.ts";
import type { Collector } from "./collector.ts";
import { type FieldPath, matchesField } from "./field-path.ts";
import { nestsDeeply } from "./nests-deeply.ts";

/**
 * Add a slot for each configured scalar of YAML front matter: its span in the source, quotes and
 * block header included, and its decoded text.
 *
 * `content` is the span between the fences. YAML that does not parse is left out whole and is a
 * problem of the document.
 */
export function addYaml(out: Collector, content: Span, options: ParseOptions): void {
  out.leaveOut(content, "front-matter");
  const source = out.text.slice(content.start, content.end);
  if (nestsDeeply(source)) {
    const message = "Expected YAML front matter of at most 100 levels, found more";
    out.problems.push({ code: "front-matter", message, span: content });
    return;
  }
  const yaml = parseDocument(source, { keepSourceTokens: false, logLevel: "silent" });
  const error = yaml.errors[0];
  if (error) {
    const [start, end] = error.pos;
    out.problems.push({
      code: "front-matter",
      message: `Expected YAML front matter, found: ${error.message.split("\n")[0] ?? error.code}`,
      span: { start: content.start + start, end: content.start + end },
    });
    return;
  }
  visit(yaml.contents, []);

  function visit(node: unknown, path: FieldPath): void {
    if (isMap(node)) {
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
        if (name !== undefined) visit(pair.value, [...path, name]);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => visit(item, [...path, index]));
    } else if (
      isScalar(node) &&
      !isAlias(node) &&
      node.range &&
      matchesField(path, options.frontMatter)
    ) {
      if (typeof node.value !== "string" && typeof node.value !== "number") return;
      const [start, end] = node.range;
      const raw = source.slice(start, end).trimEnd();
      const text = typeof node.value === "string" ? node.value.replace(/\n+$/, "") : raw;
      const span = { start: content.start + start, end: content.start + start + raw.length };
      out.add({ span, syntax: "yaml", role: "field", text, name: path.join(".") });
    }
  }
}
