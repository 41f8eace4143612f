import { createRequire } from "node:module";
import { packedNative } from "./packed-native.ts";

/** A node as the native parser gives it: mdast, of which only the blocks are used. */
export interface NativeNode {
  readonly type: string;
  readonly position: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
  readonly children?: readonly NativeNode[];
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly start?: number | null;
  readonly spread?: boolean;
  readonly checked?: boolean | null;
  readonly align?: readonly (string | null)[];
  readonly title?: string | null;
  readonly value?: string;
}

/** The part of the native parser that is used. */
export interface Native {
  markdownToMdast(
    source: string,
    options: { readonly features: { readonly math: boolean } },
  ): NativeNode;
}

let native: Native | false | undefined;

/**
 * Load the native parser, an optional dependency: `undefined` where it is not installed, or has no
 * build for this machine.
 *
 * Loaded when first asked for, since a run that finds everything in its cache never asks.
 */
export function loadNative(): Native | undefined {
  if (native === undefined) {
    try {
      const require = createRequire(import.meta.url);
      const built = !import.meta.url.endsWith(".ts");
      native = (built ? packedNative(require) : undefined) ?? (require("satteri") as Native);
    } catch {
      native = false;
    }
  }
  return native || undefined;
}
