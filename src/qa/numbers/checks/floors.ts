import type { Atom } from "../atom.ts";
import { rational, add, equal } from "../rational.ts";
import type { Texts } from "../texts.ts";

/**
 * The words for a floor of a house, and whether the floor at the street is the first: where it is not, the floor
 * above it is the first. English has both ways. Stems, before or after the number.
 */
const FLOORS: Readonly<Record<string, readonly [stem: RegExp, street: boolean | undefined]>> = {
  ar: [/طابق|دور/u, false],
  cs: [/pat[rř]/u, false],
  de: [/etage|stock|obergescho/u, false],
  en: [/floor|stor(?:ey|y)\b/u, undefined],
  es: [/pis[oa]|planta/u, false],
  fr: [/étage/u, false],
  hi: [/मंज़?िल/u, false],
  id: [/lantai/u, true],
  it: [/pian[oi]/u, false],
  ja: [/階/u, true],
  ko: [/층/u, true],
  nl: [/verdieping|etage/u, false],
  pl: [/pi[eę]t[rz]/u, false],
  pt: [/andar|piso/u, false],
  ru: [/этаж/u, true],
  sv: [/våning/u, undefined],
  th: [/ชั้น/u, true],
  tr: [/kat/u, false],
  uk: [/повер(?:х(?!н)|сі)/u, true],
  vi: [/tầng|lầu/u, true],
  zh: [/楼|樓|层|層/u, true],
};

/** Whether the same floor is counted in two ways: "v 1. patře" is "на 2-му поверсі". */
export function isSameFloor(source: Atom, target: Atom, texts: Texts): boolean {
  const from = floorAt(source, texts.source, texts.from.language);
  const to = floorAt(target, texts.target, texts.to.language);
  if (from === undefined || to === undefined) return false;
  const up = equal(target.part.value, add(source.part.value, rational(1n)));
  const down = equal(source.part.value, add(target.part.value, rational(1n)));
  return (up && from.street !== true && to.street !== false) ||
    (down && from.street !== false && to.street !== true)
    ? from.street !== to.street
    : false;
}

function floorAt(
  { mention }: Atom,
  text: string,
  language: string,
): { street: boolean | undefined } | undefined {
  const [stem, street] = FLOORS[language] ?? [];
  const { start, end } = mention.span;
  const near = `${text.slice(Math.max(0, start - 12), start)}#${text.slice(start, end + 12)}`;
  return stem?.test(near.toLowerCase()) === true ? { street } : undefined;
}
