import type { Change, Document, Problem, Unit } from "../../model/index.ts";

/** What the authors' comments `trivial` say about the units of a document. */
export interface TrivialEdits {
  /** Keys of edited units whose edit changes no meaning. */
  readonly keys: ReadonlySet<string>;
  /** Key → the comment, as it was heeded now or earlier: what to remember. */
  readonly heeded: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Tell which edits their author calls trivial.
 *
 * Law: a comment holds for the edit with which it comes and for no later one. `known` is the memory of
 * comments that were there at the last extraction; one that is still there, as it was, says nothing
 * any more, and says so where the unit was edited again.
 */
export function trivialEdits(
  document: Pick<Document, "slots">,
  units: readonly Unit[],
  changes: readonly Change[],
  known: ReadonlyMap<string, string>,
): TrivialEdits {
  const keys = new Set<string>();
  const heeded = new Map<string, string>();
  const problems: Problem[] = [];
  const edits = new Map(
    changes.flatMap((change) => (change.type === "edited" ? [[change.key, change]] : [])),
  );
  for (const unit of units) {
    const slot = document.slots[unit.slot];
    if (slot?.trivial === undefined) continue;
    const comment = slot.trivial === "" ? "trivial" : `trivial=${slot.trivial}`;
    heeded.set(unit.key, comment);
    const edit = edits.get(unit.key);
    if (edit === undefined) continue;
    if (known.get(edit.from ?? unit.key) !== comment) keys.add(unit.key);
    else {
      const message = `Expected a new comment for a new edit, found "${comment}", which was said of an earlier one: take it out, or write trivial=2`;
      problems.push({ code: "trivial", message, span: slot.span });
    }
  }
  return { keys, heeded, problems };
}
