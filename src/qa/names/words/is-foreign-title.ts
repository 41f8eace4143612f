import type { SourceName } from "../source-name.ts";

/**
 * Tell whether a name of an English text is (a part of) what something is called in French, German or Italian: an article or a preposition
 * of one of these joins it to another word with a capital letter (*Comité Européen des Vignerons*, *Ballon d'Or*, *Verein für Bienen*). Those that
 * join the names of people (*de la*, *von*) do not tell.
 */
export function isForeignTitle(text: string, { kind, span }: SourceName): boolean {
  if (kind === "person") return false;
  return BEHIND.test(text.slice(span.end)) || BEFORE.test(text.slice(0, span.start));
}

const JOINING = "(?:des|du|pour|sur|für|und|zum|zur|dei|delle|degli|della|dell['’]|per)";
const BEHIND = new RegExp(`^ (?:${JOINING} ?|d['’])\\p{Lu}`, "u");
const BEFORE = new RegExp(`\\p{Lu}[\\p{L}\\p{M}]+ (?:${JOINING} ?|d['’])$`, "u");
