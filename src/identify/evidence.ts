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
    // A text of markup alone is compared by its markup.
    const view = { full, bare: words === text || words === "" ? full : profile(words) };
    this.views[index] = view;
    return view;
  }
}

/**
 * Reckon how alike two units are, from 0 to 1.
 *
 * What a reader sees decides, so that neither a new link address nor a heading that got an id makes
 * a unit look like another. Markup and addresses count just enough to tell equal words apart.
 */
export function likeness(a: View, b: View): number {
  if (!withinReach(a.bare, b.bare)) return 0;
  const bare = similarity(a.bare, b.bare);
  if ((a.bare === a.full && b.bare === b.full) || bare < FLOOR) return bare;
  return (1 - MARKUP) * bare + MARKUP * similarity(a.full, b.full);
}

/** The number of words of the shorter of two texts. */
export function shorterSize(a: View, b: View): number {
  return Math.min(a.bare.size, b.bare.size);
}

const MARKUP = 0.05;

/** Whether the lengths alone rule out that two texts reach `FLOOR`. */
function withinReach(a: Profile, b: Profile): boolean {
  const most = (x: number, y: number) => (2 * Math.min(x, y)) / Math.max(x + y, 1);
  return (
    most(a.words.length, b.words.length) >= FLOOR || most(a.grams.length, b.grams.length) >= FLOOR
  );
}
