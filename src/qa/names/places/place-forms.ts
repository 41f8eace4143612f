import { CITIES, CITY_NAMES } from "../data/cities.ts";
import { TERRITORIES, TERRITORY_CODES } from "../data/territories.ts";
import { dataLocale } from "../reading/data-locale.ts";
import { kanaVariants } from "./kana-variants.ts";
import { NO_PLACE, NO_PLACES } from "./no-places.ts";
import type { PlaceForm } from "./place-form.ts";
import { regionForms } from "./region-forms.ts";
import { TABLES } from "../tables/index.ts";

/**
 * List the ways to write places in a locale: CLDR's names and the locale's table (see `tables/`), which has
 * the last word: a form that the table calls weak is weak. CLDR's forms come first.
 */
export function placeForms(locale: string): PlaceForm[] {
  const key = dataLocale(locale);
  const named = tableOf(key);
  const table = named === undefined ? [] : [...readTable(TABLES[named]!), ...regionForms(named)];
  const weak = new Set(table.filter((form) => form.weak).map((form) => `${form.id} ${form.text}`));
  const weakHere = (id: string, text: string): boolean =>
    weak.has(`${id} ${text}`) || UNSURE.has(id);
  const forms: PlaceForm[] = [];
  const add = (id: string, names: string): void => {
    for (const name of names.split("|")) {
      for (const text of spellings(name, id)) {
        forms.push({ id, text, pattern: false, weak: weakHere(id, text), hand: false });
      }
    }
  };
  const own = (TERRITORIES[key] ?? TERRITORIES[parent(key)] ?? "").split(";");
  const english = TERRITORIES["en"]!.split(";");
  for (const [i, code] of TERRITORY_CODES.split(" ").entries()) add(code, own[i] || english[i]!);
  const cities = (CITIES[key] ?? CITIES[parent(key)] ?? "").split(";");
  for (const [i, city] of CITY_NAMES.split(";").entries()) add(cityId(city), cities[i] || city);
  const others = (NO_PLACES[key.replace(/-.*$/, "")] ?? "").split(" ").filter(Boolean);
  const none = others.map((text) => ({
    id: NO_PLACE,
    text,
    pattern: false,
    weak: false,
    hand: true,
  }));
  const all = [...forms, ...table, ...none, ...inOtherCharacters(key)];
  if (named !== "ja") return all;
  return all.flatMap((form) =>
    kanaVariants(form.text).map((text) => Object.assign({}, form, { text })),
  );
}

/**
 * List what the other Chinese characters write: a translation in simplified characters that was filed as a traditional one has the
 * place. They answer, and accuse nobody.
 */
function inOtherCharacters(key: string): PlaceForm[] {
  const other = key === "zh" ? "zh-Hant" : key.startsWith("zh-Hant") ? "zh" : undefined;
  if (other === undefined) return [];
  const codes = TERRITORY_CODES.split(" ");
  const names = TERRITORIES[other]!.split(";");
  const own = codes.flatMap((id, i) =>
    (names[i] ?? "")
      .split("|")
      .flatMap((name) => (name === "" ? [] : spellings(name, id)))
      .map((text) => ({ id, text, pattern: false, weak: true, hand: false })),
  );
  const table = readTable(TABLES[tableOf(other)!]!);
  return [...own, ...table.map((form) => Object.assign({}, form, { weak: true }))];
}

/** Tell whether a locale has a table of its own, of adjectives and citizens and what people say beside CLDR's names. */
export function hasTable(locale: string): boolean {
  return tableOf(dataLocale(locale)) !== undefined;
}

function tableOf(key: string): string | undefined {
  return [key, key.replace(/-HK$/, ""), parent(key)].find((tag) => tag in TABLES);
}

/** Tell whether an id is that of a city: countries and regions have codes. */
export function isCity(id: string): boolean {
  return id.length > 5 || (/[a-z]/.test(id) && !/^gb[a-z]{3}$/.test(id));
}

/** Show an id to a person who reads English: `North Korea`. */
export function placeName(id: string): string {
  const at = TERRITORY_CODES.split(" ").indexOf(id);
  return at < 0 ? id.replaceAll("_", " ") : TERRITORIES["en"]!.split(";")[at]!.split("|")[0]!;
}

/** Read a table: one place on a line, its id, then forms parted by commas. */
function readTable(table: string): PlaceForm[] {
  const forms: PlaceForm[] = [];
  for (const line of table.trim().split("\n")) {
    const space = line.indexOf(" ");
    if (space < 0) continue;
    const id = line.slice(0, space);
    for (const part of line.slice(space + 1).split(", ")) {
      const weak = part.startsWith("~");
      const text = weak ? part.slice(1) : part;
      forms.push({ id, text, pattern: text.includes("*"), weak, hand: true });
    }
  }
  return forms;
}

/** A city that is a country as well has the country's id, so that the two are not told apart. */
function cityId(city: string): string {
  return countryNames().get(city) ?? city.replaceAll(" ", "_");
}

function countryNames(): ReadonlyMap<string, string> {
  if (!codes) {
    codes = new Map();
    const names = TERRITORIES["en"]!.split(";");
    for (const [at, code] of TERRITORY_CODES.split(" ").entries()) {
      for (const name of names[at]!.split("|")) if (!codes.has(name)) codes.set(name, code);
    }
  }
  return codes;
}

let codes: Map<string, string> | undefined;

/** "Myanmar (Burma)" is three forms: here the brackets have another name, and elsewhere only what tells two countries apart. */
function spellings(name: string, id: string): string[] {
  const bracket = /^(.+?) ?[(（](.+)[)）]$/u.exec(name);
  if (!bracket) return [name];
  return id === "MM" ? [name, bracket[1]!, bracket[2]!] : [name, bracket[1]!];
}

function parent(key: string): string {
  return key === "zh-Hant-HK" ? "zh-Hant" : key.replace(/-.*$/, "");
}

/** Names of people and words, before they are names of these places. */
const UNSURE = new Set(
  `Oral Nome Salta Resolute Regina Darwin Phoenix Stanley Dawson Sofia Creston Perth Chita Lima Mahé Samara Boise Jersey JE GG Guernsey Mérida Córdoba Santiago San_Juan San_Luis La_Paz Efate Easter_Island Chatham_Islands Monterrey Mendoza Thule Swift_Current Goose_Bay Broken_Hill Lindeman Eucla Adak Sitka Nassau Kirov Rio_Branco Santarém Recife Bahia Belém Fortaleza Marigot Matamoros Apia Gambier Chuuk Perth CX CC NF HM BV IM TA AC CP DG CQ IO UM TF EA IC QO Dili Aden Muscat Juba Rangoon Hebron Cayman Wake_Island Canaries Faroes Azores`.split(
    " ",
  ),
);
