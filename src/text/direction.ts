import { rtlLanguages, rtlScripts, turnedRegions } from "./rtl.ts";

/**
 * Give the direction in which a locale is written: `ar` and `az-Arab` are `rtl`, `sd-Deva` is `ltr`.
 *
 * The script of the tag decides; without one, the script that CLDR's likely subtags name for the
 * language, or for the language in that region (`pa-PK`). The lists are generated from `cldr-core`.
 */
export function direction(locale: string): "ltr" | "rtl" {
  const [language = "", ...rest] = locale.split("-");
  // What follows a single letter or digit is an extension, and says nothing about the script.
  const extension = rest.findIndex((part) => part.length === 1);
  const parts = extension < 0 ? rest : rest.slice(0, extension);
  const script = parts.find((part) => /^[a-z]{4}$/i.test(part));
  if (script !== undefined) return rtlScripts.has(titleCase(script)) ? "rtl" : "ltr";
  const rtl = rtlLanguages.has(language.toLowerCase());
  const region = parts.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part)) ?? "";
  const turned = turnedRegions.has(`${language.toLowerCase()}-${region.toUpperCase()}`);
  return rtl === turned ? "ltr" : "rtl";
}

function titleCase(script: string): string {
  return script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase();
}
