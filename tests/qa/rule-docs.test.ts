import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ruleDocs } from "../../scripts/rule-docs.ts";

const folder = new URL("../../docs/rules/", import.meta.url);

it("documents every rule as it is (npx jiti scripts/generate-rule-docs.ts)", () => {
  const pages = ruleDocs();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(new URL(name, folder), "utf8")).toBe(text);
});
