/** How a folder holds documents in several languages. */
export interface FolderLayout {
  /** The folder of the source documents within it; `""` where it is the folder itself. */
  readonly folder: string;
  readonly sourceLocale: string;
  /** The languages with translations, spelled as their folders are. */
  readonly targets: readonly string[];
  /** Patterns that keep translations in the source folder from being taken for documents. */
  readonly exclude: readonly string[];
  /** Where translations lie, for people: `{locale}/{path}`. */
  readonly translations?: string;
}

/**
 * Tell from the paths in a folder which languages they are in, or nothing where only one can be seen.
 *
 * A folder named like a language counts where half of its documents are translations by their paths, or where it is the
 * source's: `docs/it` may be about information technology.
 */
export function readLayout(
  paths: readonly string[],
  said: string | undefined,
): FolderLayout | undefined {
  for (const folder of ["", "docs", "content"]) {
    const prefix = folder === "" ? "" : `${folder}/`;
    const inside = paths.filter((path) => path.startsWith(prefix));
    const found = besideEachOther(inside, prefix, said);
    if (found) return found;
  }
  return insideSource(paths, said) ?? byEnding(paths, said);
}

/**
 * Tell which languages lie beside a source folder that somebody has named, from the paths in the folder where they all are:
 * `fr/` beside `en/`, `fr/docs/` beside `en/docs/` where `inner` is `docs`. Nothing where there are none.
 */
export function readBeside(
  paths: readonly string[],
  source: string,
  inner: string,
  said: string | undefined,
): FolderLayout | undefined {
  const below = inner === "" ? "" : `${inner}/`;
  const folders = languageFolders(paths, "", below);
  const documents = folders.get(source) ?? new Set();
  folders.delete(source);
  const targets = withTranslations(folders, documents);
  if (targets.length === 0) return undefined;
  const translations = `{locale}/${below}{path}`;
  return {
    folder: source,
    sourceLocale: said ?? tagOf(source),
    targets,
    exclude: [],
    translations,
  };
}

/** Tell which languages a folder has documents in that are named as those of the source: `i18n/fr/a.md` for `docs/a.md`. */
export function readApart(
  paths: readonly string[],
  source: readonly string[],
  said = "en",
): FolderLayout | undefined {
  const folders = languageFolders(paths, "");
  for (const name of folders.keys()) if (tagOf(name) === said) folders.delete(name);
  const targets = withTranslations(folders, new Set(source.map(plain)));
  if (targets.length === 0) return undefined;
  return { folder: "", sourceLocale: said, targets, exclude: [], translations: "{locale}/{path}" };
}

/** Whether a folder is named like the language of the source. */
export function isSourceName(name: string, said = "en"): boolean {
  return isLanguage(name) && languageOf(name) === languageOf(said);
}

/** `en/` beside `de/`. */
function besideEachOther(
  paths: readonly string[],
  prefix: string,
  said: string | undefined,
): FolderLayout | undefined {
  const folders = languageFolders(paths, prefix);
  const source = [...folders.keys()]
    .filter((name) => languageOf(name) === languageOf(said ?? "en"))
    .sort((a, b) => rank(a, said) - rank(b, said))[0];
  if (source === undefined) return undefined;
  const documents = folders.get(source)!;
  folders.delete(source);
  const targets = withTranslations(folders, documents);
  return {
    folder: prefix + source,
    sourceLocale: said ?? tagOf(source),
    targets,
    exclude: [],
    ...(targets.length > 0 && { translations: `${prefix}{locale}/{path}` }),
  };
}

/** Of `en`, `en-US` and `en-GB`, what was said, or else the shortest. */
function rank(name: string, said: string | undefined): number {
  return tagOf(name).toLowerCase() === said?.toLowerCase() ? -1 : name.length;
}

/** `de/` among the documents themselves. */
function insideSource(
  paths: readonly string[],
  said: string | undefined,
): FolderLayout | undefined {
  const folders = languageFolders(paths, "");
  const own = paths.filter((path) => !folders.has(path.split("/")[0]!));
  const targets = withTranslations(folders, new Set(own.map(plain)));
  if (targets.length === 0) return undefined;
  const names = [...folders.keys()].filter((name) => targets.includes(tagOf(name))).sort();
  const exclude = names.map((name) => `${name}/**`);
  const sourceLocale = said ?? "en";
  return { folder: "", sourceLocale, targets, exclude, translations: "{locale}/{path}" };
}

/** `guide.de.md` beside `guide.md`. */
function byEnding(paths: readonly string[], said: string | undefined): FolderLayout | undefined {
  const present = new Set(paths);
  const sourceLocale = said ?? "en";
  const endings = new Map<string, string>();
  for (const path of paths) {
    const [, stem = "", name = "", extension = ""] = /^(.+)\.([\w-]+)(\.\w+)$/.exec(path) ?? [];
    if (isLanguage(name) && present.has(stem + extension))
      endings.set(`${name}${extension}`, tagOf(name));
  }
  const targets = [...new Set(endings.values())].filter((tag) => tag !== sourceLocale).sort();
  if (targets.length === 0) return undefined;
  const exclude = [...endings.keys()].sort().map((ending) => `**/*.${ending}`);
  return { folder: "", sourceLocale, targets, exclude, translations: "{path}.{locale}" };
}

/** The folders named like a language, each with the paths in it or, in it, `below`, without their endings. */
function languageFolders(
  paths: readonly string[],
  prefix: string,
  below = "",
): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    const [name = "", ...parts] = path.slice(prefix.length).split("/");
    const rest = parts.join("/");
    if (parts.length === 0 || !rest.startsWith(below) || !isLanguage(name)) continue;
    const inside = folders.get(name) ?? new Set();
    folders.set(name, inside.add(plain(rest.slice(below.length))));
  }
  return folders;
}

/** The languages half of whose documents are there in the source. */
function withTranslations(
  folders: ReadonlyMap<string, ReadonlySet<string>>,
  documents: ReadonlySet<string>,
): string[] {
  const named = [...folders].filter(
    ([, inside]) => [...inside].filter((path) => documents.has(path)).length * 2 >= inside.size,
  );
  return [...new Set(named.map(([name]) => tagOf(name)))].sort();
}

function plain(path: string): string {
  return path.replace(/\.\w+$/, "");
}

function tagOf(name: string): string {
  return name.replaceAll("_", "-");
}

function languageOf(name: string): string {
  return tagOf(name).split("-")[0]!.toLowerCase();
}

/** Whether a name is a language's of two letters, or a script's or region's of it: `css` and `api` are tags as well. */
function isLanguage(name: string): boolean {
  if (!/^[a-z]{2}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i.test(name)) return false;
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return names.of(languageOf(name)) !== undefined;
}
