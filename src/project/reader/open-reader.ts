import type { Reader, ReaderOptions } from "./reader.ts";

/**
 * Open a reader: the reference parser in a worker thread with a watchdog, so that no document can hang
 * the process, and the fast one in this thread. Run from TypeScript sources, as under a test runner, documents are read in this thread.
 */
export async function openReader(options: ReaderOptions): Promise<Reader> {
  if (import.meta.url.endsWith(".ts")) {
    const { inThreadReader } = await import("./in-thread-reader.ts");
    return inThreadReader(options);
  }
  const { watchedReader } = await import("./watched-reader.ts");
  const { swiftReader } = await import("./swift-reader.ts");
  return swiftReader(options, watchedReader(options));
}
