import { identify } from "../../src/identify/index.ts";

/** Time the alignment of made-up documents of 200 and 10,000 units with 1 % of them changed. */
export function synthetic(): string {
  return [200, 10_000].map(time).join("\n");
}

function time(size: number): string {
  const random = generator(size);
  const word = () => WORDS[Math.floor(random() * WORDS.length)]! + Math.floor(random() * 40);
  const sentence = () => Array.from({ length: 8 + Math.floor(random() * 50) }, word).join(" ");
  // Every fifth unit is one of a few short cells, as in tables.
  const texts = Array.from({ length: size }, (_, index) =>
    index % 5 === 4 ? `Cell ${index % 7}` : sentence(),
  );
  const known = texts.map((text, index) => ({ key: `k-${index}`, text, canonical: text }));
  const edited = texts.flatMap((text) => {
    const chance = random();
    if (chance > 0.01) return [text];
    if (chance > 0.004) return [text.replace(/ \S+/u, ` ${word()}`)];
    return chance > 0.002 ? [text, sentence()] : [];
  });
  const units = edited.map((text) => ({ text, canonical: text }));
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    identify(known, units);
    return performance.now() - start;
  });
  const first = times[0]!;
  const median = times.sort((a, b) => a - b)[4]!;
  return `${size} units, 1 % changed: first run ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms`;
}

const WORDS = "ka lo mi ne pu ra se ti vo wa xe yo zu bri cla dro fle gri plo stu".split(" ");

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
