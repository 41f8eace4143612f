import { isMap, isScalar, parseDocument } from "yaml";
import { tomlStrings } from "../parse/engine/toml-strings.ts";
import { nestsDeeply } from "../parse/slots/nests-deeply.ts";
import { eolOf } from "../text/eol.ts";
import { encodeToml } from "./encode/toml.ts";
import { encodeYaml } from "./encode/yaml.ts";

/**
 * Set top-level fields in the front matter of a localized document: one that is there gets the
 * value, one that is not a line of its own at the end, and a document without front matter gets it.
 *
 * Everything else keeps its bytes.
 */
export function setFields(text: string, fields: readonly (readonly [string, string])[]): string {
  const bom = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(bom.length);
  const eol = eolOf(body);
  const found =
    /^(---|\+\+\+)[ \t]*(\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??\1[ \t]*(?=\r\n|\n|\r|$)/.exec(body);
  if (!found) {
    const lines = fields.map(([name, value]) => `${name}: ${encodeYaml("", value, "", eol)}${eol}`);
    return `${bom}---${eol}${lines.join("")}---${eol}${body === "" ? "" : eol}${body}`;
  }
  const toml = found[1] === "+++";
  const start = found[0].indexOf(found[2] ?? eol) + (found[2] ?? eol).length;
  const end = found[0].lastIndexOf(found[1] ?? "---");
  let content = body.slice(start, end);
  // Its parser would end the process; the document has a problem that says so.
  if (nestsDeeply(content)) return text;
  for (const [name, value] of fields)
    content = toml ? setToml(content, name, value, eol) : setYaml(content, name, value, eol);
  return bom + body.slice(0, start) + content + body.slice(end);
}

function setYaml(content: string, name: string, value: string, eol: string): string {
  const document = parseDocument(content, { logLevel: "silent" });
  const map = document.contents;
  const pair = isMap(map)
    ? map.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined;
  const scalar = pair?.value;
  if (isScalar(scalar) && scalar.range) {
    const [start, end] = scalar.range;
    const raw = content.slice(start, end);
    const space = start === 0 || /\s/.test(content[start - 1] ?? "") ? "" : " ";
    return (
      content.slice(0, start) +
      space +
      encodeYaml(raw.trimEnd(), value, "", eol) +
      raw.slice(raw.trimEnd().length) +
      content.slice(end)
    );
  }
  return `${content}${name}: ${encodeYaml("", value, "", eol)}${eol}`;
}

/** In TOML a new top-level key has to stand before the first table. */
function setToml(content: string, name: string, value: string, eol: string): string {
  const known = tomlStrings(content).find(({ path }) => path.length === 1 && path[0] === name);
  if (known) {
    const { start, end } = known.span;
    return (
      content.slice(0, start) + encodeToml(content.slice(start, end), value) + content.slice(end)
    );
  }
  return `${name} = ${encodeToml("", value)}${eol}${content}`;
}
