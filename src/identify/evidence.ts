import { plain } from "../text/plain.ts";
import { type Profile, profile, similarity } from "../text/similarity.ts";
import { FLOOR } from "./cost.ts";

/** One text as it is compared: with its markup, and as a reader sees it. */
export interface View {
  readonly full: Profile;
  readonly bare: Profile;
}

/** Read texts for comparison, each when it is first asked for: most units of a document never are. */
export class Views {
  private readonly texts: readonly { readonly canonical: string }[];
  private readonly views: (View | undefined)[] = [];

  constructor(texts: readonly { readonly canonical: string }[]) {
    this.texts = texts;
  }

  of(index: number): View {
    const known = this.views[index];
    if (known !== undefined) return known;
    const text = this.texts[index]!.canonical;
    const words = plain(text);
    const full = profile(text);
    const view = { full, bare: words === text ? full : profile(words) };
    this.views[index] = view;
    return view;
  }
}

/**
 * Reckon how alike two units are, from 0 to 1.
 *
 * The greater of the likeness with and without markup, so that neither a new link address nor a
 * heading that got an id makes a unit look like another; 0 where the lengths alone rule out `FLOOR`.
 */
export function likeness(a: View, b: View): number {
  const bare = withinReach(a.bare, b.bare) ? similarity(a.bare, b.bare) : 0;
  if (a.bare === a.full && b.bare === b.full) return bare;
  return withinReach(a.full, b.full) ? Math.max(bare, similarity(a.full, b.full)) : bare;
}

/** The number of words of the shorter of two texts. */
export function shorterSize(a: View, b: View): number {
  return Math.min(a.bare.size, b.bare.size);
}

function withinReach(a: Profile, b: Profile): boolean {
  const most = (x: number, y: number) => (2 * Math.min(x, y)) / Math.max(x + y, 1);
  return (
    most(a.words.length, b.words.length) >= FLOOR || most(a.grams.length, b.grams.length) >= FLOOR
  );
}
