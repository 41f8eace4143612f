import { createRequire } from "node:module";

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
  markdownToMdast(source: string, options: object): NativeNode;
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
      native = createRequire(import.meta.url)("satteri") as Native;
    } catch {
      native = false;
    }
  }
  return native || undefined;
}
