import { createRequire } from "node:module";
import type { Native } from "./native-node.ts";
import { packedNative } from "./packed-native.ts";

let native: Native | false | undefined;

/**
 * Load the native parser, an optional dependency: `undefined` where it is not installed, or has no
 * build for this machine.
 *
 * Loaded when first asked for, since a run that finds everything in its cache never asks.
 */
export function loadNative(): Native | undefined {
  if (native === undefined) {
    try {
      const require = createRequire(import.meta.url);
      const built = !import.meta.url.endsWith(".ts");
      native = (built ? packedNative(require) : undefined) ?? (require("satteri") as Native);
    } catch {
      native = false;
    }
  }
  return native || undefined;
}
