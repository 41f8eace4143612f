/** The versions of Node that the determinism tests compare. */
export const versions: readonly string[];
/** Give the path of the executable of a version, whether it is there or not. */
export function nodePath(version: string): string;
