import { UserError } from "../../model/index.ts";
import { escapePattern } from "../../text/escape-pattern.ts";

/** Where a pattern of `--from` finds the locale and the document's path in the path of a file. */
export interface PatternMatch {
  readonly locale: string;
  readonly path: string;
}

/** Read a path by a pattern. Throws a `UserError` for a pattern without `{locale}` or `{path}`. */
export function matchPattern(path: string, pattern: string): PatternMatch | undefined {
  const plain = pattern.replaceAll("\\", "/").replace(/^\.\//, "");
  if (plain.split("{locale}").length !== 2 || plain.split("{path}").length !== 2) {
    throw new UserError(
      "usage",
      `Expected a pattern with {locale} and {path}, found "${pattern}".`,
      "For example: --from 'i18n/{locale}/{path}' or --from '{path}.{locale}.md'",
    );
  }
  const expression = plain
    .split(/(\{locale\}|\{path\})/)
    .map((part) => {
      if (part === "{locale}") return "(?<locale>[A-Za-z]{2,3}(?:[-_][A-Za-z\\d]+)*)";
      if (part === "{path}") return "(?<path>.+?)";
      return escapePattern(part);
    })
    .join("");
  const groups = new RegExp(`^${expression}$`).exec(path)?.groups;
  return groups ? { locale: groups["locale"]!, path: groups["path"]! } : undefined;
}
