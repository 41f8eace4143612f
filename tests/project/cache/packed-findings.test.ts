import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  packedFindings,
  packFindings,
  unpackFindings,
} from "../../../src/project/cache/packed-findings.ts";
import { anyFinding } from "../any-finding.ts";

/** As it comes back from a file. */
function stored(findings: Parameters<typeof packFindings>[0]): unknown {
  return JSON.parse(JSON.stringify(packFindings(findings)));
}

describe("packFindings", () => {
  it("gives the same findings back, in their order", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        expect(unpackFindings(v.parse(packedFindings, stored(findings)))).toEqual(findings);
      }),
    );
  });

  it("writes once what many say: a page that nobody has translated yet takes little", () => {
    const findings = ["de", "fr", "ja", "ko"].flatMap((locale) =>
      Array.from({ length: 500 }, (_, line) => ({
        rule: "state/missing",
        severity: "info" as const,
        message: "Expected a translation, found none",
        namespace: "notes",
        locale,
        key: `a-line-of-the-notes-${line}`,
        source: {
          file: "docs/notes.md",
          line,
          column: 1,
          excerpt: `A line of the notes, which says what is new in number ${line}`,
        },
        fingerprint: `${locale}${line}`.padEnd(16, "0"),
      })),
    );
    const size = JSON.stringify(stored(findings)).length;
    expect(size).toBeLessThan(JSON.stringify(findings).length / 4);
  });

  it("believes no row that points to nothing", () => {
    const source = { file: "docs/a.md", line: 1, column: 1 };
    const packed = packFindings([
      {
        rule: "a/b",
        severity: "info",
        message: "m",
        namespace: "n",
        key: "k",
        source,
        fingerprint: "f",
      },
    ]);
    expect(unpackFindings(packed)).toHaveLength(1);
    for (const column of [0, 1, 2, 3, 4]) {
      const rows = packed.rows.with(column, 7);
      expect(unpackFindings({ ...packed, rows }), `column ${column}`).toBeUndefined();
    }
    expect(unpackFindings({ ...packed, rows: [] })).toBeUndefined();
    for (const rows of [[0.5, 0, 0, 0, 0], [-1, 0, 0, 0, 0], [0, 0], "00000"])
      expect(v.safeParse(packedFindings, { ...packed, rows }).success).toBe(false);
  });
});
