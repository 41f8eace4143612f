import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../../model/index.ts";
import type { Collector } from "./collector.ts";
import { joinLines } from "./prefix.ts";

/**
 * Add the slot of a link title: the words between the quotes, decoded.
 *
 * A title may run over lines; their endings and the containers' prefixes show as one blank.
 */
export function titleSlot(out: Collector, span: Span, name: string): void {
  const raw = joinLines(out.text.slice(span.start, span.end), out.text, span.start);
  out.add({ span, syntax: "title", role: "title", text: decodeString(raw), name });
}
