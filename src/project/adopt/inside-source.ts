import picomatch from "picomatch";
import type { Finding } from "../../model/index.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import type { FoundTranslation } from "./find-translations.ts";

/** The rule that tells of translations which are taken for sources. */
export const insideSourceRule = "adopt/inside-source";

/**
 * Warn of translations that lie within the source folder and are documents of the project themselves:
 * the next extraction would take their sentences for source text, and ask for them in every language.
 *
 * One warning for each locale and layout, with the patterns for `exclude` that would mend it.
 */
export function insideSource(
  { config }: Pick<Project, "config">,
  documents: readonly SourceFile[],
  translations: readonly FoundTranslation[],
): Finding[] {
  const source = config.source.replace(/^\.\//, "").replace(/\/$/, "");
  const folder = source === "." || source === "" ? "" : `${source}/`;
  const byPath = new Map(documents.map((document) => [`${folder}${document.path}`, document]));
  const groups = new Map<string, { path: string; locale: string; namespace: string }[]>();
  for (const { path, locale, pattern } of translations) {
    const document = byPath.get(path);
    if (document === undefined) continue;
    const glob = globOf(path, pattern, locale, folder);
    const { namespace } = document;
    groups.set(glob, [...(groups.get(glob) ?? []), { path, locale, namespace }]);
  }
  return [...groups].map(([glob, files]) => {
    const { path, locale, namespace } = files[0]!;
    const more = files.length === 1 ? "" : ` and ${files.length - 1} more`;
    return {
      rule: insideSourceRule,
      severity: "warning",
      message: `Expected translations beside the source documents, found ${path}${more} among them: extract would ask for their translation. Add ${JSON.stringify(glob)} to exclude`,
      namespace,
      locale,
      source: { file: path, line: 1, column: 1 },
      fingerprint: fingerprint([insideSourceRule, locale, glob]),
    };
  });
}

/** What leaves out all that is laid out like it, within the source folder; the file alone where that is not sure. */
function globOf(path: string, pattern: string, locale: string, folder: string): string {
  const inside = path.slice(folder.length);
  const layout = pattern.startsWith(folder) ? pattern.slice(folder.length) : pattern;
  const named = nameOf(path, pattern, locale);
  const glob = layout
    .replace("{locale}", named)
    .replace(/\{path\}(.*)$/, (_, end: string) => (end === "" ? "**" : `**/*${end}`));
  return picomatch(glob)(inside) ? glob : inside;
}

/** How the path writes the locale: `zh_CN` for `zh-CN`. */
function nameOf(path: string, pattern: string, locale: string): string {
  const escaped = pattern.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  const shape = escaped.replace("{locale}", "(?<locale>[^/]+?)").replace("{path}", ".+");
  return new RegExp(`^${shape}(?:\\.[^./]+)?$`).exec(path)?.groups?.["locale"] ?? locale;
}
