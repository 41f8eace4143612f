import { runFile } from "./run-file.ts";

/**
 * Read a file as the commit that is checked out has it, or `undefined` where git has none, or is not
 * there. `path` is relative to the project.
 */
export async function committedText(root: string, path: string): Promise<string | undefined> {
  try {
    const name = `HEAD:./${path.replace(/^\.\//, "")}`;
    const options = { maxBuffer: 1 << 28 };
    return (await runFile("git", ["-C", root, "cat-file", "blob", name], options)).stdout;
  } catch {
    return undefined;
  }
}
