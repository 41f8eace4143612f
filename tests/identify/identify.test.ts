import { describe, expect, it } from "vitest";
import { identify } from "../../src/identify/index.ts";
import { after, fresh, keysAfter, known } from "./helpers.ts";

const A = "Death notices began to reach families at the end of November.";
const B = "The bodies come home by train, from Moscow to Pyongyang.";
const C = "State media has said nothing about the soldiers or the war.";
const D = "Analysts in Seoul estimate that four thousand were killed or wounded.";

describe("a unit keeps its key", () => {
  it("when nothing changed", () => {
    const { keys, changes } = after([A, B, C], [A, B, C]);
    expect(keys).toEqual(["k0", "k1", "k2"]);
    expect(changes.map(({ type }) => type)).toEqual(["same", "same", "same"]);
  });

  it("when units are added before, between and after", () => {
    expect(keysAfter([A, B], [C, A, D, B])).toEqual(["new", "k0", "new", "k1"]);
  });

  it("when a unit leaves, which is reported after the others with its text", () => {
    const { keys, changes } = after([A, B, C], [A, C]);
    expect(keys).toEqual(["k0", "k2"]);
    expect(changes.at(-1)).toEqual({ type: "gone", key: "k1", was: B });
  });

  it("when it moved", () => {
    const { keys, changes } = after([A, B, C, D], [D, A, B, C]);
    expect(keys).toEqual(["k3", "k0", "k1", "k2"]);
    expect(changes.map(({ type }) => type)).toEqual(["moved", "same", "same", "same"]);
    expect(changes[0]).toEqual({ type: "moved", key: "k3", was: D });
  });

  it("when it was edited, with the former text and how alike they are", () => {
    const edited = "The bodies come home by train from Moscow.";
    const { changes } = after([A, B, C], [A, edited, C]);
    expect(changes[1]).toMatchObject({ type: "edited", key: "k1", was: B });
    expect(changes[1]).toHaveProperty("score", expect.closeTo(0.8, 0));
  });

  it("when half of its words stayed, in a place where little else is open", () => {
    const was = ["Basic Usage", A, "Key Codes", B];
    expect(keysAfter(was, ["Basic Tutorial", A, "Key Aliases", B])).toEqual([
      "k0",
      "k1",
      "k2",
      "k3",
    ]);
    const rewritten = "Analysts in Seoul now say that four thousand men fell or were hurt.";
    expect(keysAfter([A, D, B], [A, rewritten, B])).toEqual(["k0", "k1", "k2"]);
  });

  it("when it was moved and edited", () => {
    const edited = D.replace("four", "six");
    expect(keysAfter([A, B, C, D], [edited, A, B, C])).toEqual(["k3", "k0", "k1", "k2"]);
  });

  it("when only its markup was written in another way: that is no edit", () => {
    const was = [{ key: "lede", text: "a _b_ c", canonical: "a *b* c" }];
    const { changes } = identify(was, [{ text: "a *b* c", canonical: "a *b* c" }]);
    expect(changes).toEqual([{ type: "same", key: "lede" }]);
  });

  it("when a link got another address, a heading an id, a text emphasis", () => {
    const was = [
      `See [the report](https://example.org/2024/a-very-long-address.html).`,
      "Glossary",
      A,
    ];
    const now = [
      `See [the report](https://archive.example.com/page?id=99).`,
      "Glossary {#glossary}",
      A.replace("end of November", "**end of November**"),
    ];
    expect(keysAfter(was, now)).toEqual(["k0", "k1", "k2"]);
  });

  it("when a list of short units that look alike is turned round", () => {
    const days = ["Day 1", "Day 2", "Day 3", "Day 4", "Day 5", "Day 6"];
    expect(keysAfter(days, days.toReversed())).toEqual(["k5", "k4", "k3", "k2", "k1", "k0"]);
  });

  it("when a section moved and was edited on the way", () => {
    const section = [
      "Figures",
      D,
      "No figure comes from Pyongyang.",
      "Every figure is an estimate.",
    ];
    const edited = [
      "Figures",
      D,
      "No figure comes from Pyongyang itself.",
      "Every figure is an estimate.",
    ];
    expect(keysAfter([A, B, ...section, C], [...edited, A, B, C])).toEqual([
      "k2",
      "k3",
      "k4",
      "k5",
      "k0",
      "k1",
      "k6",
    ]);
  });
});

describe("repeated texts", () => {
  const table = ["Day 1", "Yes", "Lessons", "Day 2", "Yes", "Exercises", "Day 3", "Yes", "Review"];

  it("keep their keys by their neighbours when one of them leaves", () => {
    const without = [...table.slice(0, 3), ...table.slice(6)];
    expect(keysAfter(table, without)).toEqual(["k0", "k1", "k2", "k6", "k7", "k8"]);
  });

  it("keep their keys by their neighbours when one comes in", () => {
    const wider = ["Day 0", "Yes", "Welcome", ...table];
    expect(keysAfter(table, wider)).toEqual(["new", "new", "new", ...table.map((_, i) => `k${i}`)]);
  });

  it("keep their keys by their neighbours when those move", () => {
    const turned = [...table.slice(3), ...table.slice(0, 3)];
    expect(keysAfter(table, turned)).toEqual([
      "k3",
      "k4",
      "k5",
      "k6",
      "k7",
      "k8",
      "k0",
      "k1",
      "k2",
    ]);
  });

  it("keep their keys when a column is inserted", () => {
    const wide = table.flatMap((cell, index) =>
      index % 3 === 0 ? [cell, `Room ${index}`] : [cell],
    );
    const kept = keysAfter(table, wide).filter((key) => key !== "new");
    expect(kept).toEqual(table.map((_, index) => `k${index}`));
  });

  it("get different keys when they are all new", () => {
    const { keys } = identify([], fresh("Yes", "Yes", "Yes"));
    expect(new Set(keys).size).toBe(3);
  });
});

describe("a key never goes to an unrelated unit", () => {
  it("when a unit is replaced by another between unchanged neighbours", () => {
    const other = "Contact the editors with questions about subscriptions.";
    expect(keysAfter([A, B, C], [A, other, C])).toEqual(["k0", "new", "k2"]);
  });

  it("when a short unit is replaced by another", () => {
    expect(keysAfter([A, "Yes", C], [A, "No", C])).toEqual(["k0", "new", "k2"]);
    expect(keysAfter([A, "Next", C], [A, "Text", C])).toEqual(["k0", "new", "k2"]);
  });

  it("when half of its words stand in another place than before", () => {
    expect(keysAfter(["Basic Usage", A, B], [A, B, "Basic Tutorial"])).toEqual(["k1", "k2", "new"]);
    const turned = [A, "by train home", B];
    expect(keysAfter(turned, [A, "home office", B])).toEqual(["k0", "new", "k2"]);
  });

  it("when a short unit is a little like one far away", () => {
    expect(keysAfter(["Next page", A, B, C], [A, B, C, "Next"])).toEqual(["k1", "k2", "k3", "new"]);
  });

  it("but a short unit with the same neighbours on both sides may change a little", () => {
    expect(keysAfter([A, "Next", C], [A, "Next page", C])).toEqual(["k0", "k1", "k2"]);
    expect(keysAfter([A, "Instalation", C], [A, "Installation", C])).toEqual(["k0", "k1", "k2"]);
  });

  it("when another unit comes to read as a short one elsewhere did", () => {
    const was = ["Passing a number", A, B, "Number", C];
    const now = ["Number", A, B, "`Number`", C];
    expect(keysAfter(was, now)[3]).toBe("k3");
  });
});

describe("splits and merges", () => {
  const long = `${A} ${B} ${C}`;

  it("leave the key of a split unit on its longest piece", () => {
    const { keys, changes } = after([D, `${A} ${B}`], [D, A, B]);
    expect(keys[1]).toBe("k1");
    expect(changes[1]).toMatchObject({ type: "edited", was: `${A} ${B}` });
    expect(changes[2]?.type).toBe("new");
  });

  it("find the unit again that came apart into many pieces", () => {
    const pieces = keysAfter([D, long, "The end."], [D, A, B, C, "The end."]);
    expect(pieces.filter((key) => key === "k1")).toHaveLength(1);
  });

  it("leave the key of the longest piece on a merged unit, the others are gone", () => {
    const { keys, changes } = after([D, A, B, C, "The end."], [D, long, "The end."]);
    expect(["k1", "k2", "k3"]).toContain(keys[1]);
    expect(changes.filter(({ type }) => type === "gone")).toHaveLength(2);
  });
});

describe("units that left earlier", () => {
  const gone = known([B, "Yes"], ["the-bodies-7fq2", "yes-p81c"]);

  it("come back under their key with the same text, however short", () => {
    const { keys, changes } = identify(known([A]), fresh(A, B, "Yes"), gone);
    expect(keys).toEqual(["k0", "the-bodies-7fq2", "yes-p81c"]);
    expect(changes[1]).toEqual({ type: "revived", key: "the-bodies-7fq2", was: B });
  });

  it("come back with a small change when they are long", () => {
    const { keys } = identify([], fresh(B.replace("train,", "a train,"), "Yes!"), gone);
    expect(keys[0]).toBe("the-bodies-7fq2");
  });

  it("stay away when the text is only alike", () => {
    const { keys } = identify([], fresh("The bodies come home by plane, weeks later."), gone);
    expect(keys[0]).not.toBe("the-bodies-7fq2");
  });

  it("do not lend their keys to new units", () => {
    const { keys } = identify([], fresh("Yes, Pyongyang."), known(["Old"], ["yes-pyongyang-xxxx"]));
    expect(keys).not.toContain("yes-pyongyang-xxxx");
  });
});

describe("scripts without spaces", () => {
  it("keep keys through edits in Japanese, Chinese and Thai", () => {
    const was = [
      "十一月末、家族のもとに最初の死亡通知が届き始めた。",
      "遗体由火车从莫斯科运回平壤。",
      "สื่อของรัฐไม่ได้พูดอะไรเกี่ยวกับทหารเหล่านั้น",
    ];
    const now = [
      "十一月の末、家族のもとに最初の死亡通知が届いた。",
      "遗体由火车从莫斯科运到平壤。",
      "สื่อของรัฐยังไม่ได้พูดอะไรเกี่ยวกับทหาร",
    ];
    expect(keysAfter(was, now)).toEqual(["k0", "k1", "k2"]);
    expect(keysAfter(was, [now[2]!, now[0]!, now[1]!])).toEqual(["k2", "k0", "k1"]);
  });

  it("never hand a key to an unrelated text", () => {
    expect(keysAfter(["遗体由火车运回平壤。"], ["请联系编辑部订阅报纸。"])).toEqual(["new"]);
  });
});
