import type { ReadBackBase } from "../../model/index.ts";
import { builtBefore } from "../files/built-memory.ts";
import { committedText } from "../files/committed-text.ts";
import type { GitBase } from "./git-base.ts";
import type { Output } from "./select-outputs.ts";

/** What stood on a page before it was edited; no text where nobody knows. */
export interface Base {
  readonly kind: ReadBackBase;
  readonly text?: string;
}

/**
 * Find what stood on a page before it was edited: what a commit has that was named, what the last build
 * here wrote, or the page as it is committed, where it was changed since.
 */
export async function findBase(
  root: string,
  { file, locale, path }: Output,
  edited: string,
  git: GitBase | undefined,
): Promise<Base> {
  const named = await git?.textOf(file, locale);
  if (named !== undefined) return { kind: "git", text: named };
  const built = await builtBefore(root, path);
  if (built !== undefined) return { kind: "built", text: built };
  const committed = await committedText(root, path);
  // Without a change the edit may be in the commit: what stood there before is unknown.
  if (committed !== undefined && plain(committed) !== plain(edited)) {
    return { kind: "git", text: committed };
  }
  return { kind: "now" };
}

/** A checkout may have other line endings. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
}
