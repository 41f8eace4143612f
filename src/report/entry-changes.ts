import type { FileChange } from "../model/index.ts";
import { group } from "./group.ts";

/** A change as a person reads it: of a unit as a whole, of one annotation, or of lines. */
export interface EntryChange {
  readonly change: "added" | "removed" | "stale" | "changed";
  /** The key, the name of the annotation with it, or the line. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * Put the changes of one file together unit by unit, in the order they have.
 *
 * A unit that comes or goes is one change, and so is one whose translation becomes stale: that one shows
 * how the source text changed.
 */
export function entryChanges(changes: readonly FileChange[]): EntryChange[] {
  const units = new Map(
    group(
      changes.filter(({ key }) => key !== undefined),
      ({ key = "" }) => key,
    ),
  );
  return changes.flatMap((change): EntryChange[] => {
    if (change.key === undefined) {
      return change.line === undefined ? [] : [entryOf(change, `line ${change.line}`)];
    }
    const unit = units.get(change.key);
    units.delete(change.key);
    return unit === undefined ? [] : unitEntries(change.key, unit);
  });
}

function unitEntries(key: string, members: readonly FileChange[]): EntryChange[] {
  const source = members.find(({ annotation }) => annotation === "");
  const text = members.find(({ annotation }) => annotation === undefined);
  if (text?.change === "added" || text?.change === "removed") {
    const said = [text, source].find((member) => (member?.after ?? member?.before ?? "") !== "");
    return [entryOf({ ...(said ?? text), change: text.change }, key)];
  }
  const stale = members.find(({ change }) => change === "stale");
  if (stale !== undefined) {
    const entry = entryOf({ ...(source ?? stale), change: "stale" }, key);
    return text === undefined ? [entry] : [entry, entryOf(text, key)];
  }
  return members.map((member) => entryOf(member, nameOf(member)));
}

function nameOf({ key = "", annotation }: FileChange): string {
  if (annotation === undefined) return key;
  return annotation === "" ? `@${key}` : `@${key} ${annotation}`;
}

function entryOf({ change, before, after }: FileChange, name: string): EntryChange {
  return {
    change: change === "layout" ? "changed" : change,
    name,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
