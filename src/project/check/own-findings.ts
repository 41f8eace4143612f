import type { DocumentGaps, Finding, Place } from "../../model/index.ts";

/**
 * Copy findings, so that they hold their own letters and nothing else.
 *
 * A text that was cut out of a file is a window on the file for the engine: one finding kept to the
 * end of a run would keep the whole source and the whole locale file. Texts and places that findings share are kept
 * once, whichever call of the function they came in.
 *
 * Law: the copy is equal to what was given.
 */
export function findingOwner(): (findings: readonly Finding[]) => readonly Finding[] {
  const texts = new Map<string, string>();
  const places = new Map<string, Place>();
  const met = new Map<Place, Place>();
  return (findings) => findings.map((finding) => own(finding) as Finding);

  function own(value: unknown): unknown {
    if (typeof value === "string") return ownText(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(own);
    if ("file" in value) return ownPlace(value as Place);
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) copy[key] = own(item);
    return copy;
  }

  /** One place is one object: of the units that are not translated every locale tells the same one. */
  function ownPlace(place: Place): Place {
    const before = met.get(place);
    if (before) return before;
    const id = JSON.stringify(place);
    // What was parsed is a copy already.
    const kept = places.get(id) ?? (JSON.parse(id) as Place);
    places.set(id, kept);
    met.set(place, kept);
    return kept;
  }

  function ownText(text: string): string {
    if (text.length < WINDOW) return text;
    let kept = texts.get(text);
    if (kept === undefined) {
      kept = JSON.parse(JSON.stringify(text)) as string;
      texts.set(kept, kept);
    }
    return kept;
  }
}

/** Shorter texts are copied by the engine itself. */
const WINDOW = 13;

/** Copy gaps likewise. */
export function ownGaps(gaps: DocumentGaps): DocumentGaps {
  return JSON.parse(JSON.stringify(gaps)) as DocumentGaps;
}
