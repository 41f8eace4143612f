import { AMERICAS } from "./americas.ts";
import { ASIA_AND_PACIFIC } from "./asia-and-pacific.ts";
import { CHINA } from "./china.ts";
import { CITIES_BY_NAME } from "./cities.ts";
import { EUROPE } from "./europe.ts";
import { HISTORIC } from "./historic.ts";
import { RUSSIA_AND_UKRAINE } from "./russia-and-ukraine.ts";
import { WELL_KNOWN } from "./well-known.ts";
import { WATERS_AND_MOUNTAINS } from "./waters-and-mountains.ts";

/** Regions, rivers and mountains that CLDR lacks: a line for each, in all languages. See `region-forms.ts`. */
export const REGIONS: readonly string[] = [
  AMERICAS,
  EUROPE,
  RUSSIA_AND_UKRAINE,
  ASIA_AND_PACIFIC,
  CHINA,
  CITIES_BY_NAME,
  HISTORIC,
  WATERS_AND_MOUNTAINS,
  WELL_KNOWN,
];
