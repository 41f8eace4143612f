import { UserError } from "../model/index.ts";
import { closest } from "../text/closest.ts";
import { reporterNames, type ReporterName } from "./reporters.ts";

/** One `--reporter` of the command line. */
export interface ReporterChoice {
  readonly name: ReporterName;
  /** Where to write; standard output where it is not given. */
  readonly file?: string;
}

/**
 * Read `name` or `name:file`, the file from the first colon on: `html:C:\out\report.html`.
 *
 * @throws UserError `usage` for a name that is none, with the one that was likely meant
 */
export function readReporter(value: string): ReporterChoice {
  const colon = value.indexOf(":");
  const word = colon < 0 ? value : value.slice(0, colon);
  const file = colon < 0 ? undefined : value.slice(colon + 1);
  const name = reporterNames.find((known) => known === word);
  if (name === undefined) {
    const meant = closest(word, reporterNames);
    throw new UserError(
      "usage",
      `Expected a reporter, found ${JSON.stringify(word)}`,
      meant === undefined ? `Take one of ${reporterNames.join(", ")}` : `Did you mean ${meant}?`,
    );
  }
  if (file === "") {
    throw new UserError("usage", `Expected a file after ${JSON.stringify(value)}, found nothing`);
  }
  return file === undefined ? { name } : { name, file };
}

/**
 * Read all `--reporter` options. At most one may write to standard output, and no two to one file.
 *
 * @throws UserError `usage`
 */
export function readReporters(values: readonly string[]): ReporterChoice[] {
  const choices = values.map(readReporter);
  const taken = new Map<string | undefined, ReporterName>();
  for (const { name, file } of choices) {
    const other = taken.get(file);
    if (other !== undefined) {
      throw new UserError(
        "usage",
        `Expected one reporter for ${file ?? "standard output"}, found ${other} and ${name}`,
        `Give one of them a file: --reporter ${name}:${name}-report`,
      );
    }
    taken.set(file, name);
  }
  return choices;
}
