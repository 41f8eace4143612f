import { direction } from "../../text/direction.ts";
import { setFields } from "../../render/set-fields.ts";
import { syntaxOf } from "../../parse/syntax-of.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";

/** Set the fields that the configuration puts into the front matter of a localized document. */
export function setOutputFields(
  project: Project,
  { path }: SourceFile,
  locale: string,
  text: string,
): string {
  const wanted = Object.entries(project.config.frontMatter.set);
  if (wanted.length === 0 || syntaxOf(path) === "txt") return text;
  const values: Record<string, string> = {
    locale,
    language: new Intl.Locale(locale).language,
    direction: direction(locale),
  };
  const fields = wanted.map(
    ([name, value]) =>
      [name, value.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)] as const,
  );
  return setFields(text, fields);
}
