import { expect, test } from "vitest";
import { readImages } from "../../src/parse/engine/read-images.ts";

test("a label is known in the document that defines it, and in no other", () => {
  const text = "![A harbour][boats]";
  const found = [{ type: "alt", span: { start: 2, end: 11 } }];

  expect(readImages(text, new Set(["BOATS"]))).toEqual(found);
  expect(readImages(text, new Set())).toBeUndefined();
  expect(readImages(text, new Set(["BOATS"]))).toEqual(found);
});
