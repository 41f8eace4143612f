import { UserError } from "../../model/index.ts";
import type { AdoptOptions } from "./adopt-options.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import { type Found, findTranslations, type SearchOptions } from "./find-translations.ts";
import { listCandidates } from "./list-candidates.ts";
import { oneTranslation } from "./one-translation.ts";

/**
 * Search the files that were named, or the whole project, for translations of its documents.
 *
 * Files that nobody named and that look like no translation are not told of. Throws a `UserError` where
 * nothing is found.
 */
export async function searchTranslations(
  project: Project,
  documents: readonly SourceFile[],
  options: AdoptOptions,
): Promise<Found> {
  const settings: SearchOptions = {
    source: project.config.source.replace(/^\.\//, ""),
    documents: documents.map(({ path }) => path),
    sourceLocale: project.config.sourceLocale,
    locales: options.locales,
    ...(options.from === undefined ? {} : { from: options.from }),
  };
  if (options.document !== undefined) return oneTranslation(options, settings);
  const names = options.names ?? [];
  const search = async (built: boolean): Promise<Found> =>
    findTranslations(await listCandidates(project, names, built), settings);
  let found = await search(false);
  // Who starts with Calque may have their translations where it will build.
  if (names.length === 0 && found.translations.length === 0) found = await search(true);
  if (found.translations.length === 0) throw nothingFound(options, found.unmatched);
  if (names.length > 0) return found;
  return { ...found, unmatched: found.unmatched.filter(({ path }) => likely(path, found)) };
}

/** Whether a file lies where translations were found. */
function likely(path: string, { translations }: Found): boolean {
  return translations.some(({ pattern, locale }) => {
    const [before = "", after] = pattern.split("{path}");
    const folder = before.replace("{locale}", locale);
    return folder === ""
      ? path.endsWith((after ?? "\0").replace("{locale}", locale))
      : path.startsWith(folder);
  });
}

function nothingFound(
  { locales }: AdoptOptions,
  unmatched: readonly { readonly path: string; readonly reason: string }[],
): UserError {
  const first = unmatched.find(({ reason }) => !reason.startsWith("no folder")) ?? unmatched[0];
  const seen = first === undefined ? "" : ` (${first.path}: ${first.reason})`;
  return new UserError(
    "input",
    `Expected translations into ${locales.join(", ")}, found none${seen}.`,
    "Say where they lie: --from 'docs/{locale}/{path}', or one file with --document and --locale.",
  );
}
