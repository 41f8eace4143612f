import { createRequire } from "node:module";
import type { Native, NativeNode } from "./native-node.ts";

/** Reads the trees of the native parser: the part of its package that the build packs into one file. */
interface NativeTree {
  /** Of the package that it was made of. */
  readonly version: string;
  readonly options: number;
  readonly mathOptions: number;
  readonly MdastReader: new (tree: Uint8Array) => object;
  materializeMdastTree(reader: object): NativeNode;
}

interface Binding {
  createMdastHandle(source: string, options: number): object;
  serializeHandle(handle: object): Uint8Array;
  dropHandle(handle: object): void;
}

/**
 * Load what Calque uses of the native parser: its binding, and what reads a tree. Its package loads thirty
 * modules more, for HTML, for plugins and for MDX, and opening them takes longer than parsing.
 *
 * `undefined` where another version of the package is installed than the one that was packed. Throws where
 * the package is not installed, or has no build for this machine.
 */
export function packedNative(require: NodeJS.Require): Native | undefined {
  const inside = createRequire(require.resolve("satteri"));
  const tree = require("./native-tree.js") as NativeTree;
  const { version } = inside("../package.json") as { readonly version: string };
  if (version !== tree.version) return undefined;
  const binding = inside("../index.js") as Binding;
  return {
    markdownToMdast(source, { features }) {
      const options = features.math ? tree.mathOptions : tree.options;
      const handle = binding.createMdastHandle(source, options);
      try {
        return tree.materializeMdastTree(new tree.MdastReader(binding.serializeHandle(handle)));
      } finally {
        binding.dropHandle(handle);
      }
    },
  };
}
