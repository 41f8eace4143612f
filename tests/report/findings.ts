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

/** A unit that nobody has translated. */
export function gap(path: string, line: number, over: Partial<Finding> = {}): Finding {
  return bare({
    rule: "state/missing",
    severity: "info",
    message: "Expected a translation, found none",
    namespace: path.replace(/\.md$/, ""),
    key: `unit-${line}`,
    fingerprint: `gap-${path}-${line}`,
    source: place(`source/${path}`, line, `Text of line ${line}.`),
    ...over,
  });
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

/** As many findings as are asked for, over locales, documents and severities, in a mixed order. */
export function many(number: number): Finding[] {
  const severities = ["info", "error", "warning"] as const;
  return Array.from({ length: number }, (_, index) =>
    finding({
      severity: severities[index % 3] ?? "info",
      rule: `numbers/rule-${index % 7}`,
      namespace: `guide/page-${index % 50}`,
      locale: ["de", "ar", "ja"][index % 3] ?? "de",
      fingerprint: `f${index}`,
      target: place(`locales/de/guide/page-${index % 50}.json`, index + 1, "Bis [1.200] Menschen."),
    }),
  );
}

/** What a translation could say to do harm where a report is shown. */
export const hostile: readonly string[] = [
  "\n::error file=a::owned\n",
  "\r\n::set-output name=x::y",
  "::stop-commands::x",
  "##[error]owned",
  "x ##vso[task.setvariable variable=a]b",
  "##teamcity[buildStop]",
  "\u001B[2J\u001B]0;title\u0007",
  "\u009B31m",
  "\u0000\uFFFE\uFFFF\uD800",
  "\u202Egpj.exe\u2066",
  "\u2028\u2029\u0085",
  "section_start:1:x\r\u001B[0K",
  "]]><script>alert(1)</script><!--",
  "</code></details><img src=x onerror=alert(1)>",
  "\"'><svg/onload=alert(1)>",
  "@octocat #1 GH-1 [x](javascript:alert(1)) ![x](http://x)",
  "| a | b |\n\n# heading\n```",
  "%0A::error::x %25",
  "{0} {{x}} [a](1)",
  "__proto__",
];
