import { setFlagsFromString } from "node:v8";

/**
 * Let the engine wait four times as long before it optimizes a function.
 *
 * A run lives for seconds and goes through much code once: by default a third of a cold check's processor time
 * goes into optimizing functions that are hardly used again. Only what was measured: Node 20. Later versions
 * have a quicker compiler in between, and other names for its settings may come.
 */
export function calmCompiler(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=540000");
}
