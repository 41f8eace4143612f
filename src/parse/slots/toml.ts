import type { Span } from "../../model/index.ts";
import { type TomlString, tomlStrings } from "../engine/toml-strings.ts";
import type { ParseOptions } from "../options.ts";
import type { Collector } from "./collector.ts";
import { matchesField } from "./field-path.ts";
import { nestsDeeply } from "./nests-deeply.ts";

/**
 * Add a slot for each configured string of TOML front matter: its span in the source, quotes
 * included, and its decoded text. `content` is the span between the fences.
 */
export function addToml(out: Collector, content: Span, options: ParseOptions): void {
  out.leaveOut(content, "front-matter");
  const source = out.text.slice(content.start, content.end);
  if (nestsDeeply(source)) {
    const message = "Expected TOML front matter of at most 100 levels, found more";
    out.problems.push({ code: "front-matter", message, span: content });
    return;
  }
  let strings: TomlString[];
  try {
    strings = tomlStrings(source);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    out.problems.push({
      code: "front-matter",
      message: `Expected TOML front matter, found: ${message}`,
      span: content,
    });
    return;
  }
  for (const { path, span, value } of strings) {
    if (!matchesField(path, options.frontMatter)) continue;
    const place = { start: content.start + span.start, end: content.start + span.end };
    out.add({
      span: place,
      syntax: "toml",
      role: "field",
      text: value.replace(/\n+$/, ""),
      name: path.join("."),
    });
  }
}
