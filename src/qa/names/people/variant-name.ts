import type { NameFinding } from "../name-finding.ts";
import type { SourceName } from "../source-name.ts";
import { anotherForm } from "./another-form.ts";

/** Report a form with other vowels than the one that is expected, where a script writes them as it pleases: a note. */
export function variantName(
  name: SourceName,
  expected: string,
  found: { text: string; start: number; end: number },
): NameFinding {
  const remark = ", another way to write it";
  return anotherForm(name, expected, found, {
    rule: "names/inconsistent",
    severity: "info",
    remark,
  });
}
