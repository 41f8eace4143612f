import { join } from "node:path";
import { glob } from "tinyglobby";
import { documentGlob, usualFolders } from "./detect-source.ts";
import {
  type FolderLayout,
  isSourceName,
  readApart,
  readBeside,
  readLayout,
} from "./read-layout.ts";

/** Where a project has its documents and, as far as can be seen, their translations. */
export interface Layout extends FolderLayout {
  /** The folder with the documents, relative to the project's. */
  readonly source: string;
}

/**
 * Find out where the documents of a project lie, which language they are in, and which languages they have been
 * translated into already: `content/en` beside `content/de`, `docs` with `docs/de` in it, `guide.de.md` beside
 * `guide.md`, an `i18n` folder, as Docusaurus has it or not.
 *
 * What somebody has said is taken as it is: a `source` is never moved. Languages are looked for in it, and beside the folder
 * on its way that is named like the source's.
 */
export async function detectLayout(
  cwd: string,
  said: { readonly source?: string; readonly sourceLocale?: string },
): Promise<Layout> {
  if (said.source !== undefined) {
    const paths = await documentsIn(cwd, said.source);
    const found = readLayout(paths, said.sourceLocale);
    const layout =
      found?.folder === ""
        ? within(said.source, found)
        : await beside(cwd, said.source, said.sourceLocale);
    return { ...(layout ?? (await apart(cwd, paths, said.sourceLocale))), source: said.source };
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
  const source = first ?? "source";
  const paths = await documentsIn(cwd, source);
  return { ...(await apart(cwd, paths, said.sourceLocale)), source };
}

/** `2021/docs/de` beside `2021/docs/en`, `docs/de/docs` beside `docs/en/docs`. */
async function beside(
  cwd: string,
  source: string,
  sourceLocale: string | undefined,
): Promise<FolderLayout | undefined> {
  const parts = source.replaceAll("\\", "/").split("/").filter(Boolean);
  const at = parts.findLastIndex((part) => isSourceName(part, sourceLocale));
  if (at < 0) return undefined;
  const folder = parts.slice(0, at).join("/");
  const inner = parts.slice(at + 1).join("/");
  const paths = await documentsIn(cwd, folder);
  const found = readBeside(paths, parts[at]!, inner, sourceLocale);
  return found && (folder === "" ? found : within(folder, found));
}

/** `i18n/de/…`, as Docusaurus has it or with the paths of the documents. */
async function apart(
  cwd: string,
  source: readonly string[],
  sourceLocale: string | undefined,
): Promise<FolderLayout> {
  const files = await documentsIn(cwd, "i18n");
  const inDocusaurus = docusaurus(files, sourceLocale);
  if (inDocusaurus.targets.length > 0) return inDocusaurus;
  const found = readApart(files, source, sourceLocale);
  return found ? within("i18n", found) : inDocusaurus;
}

function within(folder: string, { translations, ...layout }: FolderLayout): FolderLayout {
  return { ...layout, ...(translations && { translations: `${folder}/${translations}` }) };
}

/** What Docusaurus calls the folder of the documents' translations. */
const DOCUSAURUS = "docusaurus-plugin-content-docs/current";

function docusaurus(files: readonly string[], sourceLocale = "en"): FolderLayout {
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
