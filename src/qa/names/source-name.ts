import type { Span } from "../../model/index.ts";

/** A name that a source text shows by its form. */
export interface SourceName {
  readonly text: string;
  readonly span: Span;
  readonly kind: NameKind;
  /** The words of it that a translation keeps, respells or transliterates. */
  readonly parts: readonly string[];
  /** True where the form alone says that it is a name and stays one in any language. */
  readonly certain: boolean;
  /** The places that it may be instead, as `PlaceMention.ids`: Georgia, Washington, Jordan. */
  readonly places?: readonly string[];
  /** A region of the tables (`places` is it): heard where a language has no form for it. */
  readonly region?: true;
}

/**
 * `person`: given name and family name. `mark`: capitals inside (GitHub), of products and the like.
 * `acronym`: capitals only. `handle`: @somebody. `name`: any other.
 */
export type NameKind = "person" | "mark" | "acronym" | "handle" | "name";
