import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Read a file as the commit that is checked out has it, or `undefined` where git has none, or is not
 * there. `path` is relative to the project.
 */
export async function committedText(root: string, path: string): Promise<string | undefined> {
  try {
    const name = `HEAD:./${path.replace(/^\.\//, "")}`;
    const options = { encoding: "utf8", maxBuffer: 1 << 28 } as const;
    return (await run("git", ["-C", root, "cat-file", "blob", name], options)).stdout;
  } catch {
    return undefined;
  }
}
