/**
 * Have the engine optimize functions one by one, without those that they call put into them.
 *
 * A run of a command is over before most of its code has run often enough to pay for that: a third of the processor
 * time of a check went into optimizing, and this is a fifth of it all (docs/speed.md). It costs nothing yet in a run of 450
 * documents in five languages. Only in versions of Node with which it was tested: to others the setting may say nothing.
 */
export function spareCompiling(): void {
  if (Number.parseInt(process.versions.node, 10) > TESTED) return;
  process.getBuiltinModule("v8").setFlagsFromString("--no-turbo-inlining");
}

const TESTED = 24;
