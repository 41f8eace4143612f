import { array, assert, property, string, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../src/text/plain.ts";
import {
  containment,
  orderedShare,
  profile,
  similarity,
  wordShare,
} from "../../src/text/similarity.ts";

const like = (a: string, b: string) => similarity(profile(a), profile(b));

describe("similarity", () => {
  it("is 1 for texts that differ in case, punctuation and spacing alone", () => {
    expect(like("The bodies come home.", "the bodies  come home")).toBe(1);
  });

  it("sees a text that was extended, re-ordered or inflected", () => {
    expect(
      like("The bodies come home by train.", "The bodies come home by train now."),
    ).toBeGreaterThan(0.8);
    expect(
      like("By train the bodies come home.", "The bodies come home by train."),
    ).toBeGreaterThan(0.8);
    expect(like("Leveraging conventions", "Leverage convention")).toBeGreaterThan(0.5);
  });

  it("leaves unrelated texts of one language far below", () => {
    const one = "Death notices began to reach the families of the soldiers at the end of November.";
    const other =
      "The editors of the newspaper answer the questions of the readers on the last page.";
    expect(like(one, other)).toBeLessThan(0.3);
  });

  it("works without spaces", () => {
    expect(like("遗体由火车从莫斯科运回平壤。", "遗体由火车从莫斯科运到平壤。")).toBeGreaterThan(
      0.7,
    );
    expect(like("遗体由火车从莫斯科运回平壤。", "请联系编辑部订阅报纸。")).toBeLessThan(0.2);
  });

  it("compares texts without letters by their characters", () => {
    expect(like("=>", "=>")).toBe(1);
    expect(like("=>", "+")).toBe(0);
  });

  it("is symmetric, between 0 and 1, and 1 for a text and itself", () => {
    assert(
      property(string({ unit: "grapheme" }), string({ unit: "grapheme" }), (a, b) => {
        const value = like(a, b);
        expect(value).toBe(like(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (/\S/u.test(a)) expect(like(a, a)).toBe(1);
      }),
    );
  });
});

describe("containment", () => {
  it("tells how much of a text another one holds", () => {
    const whole = profile("The bodies come home by train. State media is silent.");
    expect(containment(profile("State media is silent."), whole)).toBe(1);
    expect(containment(profile("Contact the editors."), whole)).toBeLessThan(0.4);
    expect(containment(profile(""), whole)).toBe(0);
  });
});

describe("plain", () => {
  it("keeps what a reader sees", () => {
    expect(plain('See [the **report**](https://example.org/a_(b) "Title").')).toBe(
      "See the report .",
    );
    expect(plain("`<script setup>` and _more_ {#id}")).toBe("<script setup> and more");
    expect(plain("![A train](train.png) <b>now</b><!-- note -->")).toBe("A train now");
    expect(plain("<https://example.org> snake_case_name")).toBe(
      "https://example.org snake_case_name",
    );
    expect(plain("[text][label] and a note[^1]")).toBe("text and a note");
  });

  it("leaves text without markup as it is", () => {
    const word = stringMatching(/^[\p{L}\p{N}.,;:?()–-]{1,8}$/u);
    assert(
      property(array(word), (words) => {
        expect(plain(words.join(" "))).toBe(words.join(" "));
      }),
    );
  });
});

describe("shares of words", () => {
  it("count the words of the longer text, in order or in any", () => {
    expect(orderedShare("Basic Usage", "basic tutorial")).toBe(0.5);
    expect(orderedShare("by train they come home", "they come home by train")).toBe(0.6);
    expect(wordShare(profile("by train they come home"), profile("they come home by train"))).toBe(
      1,
    );
    expect(orderedShare("", "")).toBe(0);
    expect(orderedShare("電車で帰る", "電車で行く")).toBe(0.6);
  });

  it("in order are never more than in any", () => {
    const words = array(stringMatching(/^[abc]$/), { maxLength: 8 }).map((list) => list.join(" "));
    assert(
      property(words, words, (a, b) => {
        expect(orderedShare(a, b)).toBeLessThanOrEqual(wordShare(profile(a), profile(b)) + 1e-9);
        expect(orderedShare(a, b)).toBe(orderedShare(b, a));
      }),
    );
  });
});
