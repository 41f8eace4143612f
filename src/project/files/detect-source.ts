import { join } from "node:path";
import { glob } from "tinyglobby";

/** Where documents usually are, the likeliest first. */
const usual = ["docs", "source", "content", "src/content"];

/** Find the folder of a project that most likely holds its documents; `source` where none does. */
export async function detectSource(cwd: string): Promise<string> {
  for (const folder of usual) if (await hasDocuments(join(cwd, folder))) return folder;
  return "source";
}

/** Whether a folder has Markdown or plain text somewhere in it. */
export async function hasDocuments(folder: string): Promise<boolean> {
  const files = await glob(["**/*.{md,mdx,txt}"], {
    cwd: folder,
    ignore: ["**/node_modules/**"],
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return files.length > 0;
}
