// Bundles the command and the library into lib/, split where a module is imported only when needed.
//
// What the code imports goes in, in the versions of package-lock.json: whoever installs Calque gets the bytes
// that were tested. `external` names the packages that stay packages. The notices of what went in are written
// beside it. The same sources give the same files, byte for byte.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { noticesOf } from "./third-party-notices.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A native parser that may be absent, and a loader that finds its own files by their place. */
const external = ["satteri", "jiti"];

const bundle = await rolldown({
  // What the library imports at once, the command line imports when it is needed.
  checks: { ineffectiveDynamicImport: false },
  cwd: root,
  input: {
    "cli/main": "src/cli/main.ts",
    index: "src/index.ts",
    // Threads are started from files: those stand beside the chunks that start them.
    "chunks/parse-worker": "src/project/reader/parse-worker.ts",
    "chunks/inspect-thread": "src/project/jobs/inspect-thread.ts",
    // What the native parser is read with, found by its place.
    "chunks/native-tree": "native-tree",
  },
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  external,
  plugins: [
    withoutSubcommands(),
    withoutCrawlerGlobs(),
    withLateTables(),
    nativeTree(),
    withoutFacades(),
  ],
});
const plan = await bundle.generate({ format: "esm" });
const { output } = await bundle.write({
  dir: "lib",
  format: "esm",
  codeSplitting: { groups: groupsOf(plan.output) },
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
 * Say which modules go together. By default each set of modules that the same entries need is a chunk, which
 * makes a hundred, and opening a file takes longer than reading it. So there is one for the command
 * line, one for what every run loads, one for what puts texts into documents, one for what reading an ordinary
 * document needs, one for what both need, one for the rest of what reads documents (the reference parser, MDX, front matter), and one
 * for what runs and parsers both need.
 */
function groupsOf(chunks) {
  const everyRun = ["extract", "build", "localize", "status"].map(
    (name) => `cli/commands/${name}.ts`,
  );
  const start = modulesBehind(chunks, ["cli/main.ts"]);
  const usage = modulesBehind(chunks, ["cli/run-command-line.ts"]);
  const readers = ["project/reader/watched-reader.ts", "project/reader/swift-reader.ts"];
  const run = modulesBehind(chunks, [...everyRun, ...readers]);
  const parser = modulesBehind(chunks, ["project/reader/parse-worker.ts"]);
  const reading = ["find-moves", "keyed-document", "extract-figures", "plan-document"];
  const read = modulesBehind(chunks, [
    ...reading.map((name) => `project/units/${name}.ts`),
    "parse/parse-fast.ts",
  ]);
  const splice = modulesBehind(chunks, ["project/outputs/splice-again.ts"]);
  const group = (name, test) => ({
    name,
    test: (id) => !start.has(id) && !/\/(?:parse-worker|inspect-thread)\.ts$/.test(id) && test(id),
    includeDependenciesRecursively: false,
  });
  return [
    group("usage", (id) => usage.has(id)),
    group("common", (id) => run.has(id) && parser.has(id)),
    group("run", (id) => run.has(id)),
    group("units", (id) => splice.has(id) && read.has(id)),
    group("splice", (id) => splice.has(id)),
    group("read", (id) => read.has(id)),
    group("parser", (id) => parser.has(id)),
    // The letters of all scripts, for the keys of texts beyond ASCII.
    group("any-ascii", (id) => id.includes("/node_modules/any-ascii/")),
  ];
}

/** The modules that are loaded with these, wherever they are. */
function modulesBehind(chunks, entries) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set();
  const visit = (chunk) => {
    if (chunk === undefined || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  for (const entry of entries) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${entry}`));
    if (chunk === undefined) throw new Error(`Expected a chunk for ${entry}, found none`);
    visit(chunk);
  }
  return new Set([...seen].flatMap(({ moduleIds }) => moduleIds));
}

/**
 * commander can run subcommands that are programs of their own, and loads `node:child_process` for it.
 * Calque has none, and starts in less time without.
 */
function withoutSubcommands() {
  const id = "\0no-subcommands";
  return {
    name: "without-subcommands",
    resolveId: (source, importer) =>
      source === "node:child_process" && /[\\/]commander[\\/]/.test(importer ?? "")
        ? id
        : undefined,
    load: (asked) => (asked === id ? "module.exports = {};" : undefined),
  };
}

/** fdir looks for picomatch where it is installed, for a method that Calque does not use. */
function withoutCrawlerGlobs() {
  return {
    name: "without-crawler-globs",
    transform: (code, id) =>
      /[\\/]fdir[\\/]/.test(id)
        ? replaced(code, /__require\.resolve\("picomatch"\);\s*pm = __require\("picomatch"\);/, "")
        : undefined,
  };
}

/**
 * The tables of character entities are unpacked when they are first needed, and one of two copies not at
 * all: Calque lets htmlparser2 decode nothing.
 */
function withLateTables() {
  return {
    name: "with-late-tables",
    transform(code, id) {
      const path = id.replaceAll("\\", "/");
      if (/\/htmlparser2\/dist\/.*Tokenizer\.js$/.test(path))
        return replaced(
          code,
          /new EntityDecoder\(xmlMode \? xmlDecodeTree : htmlDecodeTree,/,
          "new EntityDecoder([],",
        );
      if (/\/entities\/dist\/esm\/generated\/decode-data-\w+\.js$/.test(path))
        return replaced(
          code,
          /export const (\w+) = .*(decodeBase64\("[^"]*"\)|new Uint16Array\([^)]*\));?/,
          "export const $1 = () => $2;",
        );
      if (path.endsWith("/entities/dist/esm/decode.js"))
        return replaced(
          code,
          /const (html|xml)Decoder = .*?(getDecoder\()(\w+)\);/g,
          "let $1Late;\nconst $1Decoder = (...args) => ($1Late ??= $2$3()))(...args);",
        );
      return undefined;
    },
  };
}

/** The part of satteri that reads a tree, with the options that Calque parses with. */
function nativeTree() {
  const folder = fileURLToPath(new URL("../node_modules/satteri/", import.meta.url));
  const { version } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
  const from = (path) => JSON.stringify(`${folder}dist/${path}`.replaceAll("\\", "/"));
  const id = "\0native-tree";
  return {
    name: "native-tree",
    resolveId: (source) => (source === "native-tree" ? id : undefined),
    load: (asked) =>
      asked === id
        ? `export { MdastReader } from ${from("mdast/mdast-reader.js")};
export { materializeMdastTree } from ${from("mdast/mdast-materializer.js")};
import * as bits from ${from("generated/parse-options.js")};
export const version = ${JSON.stringify(version)};
export const options = bits.ENABLE_TABLES | bits.ENABLE_STRIKETHROUGH | bits.ENABLE_TASKLISTS | bits.ENABLE_GFM |
  bits.ENABLE_FOOTNOTES | bits.ENABLE_YAML_STYLE_METADATA_BLOCKS | bits.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
export const mathOptions = options | bits.ENABLE_MATH;
`
        : undefined,
  };
}

/**
 * To import `node:crypto` or `node:process` makes Node read everything that they have: Web Crypto and three
 * streams are made for it; a call of `require` does not. So what is used is taken from the module itself.
 */
function withoutFacades() {
  const modules = {
    crypto: `const crypto = process.getBuiltinModule("node:crypto");
export const { createHash, createHmac, hash, randomBytes, timingSafeEqual } = crypto;`,
    process: "export default globalThis.process;",
  };
  const prefix = "\0without-facade:";
  return {
    name: "without-facades",
    resolveId(source, _importer, { kind }) {
      const name = source.replace(/^node:/, "");
      return kind === "import-statement" && Object.hasOwn(modules, name)
        ? { id: prefix + name, moduleSideEffects: false }
        : undefined;
    },
    load: (asked) => (asked.startsWith(prefix) ? modules[asked.slice(prefix.length)] : undefined),
  };
}

/** Replace what must be there: a package that changed is looked at again. */
function replaced(code, pattern, by) {
  if (!pattern.test(code)) throw new Error(`Expected ${pattern} in a package, found none`);
  return code.replace(pattern, by);
}
