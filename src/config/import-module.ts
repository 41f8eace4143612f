import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Import a JavaScript or TypeScript module: with Node where it can, else with jiti.
 *
 * jiti is loaded only when it is needed, since loading it takes longer than most commands. It also
 * has a second look at files with a syntax error, because Node does not tell the line of one.
 */
export async function importModule(file: string): Promise<unknown> {
  if (!file.endsWith("ts") || stripsTypes()) {
    try {
      return await import(freshUrl(file));
    } catch (error) {
      if (!needsCompiler(error)) throw error;
    }
  }
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false });
  return jiti.import(file);
}

/** Modules are cached by URL: a file that changed needs another one. */
function freshUrl(file: string): string {
  return `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`;
}

/** Node says so since 22.10 in a property that its older types do not know. */
function stripsTypes(): boolean {
  return "typescript" in process.features && Boolean(process.features.typescript);
}

/** Enums, namespaces and parameter properties are more than types to strip. */
function needsCompiler(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
}
