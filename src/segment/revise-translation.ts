import { type CarryContext, carryEdit } from "./carry-edit.ts";
import { classifyEdit } from "./classify-edit.ts";
import type { EditKind } from "./edit-kind.ts";
import { describeCarried, describeSentences } from "./describe-look.ts";
import { reuseSentences, type ReusedText } from "./reuse-sentences.ts";

/** What a project wants to happen when a source text was edited. */
export interface EditPolicy {
  /** Kinds that ask for nothing in a translation; a reflow never does. */
  readonly harmless: ReadonlySet<EditKind>;
  /** Kinds whose new values are put into the translation. */
  readonly carry: ReadonlySet<EditKind>;
  /** Whether the translation of sentences that stayed is kept apart from that of others. */
  readonly sentences: boolean;
}

/**
 * What an edit of the source makes of a translation.
 *
 * - `current`: nothing, it still answers
 * - `carried`: `target` answers the new source and was put together without a person
 * - `partly`: some sentences of `target` answer the new source, the others the former one
 * - `stale`: it is left as it is and answers the former source
 *
 * `look` says in plain words what was done and what is left to look at.
 */
export type Revision =
  | { readonly outcome: "current" | "stale" }
  | { readonly outcome: "carried" | "partly"; readonly target: string; readonly look: string };

/**
 * Decide what an edit of the source makes of its translation, which answers `was`.
 *
 * Law: a `carried` text differs from the translation in the values that were changed, or in whole
 * sentences that left or moved; never in words of its own. The same input gives the same text, so that
 * what Calque wrote can be told from what a person wrote later.
 */
export function reviseTranslation(
  was: string,
  is: string,
  translation: string,
  context: Omit<CarryContext, "harmless" | "carry">,
  policy: EditPolicy,
): Revision {
  if (isHarmlessEdit(was, is, context, policy)) return { outcome: "current" };
  const reading: CarryContext = { ...context, harmless: policy.harmless, carry: policy.carry };
  const carried = carryEdit(was, is, translation, reading);
  if (carried !== undefined) {
    return { outcome: "carried", target: carried.text, look: describeCarried(carried.what) };
  }
  const reused = policy.sentences ? reuseSentences(was, is, translation, reading) : undefined;
  if (reused === undefined) return { outcome: "stale" };
  const target = withoutNew(reused);
  const done = reused.sentences.every(({ state }) => state === "kept" || state === "carried");
  if (done && target === translation) return { outcome: "current" };
  const look = describeSentences(reused);
  return { outcome: done ? "carried" : "partly", target, look };
}

/** Tell whether an edit asks for nothing in a translation. */
export function isHarmlessEdit(
  was: string,
  is: string,
  { grammar, sourceLocale }: Pick<CarryContext, "grammar" | "sourceLocale">,
  { harmless }: Pick<EditPolicy, "harmless">,
): boolean {
  const { kinds } = classifyEdit(was, is, grammar, sourceLocale);
  return kinds.every((kind) => kind === "same" || kind === "reflow" || harmless.has(kind));
}

/** A translation shows no sentence of the source in its midst: what is new is said in the look. */
function withoutNew({ text, sentences }: ReusedText): string {
  let kept = "";
  let end = 0;
  for (const { state, span } of sentences) {
    if (state !== "new") {
      if (kept !== "") kept += text.slice(end, span.start);
      kept += text.slice(span.start, span.end);
    }
    end = span.end;
  }
  return kept;
}
