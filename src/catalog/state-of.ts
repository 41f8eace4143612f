import type { State } from "../model/index.ts";

/**
 * Read the state of a translation off its text and its annotations (by name: `was`, `state`).
 *
 * A gap is `new` whatever stands above it; a draft stays a draft when its source changes, since it
 * has to be worked on either way.
 */
export function stateOf(target: string, annotations: ReadonlyMap<string, string>): State {
  if (target === "") return "new";
  const state = annotations.get("state");
  if (state === "draft") return "draft";
  if (annotations.has("was")) return "stale";
  return state === "reviewed" ? "reviewed" : "translated";
}
