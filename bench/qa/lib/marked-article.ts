import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Glossary, GlossaryTerm } from "../../../src/qa/names/index.ts";

/** A name in one text of an article. */
export interface Mark {
  /** The kind (first letter) and the name: see `names-news/README.md`. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One line of an article, with its names. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** An article in one language. */
export interface MarkedArticle {
  readonly locale: string;
  readonly units: readonly MarkedText[];
  /** Dictionary forms by id. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Another way to write a name, by id. */
  readonly variants: ReadonlyMap<string, string>;
}

/** Read the texts of an article: `<folder>/<locale>.txt`, English first. */
export function readArticles(folder: string): MarkedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readArticle(join(folder, name), name.slice(0, -4)))
    .sort((a, b) => Number(b.locale === "en") - Number(a.locale === "en"));
}

function readArticle(path: string, locale: string): MarkedArticle {
  const lines = readFileSync(path, "utf8").trim().split("\n");
  const forms = new Map<string, string[]>();
  const variants = new Map<string, string>();
  const units: MarkedText[] = [];
  for (const line of lines) {
    const [sign, id = ""] = line.split(" ", 2);
    const rest = line.slice(3 + id.length);
    if (sign === "=") forms.set(id, rest.split("|"));
    else if (sign === "~") variants.set(id, rest);
    else units.push(readMarks(line));
  }
  return { locale, units, forms, variants };
}

function readMarks(line: string): MarkedText {
  let text = "";
  let last = 0;
  const marks: Mark[] = [];
  for (const match of line.matchAll(/\{(\w+):([^}]*)\}/gu)) {
    text += line.slice(last, match.index);
    const [whole, id, name] = match as unknown as [string, string, string];
    marks.push({ id, start: text.length, end: text.length + name.length, text: name });
    text += name;
    last = match.index + whole.length;
  }
  return { text: text + line.slice(last), marks };
}

/** What two marks share when they are of one thing: a country and its adjective are. */
export function thingOf(id: string): string {
  return id.replace(/^d/, "l");
}

/**
 * Make the glossary that a project would have: for each name its dictionary form, and for people the family name
 * alone. Languages without inflection have the forms of the text itself.
 */
export function glossaryOf(articles: readonly MarkedArticle[]): Glossary {
  const [english] = articles;
  const names = new Map<string, string[]>();
  for (const { id, text } of english!.units.flatMap(({ marks }) => marks)) {
    const list = names.get(thingOf(id)) ?? [];
    names.set(thingOf(id), list.includes(text) ? list : [...list, text]);
  }
  const terms: GlossaryTerm[] = [];
  for (const [id, [term, ...aliases]] of names) {
    const forms = new Map<string, string[]>();
    for (const article of articles.slice(1)) {
      forms.set(article.locale.toLowerCase(), formsIn(article, id));
    }
    terms.push({
      term: term!,
      kind: "name",
      aliases,
      keep: false,
      forms,
      forbidden: new Map(),
      line: terms.length + 2,
    });
  }
  return { terms };
}

const INFLECTED = new Set(["de", "pl", "ru", "uk", "tr"]);

function formsIn({ locale, units, forms }: MarkedArticle, id: string): string[] {
  const own = forms.get(id);
  const marks = units.flatMap((unit) => unit.marks).filter((mark) => thingOf(mark.id) === id);
  const list = own ? [...own] : [];
  if (!own) {
    const seen = new Set<string>();
    for (const mark of marks) {
      // A full name and a family name are two forms, a family name and its genitive one.
      const shape = `${mark.id} ${mark.text.split(/[ ·・]/u).length}`;
      if (INFLECTED.has(locale) && seen.has(shape)) continue;
      seen.add(shape);
      if (!list.includes(mark.text)) list.push(mark.text);
    }
  }
  if (id.startsWith("p")) {
    for (const form of list.slice()) {
      const family = form.split(/[ ·・]/u).at(-1)!;
      if (!list.includes(family)) list.push(family);
    }
  }
  return list;
}
