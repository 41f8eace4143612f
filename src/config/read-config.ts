import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { UserError } from "../model/index.ts";
import { importModule } from "./import-module.ts";
import { parseJson } from "./parse-json.ts";

/**
 * Read what a configuration file holds, unchecked.
 *
 * `name` is what messages call the file. Errors of the file (it is missing, has a syntax error,
 * throws, exports nothing) become a `UserError`.
 */
export async function readConfig(file: string, name: string): Promise<unknown> {
  const extension = extname(file);
  if (basename(file) === "package.json") return readField(file, name);
  if (extension === ".json") return parseJson(readText(file, name), name);
  if (![".ts", ".mts", ".js", ".mjs"].includes(extension)) {
    throw new UserError(
      "config",
      `${name}: Expected a .ts, .mts, .js, .mjs or .json file, found "${extension}".`,
    );
  }
  readText(file, name);
  let exported: unknown;
  try {
    exported = await importModule(file);
  } catch (error) {
    throw failure(error, file, name);
  }
  if (typeof exported === "object" && exported !== null && "default" in exported) {
    return exported.default;
  }
  throw new UserError(
    "config",
    `${name}: Expected a default export, found none.`,
    "Write: export default defineConfig({ … });",
  );
}

function readField(file: string, name: string): unknown {
  const manifest = parseJson(readText(file, name), name);
  if (typeof manifest === "object" && manifest !== null && "calque" in manifest) {
    return manifest.calque;
  }
  throw new UserError("config", `${name}: Expected a field "calque", found none.`);
}

function readText(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const message = missing ? "There is no such file" : `It could not be read (${reason(error)})`;
    throw new UserError("config", `${name}: ${message}.`, undefined, error);
  }
}

function failure(error: unknown, file: string, name: string): UserError {
  const line = placeIn(error, file);
  const message = `${name}${line}: The configuration could not be loaded: ${reason(error)}`;
  const alone = /Cannot find (?:package|module) '?calque\b/.test(reason(error));
  const hint = alone
    ? 'Run "npm install --save-dev calque", or leave out the import and export a plain object.'
    : undefined;
  return new UserError("config", /[.?!]$/.test(message) ? message : `${message}.`, hint, error);
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? "").replace(/^ParseError: /, "").trim();
}

/** `:3` or `:3:7` where the stack of the error says so. */
function placeIn(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const at = stack.indexOf(basename(file));
  const place = /^[^:\s)]*(:\d+(?::\d+)?)/.exec(stack.slice(at + basename(file).length));
  return at < 0 ? "" : (place?.[1] ?? "");
}
