import type { Script } from "../reading/writing.ts";

/** How a script writes foreign sounds, as costs of what it adds, drops and merges. */
interface Manner {
  /** A vowel more or less. */
  readonly vowel: number;
  /** One vowel for another. */
  readonly vowels: number;
  /** An r that is not heard, an n that is. */
  readonly r: number;
  /** b, p, f, v for one another; likewise d and t, g and k, l and r. */
  readonly kin: number;
  /** t and s, k and s, h and k: softened sounds. */
  readonly soft: number;
  /** Any other consonant more or less. */
  readonly consonant: number;
  /** Sounds that one letter of the script stands for: ج is a g and a j, ज a j and, without its dot, a z, Г a g and, in older borrowings, an h. */
  readonly shared?: ReadonlySet<string>;
}

/**
 * Reckon how far the sounds of a text are from those of a name: 0 the same, 1 nothing in common.
 *
 * Both as `soundsOf` gives them. The cost of the cheapest way from one to the other, divided by what it
 * would cost to drop the name altogether. `tail`: so many sounds may follow free of charge (an ending).
 */
export function soundDistance(name: string, text: string, script: Script, tail = 0): number {
  const { drops, swaps } = costsOf(script);
  const n = name.length;
  const m = text.length;
  if (m >= ROW.length) return 1;
  let whole = 0;
  for (let i = 0; i < n; i += 1) whole += drops[name.charCodeAt(i) & 127]!;
  if (whole === 0) return 1;
  let row = ROW;
  let next = NEXT;
  row[0] = 0;
  for (let j = 1; j <= m; j += 1) row[j] = row[j - 1]! + drops[text.charCodeAt(j - 1) & 127]!;
  for (let i = 1; i <= n; i += 1) {
    const a = name.charCodeAt(i - 1) & 127;
    const drop = drops[a]!;
    next[0] = row[0]! + drop;
    for (let j = 1; j <= m; j += 1) {
      const b = text.charCodeAt(j - 1) & 127;
      const swap = row[j - 1]! + swaps[(a << 7) | b]!;
      const less = row[j]! + drop;
      const more = next[j - 1]! + drops[b]!;
      next[j] = swap < less ? (swap < more ? swap : more) : less < more ? less : more;
    }
    const spare = row;
    row = next;
    next = spare;
  }
  let cost = row[m]!;
  for (let j = Math.max(1, m - tail); j < m; j += 1)
    cost = Math.min(cost, row[j]! + 0.05 * (m - j));
  return Math.min(1, cost / Math.max(whole, 1.5));
}

/** Tell what the sounds of a script cost: to drop one, or to have one for another. */
export function soundCosts(script: Script): {
  readonly drop: (sound: string) => number;
  readonly swap: (a: string, b: string) => number;
} {
  const { drops, swaps } = costsOf(script);
  return {
    drop: (sound) => drops[sound.charCodeAt(0) & 127]!,
    swap: (a, b) => swaps[((a.charCodeAt(0) & 127) << 7) | (b.charCodeAt(0) & 127)]!,
  };
}

/** Two rows of the table, used again and again. No word has as many sounds. */
const ROW = new Float64Array(128);
const NEXT = new Float64Array(128);

interface Costs {
  /** By character code. */
  readonly drops: Float64Array;
  /** By two character codes, seven bits each. */
  readonly swaps: Float64Array;
}

function costsOf(script: Script): Costs {
  let costs = byScript.get(script);
  if (!costs) {
    const manner = MANNERS[script] ?? PLAIN;
    const drops = new Float64Array(128);
    const swaps = new Float64Array(128 * 128);
    for (let a = 0; a < 128; a += 1) {
      const first = String.fromCharCode(a);
      drops[a] = dropCost(first, manner);
      for (let b = 0; b < 128; b += 1) {
        swaps[(a << 7) | b] = swapCost(first, String.fromCharCode(b), manner);
      }
    }
    costs = { drops, swaps };
    byScript.set(script, costs);
  }
  return costs;
}

const byScript = new Map<Script, Costs>();

const PLAIN: Manner = { vowel: 0.4, vowels: 0.3, r: 0.8, kin: 0.35, soft: 0.6, consonant: 1 };
const MANNERS: Partial<Record<Script, Manner>> = {
  Cyrl: {
    vowel: 0.35,
    vowels: 0.3,
    r: 0.8,
    kin: 0.3,
    soft: 0.5,
    consonant: 1,
    shared: new Set(["gh"]),
  },
  Grek: { vowel: 0.35, vowels: 0.3, r: 0.8, kin: 0.25, soft: 0.5, consonant: 1 },
  Arab: {
    vowel: 0.12,
    vowels: 0.15,
    r: 0.8,
    kin: 0.3,
    soft: 0.45,
    consonant: 1,
    shared: new Set(["gj"]),
  },
  Hebr: { vowel: 0.12, vowels: 0.15, r: 0.8, kin: 0.25, soft: 0.45, consonant: 1 },
  Deva: {
    vowel: 0.25,
    vowels: 0.2,
    r: 0.7,
    kin: 0.3,
    soft: 0.5,
    consonant: 1,
    shared: new Set(["js"]),
  },
  Hang: { vowel: 0.2, vowels: 0.25, r: 0.4, kin: 0.2, soft: 0.4, consonant: 1 },
  Kana: { vowel: 0.2, vowels: 0.25, r: 0.35, kin: 0.2, soft: 0.35, consonant: 1 },
  Hans: { vowel: 0.22, vowels: 0.25, r: 0.3, kin: 0.2, soft: 0.3, consonant: 0.9 },
  Thai: { vowel: 0.2, vowels: 0.25, r: 0.4, kin: 0.25, soft: 0.45, consonant: 0.9 },
};

function dropCost(sound: string, manner: Manner): number {
  if (VOWELS.has(sound)) return manner.vowel;
  if (sound === "h" || sound === "j") return 0.35;
  return sound === "r" || sound === "l" ? manner.r : manner.consonant;
}

function swapCost(a: string, b: string, manner: Manner): number {
  if (a === b) return 0;
  if (a === "H" || b === "H") return HARSH[a === "H" ? b : a] ?? 1;
  const first = KIN[a];
  const second = KIN[b];
  if (first === "v" && second === "v") return manner.vowels;
  if (first === second) return manner.kin;
  const pair = a < b ? a + b : b + a;
  if (manner.shared?.has(pair)) return 0.1;
  if (SOFT.has(pair)) return manner.soft;
  if (first === "v" || second === "v") return a === "v" || b === "v" ? 0.4 : 1;
  return 1;
}

const VOWELS = new Set("aeiou");
const KIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from("aeiou").map((sound) => [sound, "v"])),
  ...Object.fromEntries(Array.from("bpfv").map((sound) => [sound, "p"])),
  ...Object.fromEntries(Array.from("dt").map((sound) => [sound, "t"])),
  ...Object.fromEntries(Array.from("gk").map((sound) => [sound, "k"])),
  ...Object.fromEntries(Array.from("lr").map((sound) => [sound, "l"])),
  ...Object.fromEntries(Array.from("sSj").map((sound) => [sound, "s"])),
  m: "m",
  n: "n",
  h: "h",
};
/** Between k and h, and written as either: Kharkiv, Доха. */
const HARSH: Readonly<Record<string, number>> = { k: 0, h: 0.1, g: 0.2 };
const SOFT = new Set(
  [
    "ts",
    "St",
    "dS",
    "ds",
    "ks",
    "Sk",
    "gj",
    "dj",
    "jt",
    "hk",
    "gh",
    "mn",
    "gS",
    "fh",
    "hs",
    "ij",
    "Sh",
    "iv",
    "uv",
    "ov",
    "jk",
    "gs",
    "lu",
    "lo",
    "hj",
  ].map((pair) => Array.from(pair).sort().join("")),
);
