/**
 * Whether a unit is one of others, as newspapers write them: "20 °C" are 20 degrees, and "95 km in
 * the hour" or "640 km kw." leave the rest of the unit in words that are not read.
 */
export function isSameUnit(unit: string, others: readonly string[]): boolean {
  if (others.includes(unit)) return true;
  // 20 tons are 20 тонн: few mean the short ton, and other languages have one word.
  if (TONNES.has(unit) && others.some((other) => TONNES.has(other))) return true;
  const base = baseOf(unit);
  if (others.some((other) => baseOf(other) === base && (base === other || base === unit)))
    return true;
  return (
    DEGREES.has(unit) &&
    others.some((other) => other === "degree" || (unit === "degree" && DEGREES.has(other)))
  );
}

const TONNES = new Set(["ton", "tonne"]);
const DEGREES = new Set(["degree", "celsius", "fahrenheit"]);

function baseOf(unit: string): string {
  return unit.replace(/^(?:square|cubic)-/u, "").replace(/-per-.*$|-hour$/u, "");
}
