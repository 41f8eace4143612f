import { join } from "node:path";
import {
  decodeUtf8,
  type FileProblem,
  type FileText,
  localePath,
  readText,
} from "../../catalog/index.ts";
import type { DocumentFiles } from "./document-files.ts";
import type { Project } from "../project.ts";

/** A locale file on disk: where it is, and its text if it is there and is UTF-8. */
export interface LocaleFile extends FileText {
  /** Absolute. */
  readonly path: string;
  readonly exists: boolean;
  readonly problems: readonly FileProblem[];
}

/**
 * Read a locale file of a project. `text` is empty where there is none, and where it is not UTF-8:
 * then `problems` say so. With `files`, it is read as the document's other files are.
 */
export async function readLocaleFile(
  project: Project,
  locale: string,
  namespace: string,
  options: { gone?: boolean; files?: Pick<DocumentFiles, "read"> } = {},
): Promise<LocaleFile> {
  const relative = localeFileName(project, locale, namespace, options);
  const path = join(project.root, relative);
  const read = options.files
    ? decode(options.files.read(relative), relative)
    : await readText(path, relative);
  if (read === undefined) return { path, file: relative, text: "", exists: false, problems: [] };
  if ("problems" in read)
    return { path, file: relative, text: "", exists: true, problems: read.problems };
  return { path, file: relative, text: read.text, exists: true, problems: [] };
}

/** Name a locale file, relative to the project. */
export function localeFileName(
  { config }: Pick<Project, "config">,
  locale: string,
  namespace: string,
  options: { gone?: boolean } = {},
): string {
  return `${config.locales}/${localePath(locale, namespace, options)}`;
}

function decode(
  bytes: Buffer | undefined,
  name: string,
): ReturnType<typeof decodeUtf8> | undefined {
  return bytes && decodeUtf8(bytes, name);
}

/** The folder of the source, absolute. */
export function sourceFolder(project: Project): string {
  return join(project.root, project.config.source);
}
