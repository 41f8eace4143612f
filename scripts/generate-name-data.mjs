/**
 * Write src/qa/names/data/{territories,cities}.ts from the names of territories and the exemplar
 * cities of time zones in CLDR packages, which are 200 MB and no dependency.
 *
 *     npm install --no-save cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 \\
 *       cldr-subdivisions-full@48.2.0
 *     node scripts/generate-name-data.mjs && npm ci
 *
 * Territories are written for every locale that CLDR covers well, cities for the locales named below:
 * together they decide the size. What a locale writes as English does is left out.
 */
import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));
const names = folderOf("cldr-localenames-full");
const dates = folderOf("cldr-dates-full");
const parts = folderOf("cldr-subdivisions-full");
const { cldrVersion } = require("cldr-localenames-full/package.json");
const output = join(dirname(fileURLToPath(import.meta.url)), "../src/qa/names/data");

/** Locales whose cities are written too: those with full rules, and other scripts. */
const CITY_LOCALES =
  `ar bg bo cs da de el en es fa fi fr he hi hu id it ja ka km ko lo my nb nl pl pt pt-PT ro ru sk sr sv th tr ug uk vi zh zh-Hant`.split(
    " ",
  );
/** Locales that are wanted beside the languages that CLDR covers to the "modern" level. */
const WANTED = "bo ug pt-PT sr-Latn zh-Hant zh-Hant-HK".split(" ");
/** Continents and unions that a text names as it names countries. */
const REGIONS = new Set(["002", "142", "150", "019", "003", "005", "009", "419", "EU", "UN"]);
/** Parts of the United Kingdom: the only subdivisions that CLDR translates. */
const NATIONS = ["gbeng", "gbsct", "gbwls"];

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const { effectiveCoverageLevels: coverage } = require("cldr-core/coverageLevels.json");
/** Regional locales only where they write names differently; scripts only where there are two. */
const locales = [
  ...Object.keys(coverage).filter(
    (l) => /^[a-z]{2,3}$/.test(l) && l !== "no" && coverage[l] === "modern",
  ),
  ...WANTED,
]
  .filter((locale) => existsSync(join(names, "main", locale, "territories.json")))
  .sort((a, b) => (a < b ? -1 : 1));

const territories = Object.fromEntries(locales.map((locale) => [locale, territoriesOf(locale)]));
const codes = Object.keys(territories.en).sort((a, b) => (a < b ? -1 : 1));
const cities = Object.fromEntries(CITY_LOCALES.map((locale) => [locale, citiesOf(locale)]));
const zones = [...new Set(CITY_LOCALES.flatMap((locale) => Object.keys(cities[locale])))]
  .filter(wantedZone)
  .sort((a, b) => (a < b ? -1 : 1));
const englishCity = (zone) =>
  cities.en[zone] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

write(
  "territories",
  `/** The codes of territories, continents and nations, in the order in which \`TERRITORIES\` names them. */
export const TERRITORY_CODES = ${JSON.stringify(codes.join(" "))};

/**
 * Names of territories by locale, in the order of \`TERRITORY_CODES\`, parted by ";"; further forms (short,
 * variant) follow "|". Empty: as in English.
 */
export const TERRITORIES: Readonly<Record<string, string>> = {
${locales
  .map((locale) =>
    entry(
      locale,
      inherit(locale, territories, codes, (code) => territories.en[code]),
    ),
  )
  .join("\n")}
};
`,
);
write(
  "cities",
  `/** The cities that stand for time zones, in English, in the order in which \`CITIES\` names them. */
export const CITY_NAMES =
  ${JSON.stringify(zones.map(englishCity).join(";"))};

/** Names of cities by locale, in the order of \`CITY_NAMES\`, parted by ";". Empty: as in English. */
export const CITIES: Readonly<Record<string, string>> = {
${CITY_LOCALES.filter((locale) => locale !== "en")
  .map((locale) => entry(locale, inherit(locale, cities, zones, englishCity)))
  .join("\n")}
};
`,
);

function territoriesOf(locale) {
  const all = read(join(names, "main", locale, "territories.json")).main[locale].localeDisplayNames
    .territories;
  const found = {};
  for (const [key, name] of Object.entries(all)) {
    const [code, alternative] = key.split("-alt-");
    if (!/^[A-Z]{2}$/.test(code) && !REGIONS.has(code)) continue;
    if (["ZZ", "XA", "XB", "EZ", "QO"].includes(code) || alternative === "chagos") continue;
    found[code] = found[code] === undefined ? name : `${found[code]}|${name}`;
  }
  const path = join(parts, "subdivisions", locale, `${locale}.json`);
  const subdivisions = existsSync(path)
    ? read(path).subdivisions.localeDisplayNames.subdivisions
    : {};
  for (const nation of NATIONS) if (subdivisions[nation]) found[nation] = subdivisions[nation];
  return found;
}

function citiesOf(locale) {
  const tree = read(join(dates, "main", locale, "timeZoneNames.json")).main[locale].dates
    .timeZoneNames.zone;
  const found = {};
  (function visit(node, path) {
    for (const [key, value] of Object.entries(node)) {
      const { exemplarCity } = value;
      if (typeof exemplarCity === "string") found[`${path}${key}`] = exemplarCity;
      else if (typeof value === "object") visit(value, `${path}${key}/`);
    }
  })(tree, "");
  return found;
}

/** Stations, and places that only tell zones apart ("Center, North Dakota"), are no names in a text. */
function wantedZone(zone) {
  return !/^(?:Etc|Antarctica|Arctic|America\/(?:North_Dakota|Indiana|Kentucky))\//.test(zone);
}

/** The values in order, without those that are as in English. */
function inherit(locale, table, keys, english) {
  return keys
    .map((key) => {
      const name = table[locale][key] ?? "";
      if (/[;"\\]/.test(name))
        throw new Error(`Expected no separator in ${locale} ${key}, found ${name}`);
      return locale !== "en" && name === english(key) ? "" : name;
    })
    .join(";")
    .replace(/;+$/, "");
}

function entry(locale, values) {
  return `  ${/^\w+$/u.test(locale) ? locale : JSON.stringify(locale)}: ${JSON.stringify(values)},`;
}

function write(file, body) {
  writeFileSync(
    join(output, `${file}.ts`),
    `// Generated by scripts/generate-name-data.mjs from CLDR ${cldrVersion}. Do not edit.
// Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0

${body}`,
  );
}
