import type { Span } from "../../../model/index.ts";
import type { NameMemory } from "../memory/name-memory.ts";
import type { PlaceMention } from "./place.ts";
import type { Reading } from "../reading/reading.ts";

/** The places of a unit: what the source asks for and what the translation has. */
export interface PlaceReading {
  /** The text of the source. */
  readonly from: string;
  /** Sure mentions that stand by themselves, not inside a longer name. */
  readonly required: readonly PlaceMention[];
  /** All that the source may mean: also mentions inside other names, and unsure ones. */
  readonly source: readonly PlaceMention[];
  readonly target: readonly PlaceMention[];
  /** What of the translation the source's names of people and the like are heard in; worked out when asked for. */
  readonly voiced: () => readonly Span[];
  /** Pieces of the translation that are accounted for. */
  readonly known: readonly Span[];
  /** What the document calls its names. */
  readonly memory?: NameMemory;
  /** The translation. */
  readonly to: Reading;
}
