/**
 * Tell whether a country only names a currency: ดอลลาร์สหรัฐ and دولار أمريكي are what the source writes with a sign. The span is that of the
 * country.
 */
export function isCurrency(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - 12), start)) || AFTER.test(text.slice(end, end + 12))
  );
}

const BEFORE =
  /(?:دولار(?:ا|ات|ًا)?|دلار|جنيه(?:ا|ات|ًا)?|پوند|ดอลลาร์|ปอนด์|долл\p{L}{0,5}|dólar(?:es)?|dollars?|đô la|dolar\p{L}{0,3})[\s\u200c]*$/iu;
const AFTER = /^[\s-]*(?:डॉलर|पाउंड|ドル|달러|美元|元|[Dd]ollar|[Pp]fund)/u;
