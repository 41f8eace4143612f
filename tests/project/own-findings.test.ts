import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingOwner } from "../../src/project/check/own-findings.ts";
import { anyFinding } from "./any-finding.ts";

describe("findingOwner", () => {
  it("changes nothing of a finding, not even the order of its fields", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const copies = findingOwner()(findings);
        expect(copies).toEqual(findings);
        expect(JSON.stringify(copies)).toBe(JSON.stringify(findings));
      }),
    );
  });

  it("keeps half a character as it is", () => {
    const half = `thirteen or more \uD83D`;
    const [copy] = findingOwner()([
      { rule: "a/b", severity: "info", message: half, namespace: "n", fingerprint: "f" },
    ]);
    expect(copy?.message).toBe(half);
  });

  it("keeps one object of places that are the same, in whichever locale", () => {
    const own = findingOwner();
    const at = { file: "docs/a.md", line: 3, column: 1, excerpt: "A sentence." };
    const one = { rule: "a/b", severity: "info", message: "m", namespace: "n", fingerprint: "f" };
    const [de] = own([{ ...one, severity: "info", locale: "de", source: { ...at } }]);
    const [fr] = own([{ ...one, severity: "info", locale: "fr", source: { ...at } }]);
    expect(de?.source).toEqual(at);
    expect(fr?.source).toBe(de?.source);
  });
});
