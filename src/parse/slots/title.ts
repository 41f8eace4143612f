import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../../model/index.ts";
import type { Collector } from "./collector.ts";
import { joinLines } from "./prefix.ts";

/**
 * Add the slot of a link title: the words between the quotes, decoded.
 *
 * A title may run over lines; their endings and the containers' prefixes show as one blank. Settings of docsify in its place
 * (`![A cat](cat.png ":size=100")`) are no words.
 */
export function titleSlot(out: Collector, span: Span, name: string): void {
  const raw = joinLines(out.text.slice(span.start, span.end), out.text, span.start);
  if (SETTINGS.test(raw)) return out.leaveOut(span, "directive");
  out.add({ span, syntax: "title", role: "title", text: decodeString(raw), name });
}

const SETTINGS = /^:[a-z][\w-]*(?:=\S+)?(?:[ \t]+:[a-z][\w-]*(?:=\S+)?)*$/;
