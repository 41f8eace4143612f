import { createHash } from "node:crypto";
import GithubSlugger from "github-slugger";
import type { GoneUnit, KnownUnit } from "../../src/identify/index.ts";
import { identify } from "../../src/identify/index.ts";
import type { BenchUnit } from "./extract-units.ts";

/** A way of giving keys to the units of one version after another. */
export interface Scheme {
  readonly name: string;
  /** Start a document; what comes back gives the keys of each next version. */
  readonly start: () => (units: readonly BenchUnit[]) => readonly string[];
}

/** What is measured side by side: Calque's identity, and what other tools use as a key. */
export const schemes: readonly Scheme[] = [
  { name: "calque", start: calque },
  { name: "position", start: () => (units) => units.map((_, index) => String(index)) },
  { name: "heading slug + ordinal", start: () => headingKeys },
  { name: "text hash", start: () => (units) => units.map((unit) => hash(unit.canonical)) },
];

function calque(): (units: readonly BenchUnit[]) => readonly string[] {
  let known: KnownUnit[] = [];
  let gone: GoneUnit[] = [];
  return (units) => {
    const { keys, changes } = identify(known, units, gone);
    const left = new Set(changes.filter(({ type }) => type === "gone").map(({ key }) => key));
    const here = new Set(keys);
    gone = [...gone, ...known.filter(({ key }) => left.has(key))].filter(
      ({ key }) => !here.has(key),
    );
    known = units.map(({ text, canonical }, index) => ({ key: keys[index]!, text, canonical }));
    return keys;
  };
}

function headingKeys(units: readonly BenchUnit[]): readonly string[] {
  const slugger = new GithubSlugger();
  let slug = "top";
  let ordinal = 0;
  return units.map((unit) => {
    if (unit.kind === "heading") {
      slug = slugger.slug(unit.text);
      ordinal = 0;
    }
    ordinal += 1;
    return `${slug}/${ordinal}`;
  });
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
