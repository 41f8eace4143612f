import { join } from "node:path";
import { glob } from "tinyglobby";
import { documentGlob, usualFolders } from "./detect-source.ts";
import { type FolderLayout, readLayout } from "./read-layout.ts";

/** Where a project has its documents and, as far as can be seen, their translations. */
export interface Layout extends FolderLayout {
  /** The folder with the documents, relative to the project's. */
  readonly source: string;
}

/**
 * Find out where the documents of a project lie, which language they are in, and which languages they have been
 * translated into already: `content/en` beside `content/de`, `docs` with `docs/de` in it, `guide.de.md` beside
 * `guide.md`, the `i18n` folder of Docusaurus.
 *
 * What somebody has said is taken as it is: a `source` is never moved.
 */
export async function detectLayout(
  cwd: string,
  said: { readonly source?: string; readonly sourceLocale?: string },
): Promise<Layout> {
  if (said.source !== undefined) {
    const found = readLayout(await documentsIn(cwd, said.source), said.sourceLocale);
    const layout = found?.folder === "" ? within(said.source, found) : undefined;
    return { ...(layout ?? (await docusaurus(cwd, said.sourceLocale))), source: said.source };
  }
  let first: string | undefined;
  for (const folder of [...usualFolders, "i18n"]) {
    const paths = await documentsIn(cwd, folder);
    if (paths.length === 0) continue;
    const found = readLayout(paths, said.sourceLocale);
    if (found?.folder) return { ...within(folder, found), source: `${folder}/${found.folder}` };
    if (folder === "i18n") continue;
    if (found) return { ...within(folder, found), source: folder };
    first ??= folder;
  }
  return { ...(await docusaurus(cwd, said.sourceLocale)), source: first ?? "source" };
}

function within(folder: string, { translations, ...layout }: FolderLayout): FolderLayout {
  return { ...layout, ...(translations && { translations: `${folder}/${translations}` }) };
}

/** What Docusaurus calls the folder of the documents' translations. */
const DOCUSAURUS = "docusaurus-plugin-content-docs/current";

async function docusaurus(cwd: string, sourceLocale = "en"): Promise<FolderLayout> {
  const files = await documentsIn(cwd, "i18n");
  const locales = files.flatMap((path) => {
    const [locale = "", ...rest] = path.split("/");
    return rest.join("/").startsWith(`${DOCUSAURUS}/`) && locale !== sourceLocale ? [locale] : [];
  });
  const targets = [...new Set(locales)].sort();
  const translations = targets.length === 0 ? undefined : `i18n/{locale}/${DOCUSAURUS}/{path}`;
  return { folder: "", sourceLocale, targets, exclude: [], ...(translations && { translations }) };
}

async function documentsIn(cwd: string, folder: string): Promise<string[]> {
  const files = await glob([documentGlob], {
    cwd: join(cwd, folder),
    ignore: ["**/node_modules/**"],
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return files.map((path) => path.replaceAll("\\", "/")).sort();
}
