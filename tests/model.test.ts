import { expect, test } from "vitest";
import { UserError } from "../src/model/index.ts";

test("a user error keeps its code and its hint apart from the sentence", () => {
  const error = new UserError("config", "No such locale: xx.", "Write a BCP 47 tag.");
  expect([error.code, error.message, error.hint]).toEqual([
    "config",
    "No such locale: xx.",
    "Write a BCP 47 tag.",
  ]);
});
