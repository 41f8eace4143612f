import { promisify } from "node:util";

/**
 * Run a program to its end and give what it printed. What runs programs is loaded here, when it is needed: most
 * runs need none, and Node takes as long to load it as to start.
 */
export async function runFile(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly maxBuffer?: number },
): Promise<{ readonly stdout: string }> {
  const { execFile } = await import("node:child_process");
  return promisify(execFile)(file, args, { ...options, encoding: "utf8" });
}
