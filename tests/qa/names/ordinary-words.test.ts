import { expect, test } from "vitest";
import { ordinaryWords } from "../../../src/qa/names/words/ordinary-words.ts";

test("words in small letters are ordinary, with marks around them, and what is no prose is not", () => {
  const words = ordinaryWords(
    "A rust-free (hinge) isn't élan's rust, says Rust at rust.example x1 it.",
  );
  expect([...words]).toEqual(["rust", "free", "hinge", "isn", "élan", "says", "at", "it"]);
});
