import { join } from "node:path";
import { readText } from "../../catalog/index.ts";
import { UserError } from "../../model/index.ts";
import { closest } from "../../text/closest.ts";
import { lineMap } from "../../text/line-map.ts";
import { type KeyedDocument, loadDocument } from "../units/keyed-document.ts";
import { listDocuments, type SourceFile } from "../files/list-documents.ts";
import { readLocaleFile } from "../files/locale-file.ts";
import { localesOf } from "../files/locales-of.ts";
import type { Project } from "../project.ts";
import { selectDocuments } from "./select-documents.ts";

/** The documents that a place leads to, and which of their units. */
export interface Found {
  readonly documents: readonly {
    readonly document: KeyedDocument;
    readonly keys: ReadonlySet<string>;
  }[];
  /** The line of the source that was asked for. */
  readonly line?: number;
}

/** Find what `file:line` or a key stands for. Throws a `UserError` where there is nothing of the kind. */
export async function findPlace(project: Project, place: string): Promise<Found> {
  const files = await listDocuments(project.root, project.config);
  const [, name, number] = /^(.+?):(\d+)(?::\d+)?$/.exec(place) ?? [];
  if (name === undefined) {
    if (/[./\\]/.test(place)) {
      throw new UserError(
        "usage",
        `Expected a line of a file or a key, found "${place}".`,
        `Write the line after it: ${place}:1`,
      );
    }
    return findKey(project, files, place);
  }
  const line = Number(number);
  const locales = `${project.config.locales.replace(/^\.\/|\/+$/g, "")}/`;
  if (name.startsWith(locales) && name.endsWith(".json")) {
    return findInLocaleFile(project, files, name, line);
  }
  const [file] = selectDocuments(project, files, [name]);
  const document = await loadDocument(project, file!);
  const { text, slots } = document.document;
  const lines = lineMap(text);
  const count = lines.at(text.length).line;
  if (line < 1 || line > count) {
    throw new UserError("usage", `Expected a line from 1 to ${count} of ${name}, found ${line}.`);
  }
  const keys = document.units.filter(({ slot }) => {
    const span = slots[slot]?.span ?? { start: 0, end: 0 };
    return lines.at(span.start).line <= line && line <= lines.at(span.end).line;
  });
  return { documents: [{ document, keys: new Set(keys.map(({ key }) => key)) }], line };
}

async function findInLocaleFile(
  project: Project,
  files: readonly SourceFile[],
  name: string,
  line: number,
): Promise<Found> {
  const read = await readText(join(project.root, name), name);
  const text = read && "text" in read ? lineMap(read.text).line(line) : "";
  const key = /^\s*"@?([a-z][a-z0-9-]*)(?: [^"]*)?"\s*:/.exec(text)?.[1];
  if (key === undefined) {
    throw new UserError("usage", `Expected a line with a key in ${name}, found none at ${line}.`);
  }
  const namespace = name.slice(project.config.locales.length + 1).replace(/\.json$/, "");
  const own = files.filter((file) => namespace.endsWith(`/${file.namespace}`));
  return findKey(project, own.length > 0 ? own : files, key);
}

/** Documents whose register has the key come first: most often no other needs to be read. */
async function findKey(
  project: Project,
  files: readonly SourceFile[],
  key: string,
): Promise<Found> {
  const likely: SourceFile[] = [];
  for (const file of files) {
    const register = await readLocaleFile(project, project.config.sourceLocale, file.namespace);
    if (register.text.includes(`"${key}"`)) likely.push(file);
  }
  const known = new Set<string>();
  for (const group of [likely, files.filter((file) => !likely.includes(file))]) {
    const documents = [];
    for (const file of group) {
      const document = await loadDocument(project, file);
      for (const unit of document.units) known.add(unit.key);
      if (document.units.some((unit) => unit.key === key)) {
        documents.push({ document, keys: new Set([key]) });
      }
    }
    if (documents.length > 0) return { documents };
  }
  const gone = await goneFile(project, files, key);
  if (gone !== undefined) {
    throw new UserError(
      "usage",
      `Expected the key of a unit, found ${key}: the unit is gone from the source.`,
      `Its translation is kept in ${gone}.`,
    );
  }
  const meant = closest(key, known);
  throw new UserError(
    "usage",
    `Expected the key of a unit, found "${key}".`,
    meant === undefined ? "Write file:line to see the key there." : `Did you mean ${meant}?`,
  );
}

async function goneFile(
  project: Project,
  files: readonly SourceFile[],
  key: string,
): Promise<string | undefined> {
  for (const { namespace } of files) {
    for (const locale of localesOf(project)) {
      const file = await readLocaleFile(project, locale, namespace, { gone: true });
      if (file.text.includes(`"${key}"`)) return file.file;
    }
  }
  return undefined;
}
