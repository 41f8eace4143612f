/**
 * Tell whether letters with a capital inside are a unit of measurement, with its figure or without (2600mAh, kWh, GHz, dB): the check of
 * numbers reads it, and languages write it in their own ways (2600 мА·ч). From the SI brochure and what devices are sold by.
 */
export function isMeasure(word: string): boolean {
  return UNIT.test(word) && (/^\d/.test(word) || /\p{Ll}/u.test(word));
}

const UNIT =
  /^\d*(?:[kmµMGTP]?(?:Ah|Wh|Wp|Hz|VA|Pa|eV|Bps|bps|bit|[WVAJNΩBb])|dB[ACim]?|kcal|pH|mmHg)$/u;
