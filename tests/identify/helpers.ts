import {
  type Identified,
  type KnownUnit,
  type NewUnit,
  identify,
} from "../../src/identify/index.ts";

/** A unit as the tests write it: its text, or its text and the key its author pinned. */
export type Written = string | { readonly text: string; readonly pinned: string };

export function fresh(...texts: readonly Written[]): NewUnit[] {
  return texts.map((written) => {
    if (typeof written === "string") return { text: written, canonical: written };
    const { text, pinned } = written;
    return { text, canonical: text, pinned };
  });
}

export function known(texts: readonly string[], keys?: readonly string[]): KnownUnit[] {
  return texts.map((text, index) => ({ key: keys?.[index] ?? `k${index}`, text, canonical: text }));
}

/** Identify `now` against `was`, whose units have the keys k0, k1, … */
export function after(was: readonly string[], now: readonly Written[]): Identified {
  return identify(known(was), fresh(...now));
}

/** The keys of `now`, with `new` for the ones just minted. */
export function keysAfter(was: readonly string[], now: readonly Written[]): string[] {
  return after(was, now).keys.map((key) => (/^k\d+$/u.test(key) ? key : "new"));
}
