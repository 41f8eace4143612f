import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeAtomic } from "../catalog/index.ts";
import { configNames, parseConfig } from "../config/index.ts";
import { UserError } from "../model/index.ts";
import { type Extraction, extract } from "./extract.ts";
import { hasDocuments } from "./files/detect-source.ts";
import { openProject } from "./project.ts";
import { writing } from "./files/writing.ts";

/** What a new project is to be. Folders are relative to it. */
export interface InitAnswers {
  readonly source: string;
  readonly locales: string;
  readonly out: string;
  readonly sourceLocale: string;
  readonly targets: readonly string[];
  /** What in the source folder is no document. */
  readonly exclude?: readonly string[];
  readonly format: "ts" | "json";
}

/** What was made. */
export interface Initialized {
  /** The name of the configuration file. */
  readonly config: string;
  /** The folders that were not there before. */
  readonly folders: readonly string[];
  /** The first extraction; `undefined` where there are no documents yet. */
  readonly extraction: Extraction | undefined;
  /** Lines that a `.gitignore` should have and has not. */
  readonly ignore: readonly string[];
}

/**
 * Write a configuration, make the folders of the project and extract for the first time.
 *
 * Throws a `UserError` where the folder has a configuration already, or an answer is not one: then
 * nothing is written.
 */
export async function init(cwd: string, answers: InitAnswers): Promise<Initialized> {
  refuseExisting(cwd);
  const { source, locales, out, sourceLocale, targets, exclude = [], format } = answers;
  const plain = { source, locales, out, sourceLocale, targets };
  const options = exclude.length === 0 ? plain : { ...plain, exclude };
  parseConfig(options, "calque init");
  const config = `calque.config.${format}`;
  const installed = isInstalled(cwd);
  const text = format === "json" ? jsonConfig(options) : moduleConfig(options, installed);
  await mkdir(cwd, { recursive: true });
  const folders = await writing({ root: cwd, config: { locales, out } }, "init", true, async () => {
    // A configuration is never overwritten, whoever wrote it meanwhile, and never there in part.
    await writeAtomic(join(cwd, config), text, { expected: null });
    const made: string[] = [];
    for (const folder of [source, locales]) {
      if ((await mkdir(join(cwd, folder), { recursive: true })) !== undefined) made.push(folder);
    }
    return made;
  });
  const ignore = missingIgnores(cwd, [out.includes("{") ? "" : `${out}/`, ".calque/", ".*.tmp"]);
  if (!(await hasDocuments(join(cwd, source)))) {
    return { config, folders, extraction: undefined, ignore };
  }
  const project = await openProject({ cwd });
  try {
    return { config, folders, extraction: await extract(project), ignore };
  } finally {
    await project.close();
  }
}

/** Whether a folder has a configuration. */
export function hasConfig(cwd: string): boolean {
  return existingConfig(cwd) !== undefined || hasField(join(cwd, "package.json"));
}

/** Throw a `UserError` where a folder has a configuration already. */
export function refuseExisting(cwd: string): void {
  if (!hasConfig(cwd)) return;
  const found = existingConfig(cwd);
  throw new UserError(
    "config",
    `Expected a folder without a configuration, found ${found ?? 'a "calque" field in package.json'}.`,
    "Change it by hand, or remove it first.",
  );
}

function existingConfig(cwd: string): string | undefined {
  return configNames.find((name) => existsSync(join(cwd, name)));
}

function hasField(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  try {
    const parsed: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, "calque");
  } catch {
    return false;
  }
}

/** Whether a configuration in the folder can import "calque". */
function isInstalled(cwd: string): boolean {
  try {
    createRequire(join(cwd, "calque.config.js")).resolve("calque/package.json");
    return true;
  } catch {
    return false;
  }
}

function jsonConfig(options: object): string {
  return `${JSON.stringify({ $schema: "./node_modules/calque/schema.json", ...options }, null, 2)}\n`;
}

/** Without calque in the project's `node_modules` an import could not be resolved: a plain object can. */
function moduleConfig(options: object, installed: boolean): string {
  const lines = Object.entries(options).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value).replaceAll('","', '", "')},\n`,
  );
  return installed
    ? `import { defineConfig } from "calque";\n\nexport default defineConfig({\n${lines.join("")}});\n`
    : `/** @type {import("calque").UserConfig} */\nexport default {\n${lines.join("")}};\n`;
}

function missingIgnores(cwd: string, lines: readonly string[]): string[] {
  const file = join(cwd, ".gitignore");
  const present = existsSync(file) ? readFileSync(file, "utf8").split(/\r?\n/) : [];
  const bare = new Set(present.map((line) => line.trim().replace(/^\/|\/$/g, "")));
  return lines.filter((line) => line !== "" && !bare.has(line.replace(/\/$/, "")));
}
