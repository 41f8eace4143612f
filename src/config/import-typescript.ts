import { freshUrl } from "./fresh-url.ts";

/**
 * Import a TypeScript module: with Node where it strips types itself, else with jiti.
 *
 * jiti is loaded only when it is needed, since loading it takes longer than most commands.
 */
export async function importTypeScript(file: string): Promise<unknown> {
  if (stripsTypes()) {
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

/** Node says so since 22.10 in a property that its older types do not know. */
function stripsTypes(): boolean {
  return "typescript" in process.features && Boolean(process.features.typescript);
}

/** Enums, namespaces and parameter properties are more than types to strip. */
function needsCompiler(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && error.code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX"
  );
}
