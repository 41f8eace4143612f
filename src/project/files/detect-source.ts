import { glob } from "tinyglobby";

/** Where documents usually are, the likeliest first. */
export const usualFolders: readonly string[] = ["docs", "source", "content", "src/content"];

/** Matches what can be a document. */
export const documentGlob = "**/*.{md,mdx,txt}";

/** Whether a folder has Markdown or plain text somewhere in it. */
export async function hasDocuments(folder: string): Promise<boolean> {
  const files = await glob([documentGlob], {
    cwd: folder,
    ignore: ["**/node_modules/**"],
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return files.length > 0;
}
