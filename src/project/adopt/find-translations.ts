import { matchPattern } from "./match-pattern.ts";

/** A translated file, what it translates and into which locale. */
export interface FoundTranslation {
  /** Relative to the project's folder, with forward slashes. */
  readonly path: string;
  readonly locale: string;
  /** The document's path within the source folder. */
  readonly document: string;
  /** How files are laid out where it was found: `i18n/{locale}/{path}`. */
  readonly pattern: string;
}

/** What the search depends on. */
export interface SearchOptions {
  /** The source folder, relative to the project's. */
  readonly source: string;
  /** The paths of the documents within it. */
  readonly documents: readonly string[];
  readonly sourceLocale: string;
  readonly locales: readonly string[];
  /** A pattern with `{locale}` and `{path}`; without it the layout is found out. */
  readonly from?: string;
}

/** Translations, and files that are none as far as can be told: why. */
export interface Found {
  readonly translations: readonly FoundTranslation[];
  readonly unmatched: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Tell of each file which document it translates into which locale, by its path.
 *
 * A folder named like a locale (`docs/de/…`, `de/…` beside `en/…`, `i18n/de/…/current/…`) or an ending
 * before the extension (`guide.de.md`, `README_de.md`) says the locale; what is left of the path says the
 * document: in full, or its end, where no other document ends so. `zh_CN` and `zh-cn` are `zh-CN`; and
 * where that is no target, `zh-Hans`, `pt` for `pt-BR` and the like are, if only one target is meant.
 */
export function findTranslations(paths: readonly string[], options: SearchOptions): Found {
  const translations: FoundTranslation[] = [];
  const unmatched: { path: string; reason: string }[] = [];
  const byPath = new Map(
    options.documents.map((document) => [withoutExtension(document), document]),
  );
  const taken = new Map<string, string>();
  for (const path of paths) {
    const found = options.from === undefined ? detect(path) : explicit(path, options.from);
    if (typeof found === "string") {
      unmatched.push({ path, reason: found });
      continue;
    }
    const id = `${found.locale} ${found.document}`;
    const other = taken.get(id);
    if (other !== undefined) {
      unmatched.push({
        path,
        reason: `${other} translates ${found.document} into ${found.locale} already`,
      });
      continue;
    }
    taken.set(id, path);
    translations.push({ path, ...found });
  }
  return { translations, unmatched };

  function explicit(path: string, from: string): Omit<FoundTranslation, "path"> | string {
    const match = matchPattern(path, from);
    if (!match) return `it does not fit ${from}`;
    const locale = targetOf(match.locale, options.locales);
    if (locale === undefined) return `${match.locale} is no target`;
    const document = byPath.get(withoutExtension(match.path));
    if (document === undefined) return `there is no document ${match.path}`;
    return { locale, document, pattern: from };
  }

  function detect(path: string): Omit<FoundTranslation, "path"> | string {
    const parts = path.split("/");
    const name = parts.pop()!;
    const extension = /\.[^.]+$/.exec(name)?.[0] ?? "";
    const stem = name.slice(0, name.length - extension.length);
    // Of "a.pt_BR" the longer ending is meant, of "to-do_de" the shorter one.
    const ending = endings
      .map((shape) => shape.exec(stem))
      .find((match) => match && targetOf(match[2]!, options.locales) !== undefined);
    let reason = "no folder and no ending of it names a target";
    const ended = ending ? targetOf(ending[2]!, options.locales) : undefined;
    if (ending && ended !== undefined) {
      const rest = [...parts, ending[1]!];
      const document = documentOf(rest, parts.length);
      const mark = stem.slice(ending[1]!.length, ending[1]!.length + 1);
      if (typeof document === "object") {
        return {
          locale: ended,
          document: document.path,
          pattern: `{path}${mark}{locale}${extension}`,
        };
      }
      reason = document;
    }
    for (const [at, part] of parts.entries()) {
      const locale = targetOf(part, options.locales);
      if (locale === undefined) continue;
      const document = documentOf(
        [...parts.slice(0, at), ...parts.slice(at + 1), stem],
        at,
        [...parts.slice(0, at), options.sourceLocale, ...parts.slice(at + 1), stem].join("/"),
      );
      if (typeof document === "string") {
        reason = document;
        continue;
      }
      const before = parts.slice(0, at);
      const between = [...parts.slice(at + 1), stem].slice(0, document.skipped);
      return {
        locale,
        document: document.path,
        pattern: [...before, "{locale}", ...between, "{path}"].join("/"),
      };
    }
    return reason;
  }

  /**
   * The document of a path without its locale, of which the first `before` parts stand before the
   * locale; `sibling` is the path with the source's locale in its place.
   */
  function documentOf(
    rest: readonly string[],
    before: number,
    sibling?: string,
  ): { path: string; skipped: number } | string {
    const folder = options.source === "." || options.source === "" ? "" : `${options.source}/`;
    for (const whole of [sibling, rest.join("/")]) {
      if (whole === undefined || !whole.startsWith(folder)) continue;
      const document = byPath.get(whole.slice(folder.length));
      if (document === undefined) continue;
      const tail = withoutExtension(document).split("/").length;
      return { path: document, skipped: Math.max(0, rest.length - before - tail) };
    }
    // What follows the locale is the document's path, but for folders that a site generator adds.
    for (let from = before; from < rest.length; from++) {
      const document = byPath.get(rest.slice(from).join("/"));
      if (document !== undefined) return { path: document, skipped: from - before };
    }
    for (let from = 0; from < rest.length; from++) {
      const end = rest.slice(from).join("/");
      const meant = [...byPath].filter(([path]) => path === end || path.endsWith(`/${end}`));
      if (meant.length === 1) return { path: meant[0]![1], skipped: Math.max(0, from - before) };
      if (meant.length > 1)
        return `${end} may be ${meant.map(([, document]) => document).join(" or ")}`;
    }
    return "no document has its path";
  }
}

const endings = ["+?", "+"].map(
  (many) => new RegExp(`^(.${many})[._-]([A-Za-z]{2,3}(?:[-_][A-Za-z\\d]{2,8})*)$`),
);

function withoutExtension(path: string): string {
  return path.replace(/\.(?:md|mdx|txt|markdown)$/i, "");
}

/** The target that a name of a locale means, whatever its separators and capitals. */
function targetOf(name: string, locales: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replaceAll("_", "-");
  const exact = locales.find((locale) => locale.toLowerCase() === plain);
  if (exact !== undefined || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(plain)) return exact;
  const near = locales.filter((locale) => maximized(locale) === maximized(plain));
  return near.length === 1 ? near[0] : undefined;
}

/** Language and script: `zh-CN` and `zh-Hans` are one, `pt` and `pt-BR` too. */
function maximized(locale: string): string {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return `${language}-${script}`;
  } catch {
    return locale;
  }
}
