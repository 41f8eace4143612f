import type { Extension } from "micromark-util-types";
import type { Span } from "../../model/index.ts";
import type { ParseOptions } from "../options.ts";
import type { Collector } from "./collector.ts";

/** Reads the fields between the fences of front matter. */
export type FieldReader = (out: Collector, content: Span, options: ParseOptions) => void;

/** The readers of front matter, by its language. */
export interface FieldReaders {
  readonly yaml: FieldReader;
  readonly toml: FieldReader;
}

/**
 * What reads the parts that few documents have. Handed in, since these readers are most of a parser's
 * code: what never meets such a part need not load them.
 */
export interface PartReaders {
  readonly fields?: FieldReaders | undefined;
  /** The grammar of MDX. */
  readonly mdx?: Extension[] | undefined;
}
