import { expect, it } from "vitest";
import { compileLater } from "../../src/cli/compile-later.ts";

it("asks for a setting that this engine knows", () => {
  expect(() => compileLater()).not.toThrow();
});

it("asks engines in which it was not measured for nothing", () => {
  for (const node of ["18.20.0", "24.1.0", "99.0.0"])
    expect(() => compileLater(node)).not.toThrow();
});
