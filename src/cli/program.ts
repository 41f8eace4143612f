import { Command, Option } from "commander";
import {
  choiceOption,
  collect,
  repeat,
  failOnOption,
  frozenOption,
  jobsOption,
  type GlobalOptions,
} from "./options.ts";
import type { Run } from "./run.ts";
import { version } from "./version.ts";
import { processTerminal, type Streams } from "./terminal.ts";

/**
 * Describe the command line. The module of a command is imported only when it runs, so that help,
 * version and mistakes in usage answer at once.
 */
export function makeProgram(streams: Streams): { program: Command; exitCode: () => number } {
  let code = 0;
  const program = new Command("calque")
    .description(
      "Localizes Markdown through i18next locale files, and proves that nothing else changed.",
    )
    .usage("<command> [options] [files…]")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addOption(
      new Option("--config <file>", "configuration file; otherwise the nearest one is taken"),
    )
    .addOption(new Option("--cwd <dir>", "folder to work in"))
    .addOption(new Option("--locale <tag>", "only this locale (repeatable)").argParser(collect))
    .option("--json", "print the result as JSON, alone on standard output")
    .option("--quiet", "print findings and results only")
    .option("--no-cache", "neither use nor keep results of other runs")
    .addOption(
      choiceOption("--parser <name>", "what finds the blocks of Markdown; the result is the same", [
        "auto",
        "fast",
        "remark",
      ]),
    )
    .option("--debug", "print the stack of an error")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: () => undefined,
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText("after", EXAMPLES);

  /** Add a command. `load` imports what it does. */
  const add = <Options extends GlobalOptions>(
    name: string,
    description: string,
    load: () => Promise<Run<Options>>,
    examples: string,
  ): Command =>
    program
      .command(name)
      .description(description)
      .helpOption("-h, --help", "print this help")
      .addHelpText("after", `\nExamples:\n${examples}`)
      .action(async (...args: unknown[]) => {
        const command = args.at(-1) as Command;
        const options = command.optsWithGlobals<Options>();
        const terminal = processTerminal(streams, { quiet: options.quiet === true });
        const names = command.args;
        code = await (await load())(options, names, terminal);
      });

  add(
    "init",
    "write a configuration, make the folders and extract for the first time",
    async () => (await import("./commands/init.ts")).initCommand,
    "  calque init\n  calque init --yes --source docs --targets de,fr,ja\n  calque init --merge-driver     # once in each clone",
  )
    .addOption(new Option("--source <dir>", "folder with the documents"))
    .addOption(new Option("--locales <dir>", "folder for the locale files"))
    .addOption(new Option("--out <dir>", "folder for the localized documents"))
    .addOption(new Option("--source-locale <tag>", "language of the documents"))
    .addOption(
      new Option("--targets <tags>", "locales to translate into, with commas").argParser(collect),
    )
    .addOption(choiceOption("--format <kind>", "kind of configuration file", ["ts", "json"]))
    .addOption(
      new Option(
        "--merge-driver",
        "let git merge locale files by key; in a project that is there already, only that",
      ),
    )
    .addOption(new Option("--no-merge-driver", "do not ask about git"))
    .addOption(new Option("--yes", "ask nothing: take what flags and folders say"));
  add(
    "extract",
    "bring the locale files up to the documents",
    async () => (await import("./commands/extract.ts")).extractCommand,
    "  calque extract\n  calque extract --frozen   # in CI: fails if somebody forgot to extract\n  calque extract --trivial docs/guide.md   # its edits change no meaning",
  )
    .argument("[files...]", "only these documents")
    .addOption(new Option("--shard <i/n>", "only this part of the documents, balanced by size"))
    .addOption(new Option("--shard-report <file>", "with --shard: its result, for merge-reports"))
    .addOption(
      new Option("--trivial", "the edits of these documents change no meaning: nothing gets stale"),
    )
    .addOption(frozenOption());
  add(
    "status",
    "count how far each locale is",
    async () => (await import("./commands/status.ts")).statusCommand,
    "  calque status\n  calque status --documents --locale de",
  )
    .argument("[files...]", "only these documents")
    .addOption(new Option("--documents", "each document by itself as well"));
  add(
    "check",
    "apply all rules to every translation",
    async () => (await import("./commands/check.ts")).checkCommand,
    "  calque check\n  calque check --locale ja --fail-on warning\n  calque check --reporter github --reporter html:report.html",
  )
    .argument("[files...]", "only these documents")
    .addOption(
      new Option("--changed-since <ref>", "only what changed since this commit branched off"),
    )
    .addOption(new Option("--shard <i/n>", "only this part of the documents, balanced by size"))
    .addOption(new Option("--shard-report <file>", "with --shard: its result, for merge-reports"))
    .addOption(
      new Option(
        "--reporter <name[:file]>",
        `how findings are printed, and where; repeatable (${reporters.join(", ")})`,
      ).argParser(repeat),
    )
    .addOption(new Option("--verbose", "print findings of severity info as well"))
    .addOption(new Option("--fix", "first put right what is certain: separators, blanks, markup"))
    .addOption(
      new Option(
        "--fix-rule <rule>",
        "also apply the fixes of this rule, or family (numbers/*); repeatable",
      ).argParser(repeat),
    )
    .addOption(new Option("--baseline <file>", "known findings, which do not count"))
    .addOption(new Option("--no-baseline", "count known findings like others"))
    .addOption(new Option("--update-baseline", "write the baseline: what is found now is known"))
    .addOption(new Option("--reason <text>", "with --update-baseline: why it may stay"))
    .addOption(
      new Option("--ratchet", "tighten the baseline and a file of thresholds to what is reached"),
    )
    .addOption(
      new Option(
        "--frozen",
        "with --fix, --update-baseline and --ratchet: write nothing, tell what would change, and exit with 1 if anything",
      ),
    )
    .addOption(jobsOption())
    .addOption(failOnOption());
  add(
    "accept",
    "accept findings that are right to be there, with the reason",
    async () => (await import("./commands/accept.ts")).acceptCommand,
    '  calque accept 3f9a1c2e --reason "The ministry corrected its figure."\n  calque accept locales/de/a.json:12 --rule numbers/value --reason "…"',
  )
    .argument("<finding...>", "ids that check prints, file:line, or keys")
    .addOption(new Option("--reason <text>", "why it is right"))
    .addOption(
      new Option("--rule <rule>", "only findings of this rule; repeatable").argParser(repeat),
    )
    .addOption(new Option("--all", "every finding of an id that several share"))
    .addOption(frozenOption());
  add(
    "names",
    "list the names of the documents with the forms that each locale uses",
    async () => (await import("./commands/names.ts")).namesCommand,
    "  calque names --locale ru\n  calque names --write   # glossary/names.csv, to be corrected by a person",
  )
    .argument("[files...]", "only these documents")
    .addOption(
      new Option(
        "--write [file]",
        "write them as a glossary; names that it has already stay as they are",
      ),
    )
    .addOption(frozenOption());
  add(
    "build",
    "write the localized documents, each proved",
    async () => (await import("./commands/build.ts")).buildCommand,
    "  calque build\n  calque build --locale de --locale fr\n  calque build --frozen",
  )
    .argument("[files...]", "only these documents")
    .addOption(
      new Option("--changed-since <ref>", "only what changed since this commit branched off"),
    )
    .addOption(new Option("--shard <i/n>", "only this part of the documents, balanced by size"))
    .addOption(new Option("--shard-report <file>", "with --shard: its result, for merge-reports"))
    .addOption(frozenOption())
    .addOption(jobsOption())
    .addOption(failOnOption());
  add(
    "merge-reports",
    "put the reports of shards together, as if one run had made them",
    async () => (await import("./commands/merge-reports.ts")).mergeReportsCommand,
    "  calque merge-reports calque-*.json --reporter sarif:calque.sarif\n  calque merge-reports calque-*.json --json",
  )
    .argument("<reports...>", "what the shards wrote with --shard-report")
    .addOption(
      new Option("--reporter <name[:file]>", "how findings of a check are printed").argParser(
        repeat,
      ),
    )
    .addOption(new Option("--verbose", "print findings of severity info as well"))
    .addOption(new Option("--baseline <file>", "known findings, which do not count"))
    .addOption(new Option("--no-baseline", "count known findings like others"))
    .addOption(
      new Option("--frozen", "exit with 1 if shards that ran with --frozen would change files"),
    )
    .addOption(failOnOption());
  add(
    "localize",
    "extract, check and build in one go",
    async () => (await import("./commands/localize.ts")).localizeCommand,
    "  calque localize\n  calque localize --frozen   # in CI: nothing may be out of date",
  )
    .argument("[files...]", "only these documents")
    .addOption(frozenOption())
    .addOption(jobsOption())
    .addOption(failOnOption());
  add(
    "verify",
    "prove for any Markdown files that Calque loses nothing; needs no configuration",
    async () => (await import("./commands/verify.ts")).verifyCommand,
    "  calque verify docs README.md\n  calque verify --json content",
  ).argument("<files...>", "files or folders");
  add(
    "explain",
    "tell which unit stands somewhere, and how its translations are",
    async () => (await import("./commands/explain.ts")).explainCommand,
    "  calque explain docs/guide.md:12\n  calque explain the-bodies-come-home-7fq2 --locale de",
  ).argument("<place>", "file:line, or a key");
  add(
    "read-back",
    "carry edits of localized documents back into the locale files",
    async () => (await import("./commands/read-back.ts")).readBackCommand,
    "  calque read-back dist/de/guide.md\n  calque read-back --dry-run\n  calque read-back --base origin/main   # outputs that are committed",
  )
    .argument("[files...]", "only these localized documents, folders of them, or source documents")
    .addOption(
      new Option(
        "--base <commit>",
        "what was edited is what git has there; otherwise what was built last",
      ),
    )
    .addOption(
      new Option(
        "--assume-current",
        "pages that nobody remembers were built from what the locale files say now",
      ),
    )
    .addOption(new Option("--dry-run", "write nothing: tell what would be carried"))
    .addOption(frozenOption());
  add(
    "adopt",
    "take existing translated Markdown into the locale files",
    async () => (await import("./commands/adopt.ts")).adoptCommand,
    "  calque adopt --dry-run              # search the project and tell what would be taken\n  calque adopt i18n/de --from-git\n  calque adopt --from 'content/{locale}/{path}' --locale de\n  calque adopt old/anleitung.md --document guide.md --locale de",
  )
    .argument("[files...]", "translated files or folders; otherwise the project is searched")
    .addOption(
      new Option("--from <pattern>", "where translations lie, with {locale} and {path} in it"),
    )
    .addOption(new Option("--document <path>", "the document that the one file translates"))
    .addOption(
      new Option("--from-git", "find the version of the source that each was made from in git"),
    )
    .addOption(
      new Option("--replace", "take the place of translations that are there; those are kept"),
    )
    .addOption(new Option("--dry-run", "write nothing: report alone, with what would change"))
    .addOption(frozenOption())
    .addOption(new Option("--verbose", "name every draft and every unpaired unit"));
  add(
    "merge-driver",
    "merge three versions of a locale file by key, for git",
    async () => (await import("./commands/merge-driver.ts")).mergeDriverCommand,
    "  calque init --merge-driver   # lets git run this",
  )
    .argument("<base>", "the common ancestor (%O)")
    .argument("<ours>", "our version, which is written (%A)")
    .argument("<theirs>", "their version (%B)");
  return { program, exitCode: () => code };
}

/** Named here so that help need not load the reports; a test compares them with the reports there are. */
const reporters =
  "pretty json jsonl sarif junit checkstyle github gitlab markdown html badge shields".split(" ");

const EXAMPLES = `
Examples:
  calque init                       start in a folder with Markdown
  calque localize                   extract, check and build
  calque check --locale de          findings of one locale
  calque explain docs/guide.md:12   what stands there

Exit codes: 0 clean; 1 findings at or above --fail-on, or files that --frozen says would change;
2 usage, configuration or input/output.
`;
