import type { State } from "../model/index.ts";

/**
 * Read the state of a translation off its text and its annotations (by name: `was`, `state`).
 *
 * A gap is `new` whatever stands above it; a draft stays a draft when its source changes, since it
 * has to be worked on either way. A text that Calque put together (`look`) is a draft until a person
 * has checked it.
 */
export function stateOf(target: string, annotations: ReadonlyMap<string, string>): State {
  if (target === "") return "new";
  const state = annotations.get("state");
  if (state === "draft") return "draft";
  if (annotations.has("was")) return "stale";
  if (annotations.has("look")) return "draft";
  return state === "reviewed" ? "reviewed" : "translated";
}
