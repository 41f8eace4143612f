/**
 * Have the engine wait longer before it optimizes a function, for what it then runs faster than it does by itself.
 *
 * Left to itself, Node 20 and 22 spend two fifths of a cold build in their optimizing compiler, on code that a run is done
 * with before that pays off (docs/measured/speed.md). Only versions in which it was measured: Node 24 has a compiler between the
 * two, and gains nothing; others may not know the setting.
 *
 * Law: it changes how long a run takes and nothing else.
 */
export function compileLater(node: string = process.versions.node): void {
  const setting = settings.get(Number.parseInt(node, 10));
  if (setting) process.getBuiltinModule("v8").setFlagsFromString(setting);
}

/** By major version: the bytes of code that a function runs, or its calls, before it is optimized; 67584 and 3000 by default. */
const settings: ReadonlyMap<number, string> = new Map([
  [20, "--interrupt-budget=500000"],
  [22, "--invocation-count-for-turbofan=20000"],
]);
