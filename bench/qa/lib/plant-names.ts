import { type Mark, type MarkedArticle, thingOf } from "./marked-article.ts";

/** One mistake put into one unit. */
export interface Planted {
  /** `dropped p`: what was done, and to which kind of name. */
  readonly operator: string;
  readonly at: number;
  readonly source: string;
  readonly clean: string;
  readonly target: string;
  readonly name: string;
  /** Where a finding may point. */
  readonly sourceSpans: readonly Mark[];
  readonly targetSpans: readonly { start: number; end: number }[];
}

/** Put every kind of mistake into every name of an article. `foreign`: an article whose names stand in for others. */
export function plant(
  english: MarkedArticle,
  article: MarkedArticle,
  foreign: MarkedArticle,
): Planted[] {
  const made: Planted[] = [];
  const random = generator(7);
  const latin = !/^(?:ar|hi|ja|ko|ru|uk|zh)/.test(article.locale);
  const own = article.units.flatMap(({ marks }) => marks);
  const strange = foreign.units.flatMap(({ marks }) => marks);
  const letters = lettersOf(article);
  for (const [at, { text: clean, marks }] of article.units.entries()) {
    const source = english.units[at]!;
    for (const mark of marks) {
      const kind = mark.id[0]!;
      const thing = thingOf(mark.id);
      const there = source.marks.filter(({ id }) => thingOf(id) === thing);
      const twice = marks.filter(({ id }) => thingOf(id) === thing).length > 1;
      const put = (operator: string, text: string): void => {
        if (text === mark.text || there.length === 0) return;
        made.push({
          operator: `${operator} ${kind}`,
          at,
          source: source.text,
          clean,
          target: tidy(clean.slice(0, mark.start) + text + clean.slice(mark.end)),
          name: there[0]!.text,
          sourceSpans: there,
          targetSpans: [{ start: mark.start - 1, end: mark.start + text.length + 1 }],
        });
      };
      if (!twice) {
        put("dropped", "");
        const inUnit = new Set(marks.map(({ id }) => thingOf(id)));
        const same = own.filter(({ id, text }) => id[0] === kind && !inUnit.has(thingOf(id)) && !clean.includes(text));
        const other = pick(same, random);
        if (other) put("replaced (own)", sameShape(other.text, mark.text));
        const apart = strange.filter(
          ({ id, text }) => id[0] === kind && !clean.includes(text) && !own.some((mine) => mine.text === text || thingOf(mine.id) === thingOf(id)),
        );
        const stranger = pick(apart, random);
        if (stranger) put("replaced (foreign)", sameShape(stranger.text, mark.text));
      }
      if (kind !== "a") {
        for (const edits of [1, 2]) {
          const wrong = misspell(mark.text, edits, letters, random);
          if (wrong) put(`misspelt by ${edits}`, wrong);
        }
      }
      if (!latin && "plt".includes(kind) && !/\p{Script=Latin}/u.test(mark.text)) {
        put("left in Latin", there[0]?.text ?? mark.text);
      }
      const variant = article.variants.get(mark.id);
      if (variant) {
        const space = Math.max(...[" ", "·", "・"].map((sign) => mark.text.lastIndexOf(sign)));
        put("written two ways", mark.text.slice(0, space + 1) + variant);
      }
    }
    for (const [i, a] of marks.entries()) {
      for (const b of marks.slice(i + 1)) {
        const kinds = [a.id[0]!, b.id[0]!].map((kind) => kind.replace("t", "l"));
        if (kinds[0] !== kinds[1] || !/[lp]/.test(kinds[0]!) || thingOf(a.id) === thingOf(b.id)) continue;
        if ([a, b].some((one) => marks.filter(({ id }) => thingOf(id) === thingOf(one.id)).length > 1)) continue;
        const there = source.marks.filter(({ id }) => [a, b].some((one) => thingOf(one.id) === thingOf(id)));
        const target = clean.slice(0, a.start) + b.text + clean.slice(a.end, b.start) + a.text + clean.slice(b.end);
        made.push({
          operator: `swapped ${kinds[0]}`,
          at,
          source: source.text,
          clean,
          target,
          name: `${a.text} / ${b.text}`,
          sourceSpans: there,
          targetSpans: [],
        });
      }
    }
  }
  return made;
}

/** Blanks and marks that a dropped name leaves behind. */
function tidy(text: string): string {
  return text.replace(/ {2,}/gu, " ").trim();
}

/** A family name for a family name, a full name for a full one. */
function sameShape(text: string, model: string): string {
  const parts = text.split(/[ ·・]/u);
  const few = model.split(/[ ·・]/u).length === 1 && parts.length > 1;
  return few && !/\p{Ll}/u.test(model) === !/\p{Ll}/u.test(text) ? parts.at(-1)! : text;
}

function misspell(
  name: string,
  edits: number,
  letters: readonly string[],
  random: () => number,
): string | undefined {
  const words = [...name.matchAll(/[\p{L}\p{M}ー]+/gu)];
  const han = /[\p{Script=Han}\p{Script=Hangul}]/u.test(name);
  const least = han ? 3 : 4;
  const long = words.filter(([word]) => graphemes(word).length >= least + (edits - 1) * (han ? 1 : 2));
  const word = pick(long, random);
  if (!word) return undefined;
  let units = graphemes(word[0]);
  const spots = new Set<number>();
  // Not the last letters: a change there is grammar in half of the languages.
  const end = han || /\p{Script=Katakana}/u.test(name) ? units.length : units.length - 2;
  for (let i = 0; i < 20 && spots.size < edits; i += 1) spots.add(Math.floor(random() * end));
  for (const spot of [...spots].sort((a, b) => b - a)) {
    const how = han ? 0 : Math.floor(random() * 4);
    const letter = letters[Math.floor(random() * letters.length)]!;
    if (how === 1 && spot > 0) units.splice(spot, 1);
    else if (how === 2 && spot > 0 && units[spot - 1] !== units[spot]) {
      const before = units[spot - 1]!;
      units[spot - 1] = units[spot]!;
      units[spot] = before;
    } else if (how === 3 && spot > 0) units.splice(spot, 0, letter);
    else units[spot] = spot === 0 && /\p{Lu}/u.test(units[0]!) ? letter.toUpperCase() : letter;
  }
  const wrong = units.join("");
  if (wrong.toLowerCase() === word[0].toLowerCase()) return undefined;
  return name.slice(0, word.index) + wrong + name.slice(word.index + word[0].length);
}

function graphemes(word: string): string[] {
  return word.match(/\P{M}\p{M}*/gu) ?? [];
}

/** The letters that the names of an article are written with, without marks. */
function lettersOf({ units, locale }: MarkedArticle): string[] {
  const names = units.flatMap(({ marks }) => marks.map(({ text }) => text)).join("");
  const latin = !/^(?:ar|hi|ja|ko|ru|uk|zh)/.test(locale);
  return [...new Set(names.toLowerCase().match(/\p{L}/gu))].filter(
    (letter) => /\p{Script=Latin}/u.test(letter) === latin && (!/^ja/.test(locale) || /\p{Script=Katakana}/u.test(letter)),
  );
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
