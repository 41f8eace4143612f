import type { Finding } from "../../model/index.ts";

/**
 * Copy findings, so that they hold their own letters and nothing else.
 *
 * A text that was cut out of a file is a window on the file for the engine: one finding kept to the
 * end of a run would keep the whole source and the whole locale file. Texts that findings share are kept once.
 *
 * Law: the copy is equal to what was given.
 */
export function ownFindings(findings: readonly Finding[]): readonly Finding[] {
  const texts = new Map<string, string>();
  return findings.map((finding) => own(finding, texts) as Finding);
}

function own(value: unknown, texts: Map<string, string>): unknown {
  if (typeof value === "string") return ownText(value, texts);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => own(item, texts));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, own(item, texts)]));
}

/** Shorter texts are copied by the engine itself. */
const WINDOW = 13;

function ownText(text: string, texts: Map<string, string>): string {
  if (text.length < WINDOW) return text;
  let kept = texts.get(text);
  if (kept === undefined) {
    kept = JSON.parse(JSON.stringify(text)) as string;
    texts.set(kept, kept);
  }
  return kept;
}
