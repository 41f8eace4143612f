import { resolve } from "node:path";
import { UserError } from "../../model/index.ts";
import { detectLayout } from "../../project/files/detect-layout.ts";
import {
  hasConfig,
  init,
  type InitAnswers,
  type Initialized,
  refuseExisting,
} from "../../project/init.ts";
import { isInRepository, setUpMergeDriver } from "../../project/merge-driver-setup.ts";
import { openProject } from "../../project/project.ts";
import { extractReport, orderedFindings, printable, printJson } from "../../report/index.ts";
import { ask } from "../ask.ts";
import { fails } from "../exit-code.ts";
import type { GlobalOptions } from "../options.ts";
import { mergeDriverReport } from "../merge-driver-report.ts";
import { refuse } from "../refuse.ts";
import type { Run } from "../run.ts";
import type { Terminal } from "../terminal.ts";

interface InitOptions extends GlobalOptions {
  readonly source?: string;
  readonly locales?: string;
  readonly out?: string;
  readonly sourceLocale?: string;
  readonly targets?: readonly string[];
  readonly format?: "ts" | "json";
  readonly yes?: boolean;
  readonly mergeDriver?: boolean;
}

interface Answers extends InitAnswers {
  readonly mergeDriver: boolean;
  /** Where translations lie already. */
  readonly translations?: string;
}

/** `calque init`: asks on a terminal what flags do not say. */
export const initCommand: Run<InitOptions> = async (options, _, terminal) => {
  refuse(options, "init", ["locale"], "Write --targets de,fr for the locales to translate into.");
  refuse(options, "init", ["config"], "It always writes calque.config.ts or calque.config.json.");
  const cwd = resolve(options.cwd ?? ".");
  if (options.mergeDriver && hasConfig(cwd)) return registerDriver(cwd, options, terminal);
  refuseExisting(cwd);
  const given = await answers(cwd, options, terminal);
  const done = await init(cwd, given);
  const driver = given.mergeDriver ? await setUpMergeDriver(cwd, given) : undefined;
  if (options.json) {
    const { config, folders, extraction, ignore } = done;
    const { documents = [], written = [], findings = [] } = extraction ?? {};
    const extracted = { documents, written, findings: orderedFindings(findings) };
    const mergeDriver = driver === undefined ? {} : { mergeDriver: driver };
    terminal.print(printJson({ config, folders, extract: extracted, ignore, ...mergeDriver }));
  } else if (!options.quiet) {
    terminal.print(report(done, given, terminal));
    if (driver !== undefined) terminal.print(mergeDriverReport(driver));
  }
  return fails({ findings: done.extraction?.findings ?? [] }, "error") ? 1 : 0;
};

/** Each clone has to say it once, long after the project began. */
async function registerDriver(
  cwd: string,
  options: InitOptions,
  terminal: Terminal,
): Promise<number> {
  const project = await openProject({ cwd });
  try {
    const driver = await setUpMergeDriver(project.root, project.config);
    if (options.json) terminal.print(printJson({ mergeDriver: driver }));
    else if (!options.quiet) terminal.print(mergeDriverReport(driver));
  } finally {
    await project.close();
  }
  return 0;
}

async function answers(cwd: string, options: InitOptions, terminal: Terminal): Promise<Answers> {
  const { source, sourceLocale } = options;
  const layout = await detectLayout(cwd, {
    ...(source === undefined ? {} : { source }),
    ...(sourceLocale === undefined ? {} : { sourceLocale }),
  });
  const { exclude, translations } = layout;
  const found = {
    source: layout.source,
    locales: options.locales ?? "locales",
    out: options.out ?? "dist",
    sourceLocale: layout.sourceLocale,
    targets: options.targets ?? layout.targets,
    exclude,
    ...(translations === undefined ? {} : { translations }),
    format: options.format ?? ("ts" as const),
    mergeDriver: options.mergeDriver ?? false,
  };
  const asks = !options.yes && !options.json && terminal.interactive;
  if (!asks) {
    if (found.targets.length > 0) return found;
    throw new UserError(
      "usage",
      "Expected the locales to translate into, found none.",
      "Write --targets de,fr, or run calque init on a terminal without --yes.",
    );
  }
  const asksDriver = options.mergeDriver === undefined && (await isInRepository(cwd));
  return ask(async (question) => {
    const folder = source ?? (await question("Folder with the documents", found.source));
    return {
      ...found,
      source: folder,
      exclude: folder === found.source ? exclude : [],
      sourceLocale: options.sourceLocale ?? (await question("Their language", found.sourceLocale)),
      targets:
        options.targets ??
        (
          await question(
            "Locales to translate into, with commas",
            found.targets.join(",") || undefined,
          )
        )
          .split(/[\s,]+/)
          .filter(Boolean),
      locales: options.locales ?? (await question("Folder for the locale files", found.locales)),
      out: options.out ?? (await question("Folder for the localized documents", found.out)),
      format: found.format,
      mergeDriver: asksDriver
        ? /^y/i.test(await question("Let git merge locale files by key", "yes"))
        : found.mergeDriver,
    };
  });
}

function report(
  { config, folders, extraction, ignore }: Initialized,
  { translations }: Answers,
  terminal: Terminal,
): string {
  const lines = [`Wrote ${config}.`];
  if (folders.length > 0)
    lines.push(`Made ${folders.map((name) => `${printable(name)}/`).join(", ")}.`);
  if (ignore.length > 0) lines.push(`To your .gitignore you may want to add: ${ignore.join(", ")}`);
  lines.push("");
  if (extraction) {
    lines.push(extractReport(extraction, { color: terminal.color }).trimEnd(), "");
    if (translations === undefined)
      lines.push("Next: translate the locale files, and run calque localize.");
    else {
      lines.push(`Found translations in ${printable(translations)}.`);
      lines.push("Next: run calque adopt to take them into the locale files.");
    }
  } else lines.push("Next: put documents into the source folder, and run calque localize.");
  return `${lines.join("\n")}\n`;
}
