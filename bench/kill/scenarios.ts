import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import type { Streams } from "../../src/cli/terminal.ts";
// What commands load when they need it: jiti does not wait where two ask for a module at once.
import "../../src/project/check/apply-rules.ts";
import "../../src/project/check/compare-values.ts";
import "../../src/project/check/inspect-document.ts";
import "../../src/project/units/keyed-document.ts";
import "../../src/project/outputs/splice-again.ts";
import { extract } from "../../src/project/extract.ts";
import { init } from "../../src/project/init.ts";
import { mergeFiles } from "../../src/project/merge-files.ts";
import { openProject } from "../../src/project/project.ts";
import { run } from "../../src/project/run.ts";

/** A command at work in a folder: what was there before, and the same work again, without a process. */
export interface Scenario {
  readonly name: string;
  readonly argv: readonly string[];
  /** What goes on with the work where there is a configuration already. */
  readonly next?: readonly string[];
  /** Whether it exchanges translations for others. */
  readonly replaces?: boolean;
  prepare(root: string): Promise<void>;
  again(root: string): Promise<void>;
}

/** Every command that writes, each with what it can have to do. */
export const scenarios: readonly Scenario[] = [
  {
    name: "extract for the first time",
    argv: ["extract"],
    prepare: async (root) => project(root),
    again: extractAgain,
  },
  {
    name: "extract edits, moves and gone units",
    argv: ["extract"],
    async prepare(root) {
      await translated(root);
      put(
        root,
        "source/a.md",
        text("a", [0, 3, 1, 4, 5, 7]).replace("paragraph 4", "paragraph four"),
      );
      put(root, "source/b.md", text("b", [6, 0, 1, 2]).replace("number 1", "number 12"));
    },
    again: extractAgain,
  },
  {
    name: "extract units that come back beside units that go",
    argv: ["extract"],
    async prepare(root) {
      await translated(root);
      put(root, "source/a.md", text("a", [0, 1, 4, 5]));
      await extractAgain(root);
      put(root, "source/a.md", text("a", [0, 2, 3, 5]));
    },
    again: extractAgain,
  },
  {
    name: "extract renamed documents and one that left",
    argv: ["extract"],
    async prepare(root) {
      await translated(root);
      put(root, "source/b.md", text("b", [0, 1]));
      await extractAgain(root);
      mkdirSync(join(root, "source/guide"));
      renameSync(join(root, "source/b.md"), join(root, "source/guide/intro.md"));
      put(root, "source/guide/intro.md", text("b", [0, 1, 9]));
      rmSync(join(root, "source/c.md"));
    },
    again: extractAgain,
  },
  {
    name: "build",
    argv: ["build"],
    async prepare(root) {
      await translated(root);
      put(root, "source/images/a.svg", "<svg/>\n");
      put(root, "source/c.md", `${text("c", [0, 1])}\n![Image](images/a.svg)\n`);
      await extractAgain(root);
      put(root, "dist/de/a.md", "An older output.\n");
      put(root, ".calque/built/dist/de/left.md", "A document that is gone.\n");
    },
    again: buildAgain,
  },
  {
    name: "adopt into empty and translated documents",
    ...command("adopt --replace"),
    async prepare(root) {
      await translated(root);
      put(root, "source/d.md", text("d", [9, 8, 7, 6]));
      for (const locale of ["de", "fr"]) {
        put(root, `i18n/${locale}/a.md`, foreign(locale, "a", [0, 1, 2, 3, 4, 5]));
        put(root, `i18n/${locale}/d.md`, foreign(locale, "d", [9, 8, 7, 6]));
      }
    },
  },
  {
    name: "read-back",
    ...command("read-back"),
    replaces: true,
    async prepare(root) {
      await translated(root);
      await buildAgain(root);
      for (const page of ["dist/de/a.md", "dist/de/b.md", "dist/fr/a.md"]) {
        const built = readFileSync(join(root, page), "utf8");
        put(root, page, built.replaceAll(/([23]): Übersetzung/g, "$1: andere Worte"));
      }
    },
  },
  {
    name: "accept",
    ...command(
      "accept source/a.md:3 source/b.md:3 --rule numbers/added --reason The-ministry-said-so",
    ),
    async prepare(root) {
      await translated(root);
      for (const path of ["locales/de/a.json", "locales/fr/a.json", "locales/de/b.json"]) {
        const filled = readFileSync(join(root, path), "utf8");
        put(
          root,
          path,
          filled.replace(/: "[^"]*1: Übersetzung\."/, ': "Absatz 0, Nummer 0 von 77."'),
        );
      }
    },
  },
  {
    name: "check --fix with baseline and report",
    ...command(
      "check --fix --update-baseline --reason From-before --reporter junit:reports/check.xml",
    ),
    replaces: true,
    async prepare(root) {
      await translated(root);
      for (const name of ["a", "c"]) {
        put(root, `source/${name}.md`, `${text(name, [0, 1])}\nSome 12,345 people came.\n`);
      }
      await extractAgain(root);
      for (const path of ["locales/de/a.json", "locales/de/c.json", "locales/fr/a.json"]) {
        const filled = readFileSync(join(root, path), "utf8");
        put(root, path, filled.replace(': ""', `: "${path} 12,345 x"`));
      }
    },
  },
  {
    name: "names --write",
    ...command("names --write terms/names.csv"),
    async prepare(root) {
      await translated(root);
      put(root, "terms/names.csv", "term,de\nBerlin,Berlin\n");
      put(
        root,
        "source/c.md",
        `${text("c", [0, 1])}\nPresident Vladimir Putin met Angela Merkel.\n`,
      );
      await extractAgain(root);
    },
  },
  {
    name: "init --merge-driver",
    ...command("init --merge-driver"),
    async prepare(root) {
      project(root);
      put(root, ".gitattributes", "*.svg binary\n");
    },
  },
  {
    name: "localize",
    argv: ["localize"],
    async prepare(root) {
      await translated(root);
      put(root, "source/a.md", text("a", [2, 1, 8, 0]));
    },
    async again(root) {
      await extractAgain(root);
      await buildAgain(root);
    },
  },
  {
    name: "merge-driver",
    argv: ["merge-driver", "base.json", "ours.json", "theirs.json"],
    async prepare(root) {
      const file = (one: string, two: string) =>
        `{\n  "@a": "A.",\n  "a": "${one}",\n\n  "@b": "B.",\n  "b": "${two}"\n}\n`;
      put(root, "base.json", file("", ""));
      put(root, "ours.json", file("Ä.", ""));
      put(root, "theirs.json", file("", "Bö."));
    },
    async again(root) {
      const at = (name: string) => join(root, `${name}.json`);
      await mergeFiles({ base: at("base"), ours: at("ours"), theirs: at("theirs") });
    },
  },
  {
    name: "init",
    argv: ["init", "--yes", "--source", "source", "--targets", "de,fr", "--format", "json"],
    next: ["extract"],
    prepare: async (root) => documents(root),
    async again(root) {
      if (readdirSync(root).includes("calque.config.json")) return extractAgain(root);
      const folders = { source: "source", locales: "locales", out: "dist" };
      await init(root, { ...folders, sourceLocale: "en", targets: ["de", "fr"], format: "json" });
    },
  },
];

/** A command whose work is done again by itself. */
function command(line: string): Pick<Scenario, "argv" | "again"> {
  const argv = line.split(" ");
  const sink = new PassThrough().resume() as unknown as Streams["stdout"];
  return {
    argv,
    async again(root) {
      try {
        await runCommandLine([...argv, "--cwd", root], {
          stdout: sink,
          stderr: sink as unknown as Streams["stderr"],
          stdin: process.stdin,
          env: process.env,
        });
      } catch (error) {
        // What the next run has ended is there already.
        if (!/found none to accept/.test(String(error))) throw error;
      }
    },
  };
}

/** What somebody translated before Calque came. */
function foreign(locale: string, name: string, numbers: readonly number[]): string {
  return text(name, numbers)
    .replaceAll("stands in paragraph", locale === "de" ? "steht im Absatz" : "est au paragraphe")
    .replaceAll(
      `of document ${name}, number`,
      locale === "de" ? "des Textes, Nummer" : "du texte, numéro",
    );
}

function put(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** A document of paragraphs that are told apart by their numbers. */
function text(name: string, numbers: readonly number[]): string {
  const paragraphs = numbers.map(
    (number) =>
      `${openings[number]} stands in paragraph ${number} of document ${name}, number ${number}.\n`,
  );
  return [`# Document ${name}\n`, ...paragraphs].join("\n");
}

const openings = [
  "A slow river",
  "The old town hall",
  "Every second train",
  "No letter of hers",
  "One of the witnesses",
  "What the minister said",
  "A bridge of iron",
  "The last harvest",
  "Nobody's garden",
  "An entirely new thing",
];

function documents(root: string): void {
  for (const name of ["a", "b", "c"])
    put(root, `source/${name}.md`, text(name, [0, 1, 2, 3, 4, 5]));
}

function project(root: string): void {
  put(root, "calque.config.json", '{ "targets": ["de", "fr"] }\n');
  documents(root);
}

async function translated(root: string): Promise<void> {
  project(root);
  await extractAgain(root);
  for (const locale of ["de", "fr"]) {
    for (const name of ["a", "b", "c"]) {
      const path = `locales/${locale}/${name}.json`;
      let unit = 0;
      const filled = readFileSync(join(root, path), "utf8").replace(
        /: ""/g,
        () => `: "${locale} ${name} ${unit++}: Übersetzung."`,
      );
      put(root, path, filled);
    }
  }
}

async function extractAgain(root: string): Promise<void> {
  const opened = await openProject({ cwd: root });
  await extract(opened).finally(() => opened.close());
}

async function buildAgain(root: string): Promise<void> {
  const opened = await openProject({ cwd: root });
  await run(opened, { localize: true, write: true }).finally(() => opened.close());
}
