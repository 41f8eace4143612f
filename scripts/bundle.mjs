// Bundles the command and the library into lib/, split where a module is imported only when needed.
//
// What the code imports goes in, in the versions of package-lock.json: whoever installs Calque gets the bytes
// that were tested. `external` names the packages that stay packages. The notices of what went in are written
// beside it. The same sources give the same files, byte for byte.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { noticesOf } from "./third-party-notices.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A native parser that may be absent, and a loader that finds its own files by their place. */
const external = ["satteri", "jiti"];

const bundle = await rolldown({
  cwd: root,
  input: {
    "cli/main": "src/cli/main.ts",
    index: "src/index.ts",
    // A thread is started from a file: it stands beside the chunk that starts it.
    "chunks/parse-worker": "src/project/parse-worker.ts",
  },
  platform: "node",
  external,
  plugins: [withoutSubcommands()],
});
const { output } = await bundle.write({
  dir: "lib",
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name]-[hash].js",
  // Names stay, so that a stack trace says where.
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  comments: { annotation: true, jsdoc: false, legal: false },
});
await bundle.close();

const modules = output.flatMap(({ moduleIds = [] }) => moduleIds);
writeFileSync(new URL("../lib/THIRD-PARTY-NOTICES.txt", import.meta.url), noticesOf(modules, root));

/**
 * commander can run subcommands that are programs of their own, and loads `node:child_process` for it.
 * Calque has none, and starts in less time without.
 */
function withoutSubcommands() {
  const id = "\0no-subcommands";
  return {
    name: "without-subcommands",
    resolveId: (source, importer) =>
      source === "node:child_process" && /[\\/]commander[\\/]/.test(importer ?? "") ? id : undefined,
    load: (asked) => (asked === id ? "module.exports = {};" : undefined),
  };
}
