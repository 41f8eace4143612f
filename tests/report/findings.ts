import type { CheckFigures, Finding, Place } from "../../src/model/index.ts";

/** A finding as rules make them, with what matters to a test put over it. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    ...bare(),
    key: "deaths-in-the-north-k3x9",
    source: place("source/guide/intro.md", 7, "By November [12,000] people had died."),
    target: place("locales/de/guide/intro.json", 12, "Bis November starben [1.200] Menschen."),
    expected: "12.000",
    found: "1.200",
    ...over,
  };
}

/** A finding with nothing in it that may be left out. */
export function bare(over: Partial<Finding> = {}): Finding {
  return {
    rule: "numbers/value",
    severity: "error",
    message: "Expected 12,000 (12.000), found 1.200.",
    namespace: "guide/intro",
    locale: "de",
    fingerprint: "f1",
    ...over,
  };
}

/** A place whose excerpt has the marked part in brackets. */
export function place(file: string, line: number, marked: string): Place {
  const start = marked.indexOf("[");
  if (start < 0) return { file, line, column: 5, excerpt: marked };
  const end = marked.indexOf("]", start) - 1;
  const excerpt = marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2);
  return { file, line, column: start + 5, excerpt, mark: { start, end } };
}

/** Findings with what was checked besides. */
export function figures(
  findings: readonly Finding[],
  over: Partial<CheckFigures> = {},
): CheckFigures {
  return { findings, checked: { units: 1200, documents: 12 }, notChecked: {}, ...over };
}

/** Show isolates and styles, which a snapshot would hide. */
export function shown(text: string): string {
  return text
    .replaceAll("\u2068", "⟨FSI⟩")
    .replaceAll("\u2069", "⟨PDI⟩")
    .replace(/\u001B\[(\d+)m/g, "⟨$1⟩");
}
