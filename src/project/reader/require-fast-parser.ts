import { UserError } from "../../model/index.ts";
import { loadNative } from "../../parse/engine/native.ts";

/** Throw a `UserError` where the fast parser is asked for and cannot be loaded. */
export function requireFastParser(): void {
  if (hasFastParser()) return;
  throw new UserError(
    "config",
    'Expected the fast parser, found that the package "satteri" cannot be loaded here.',
    "Install it (npm install satteri), or take --parser auto.",
  );
}

/** Tell whether the fast parser is installed and has a build for this machine. */
export function hasFastParser(): boolean {
  return loadNative() !== undefined;
}
