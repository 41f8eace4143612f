import { decodeString } from "micromark-util-decode-string";
import { languageOf } from "./scripts.ts";

/**
 * Tell whether two destinations lead to the same thing in two languages.
 *
 * `/en/guide` and `/de/guide`, `guide.md` and `guide.de.md`, `?hl=en` and `?hl=de`, and any two
 * pages of `en.wikipedia.org` and `de.wikipedia.org`, whose names are words. A fragment follows the
 * words of a heading and does not count, and neither do escapes, `.html` and what counts visitors.
 */
export function isSameAddress(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
): boolean {
  if (source === target) return true;
  const one = readAddress(source, sourceLocale, targetLocale);
  const other = readAddress(target, targetLocale, sourceLocale);
  if (one.rest === other.rest) return true;
  return (
    one.localHost !== undefined && one.localHost === other.localHost && one.host !== other.host
  );
}

/**
 * Tell whether two destinations that are not {@link isSameAddress} may lead to the same page all the same: one is written
 * from the page and the other from the root of the site, or a page with the same name stands at another place of the part
 * in the reader's language.
 */
export function mayBeSameAddress(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
): boolean {
  const one = readAddress(source, sourceLocale, targetLocale);
  const other = readAddress(target, targetLocale, sourceLocale);
  if (one.host === "" && other.host === "") {
    const [near, far] = one.rooted ? [other, one] : [one, other];
    if (near.rooted || !far.rooted) return false;
    // A place on the page itself, and the same place with the name of the page.
    if (near.rest === "") return near.fragment && far.fragment;
    if (near.path.length === 0) return false;
    return near.path.every((part, index) => part === far.path.at(index - near.path.length));
  }
  if (one.plainHost !== other.plainHost || one.path.length === 0) return false;
  return other.local && !one.target && one.path.at(-1) === other.path.at(-1);
}

interface Address {
  readonly host: string;
  /** The host without its language, where it had one. */
  readonly localHost?: string;
  readonly plainHost: string;
  /** The parts of the path and the query, without languages and without steps up. */
  readonly path: readonly string[];
  /** Everything without languages, fragment and what does not matter. */
  readonly rest: string;
  readonly rooted: boolean;
  readonly fragment: boolean;
  /** Whether it names the language of its own text. */
  readonly local: boolean;
  /** Whether it names the language of the other text. */
  readonly target: boolean;
}

function readAddress(address: string, own: string, foreign: string): Address {
  const whole = decode(address);
  const plain = whole.replace(/#.*$/s, "");
  const [, host = "", path = ""] = /^(?:(?:https?:)?\/\/([^/?]*))?(.*)$/is.exec(plain)!;
  const mine = pattern(own);
  const others = pattern(foreign);
  const isLanguage = (part: string): boolean => mine.test(part) || others.test(part);
  const labels = host
    .toLowerCase()
    .replace(/^www\./, "")
    .split(".");
  const local = labels.findIndex((label, index) => index < labels.length - 1 && isLanguage(label));
  const all = path
    .split(/[/?&]/)
    .filter((part) => part !== "" && part !== "." && !isAside(part, isLanguage));
  const parts = all.map(neutral).filter((part) => part !== "");
  const plainHost = labels
    .filter((label, index) => index === labels.length - 1 || !isLanguage(label))
    .join(".");
  const named = [...all, ...labels.slice(0, -1)];
  return {
    host,
    plainHost,
    path: parts.filter((part) => part !== ".."),
    rest: [plainHost, ...parts].join("/"),
    rooted: path.startsWith("/"),
    fragment: whole.includes("#"),
    local: named.some((part) => mine.test(part)),
    target: named.some((part) => others.test(part)),
    ...(local === -1 ? {} : { localHost: labels.toSpliced(local, 1).join(".") }),
  };

  function neutral(part: string): string {
    if (isLanguage(part)) return "";
    const name = part.replace(/(?<=[^.=])\.html?$/i, "");
    // guide.de.md, guide_de.html, README-de.md, l=de
    return name.replace(/([._=-])([a-z]{2,3}(?:[-_][a-z]{2,4})?)(?=\.|$)/gi, (found, sign, tag) =>
      isLanguage(tag) ? (sign === "=" ? "=" : "") : found,
    );
  }
}

/** A parameter that says where a visitor came from, or names one of the two languages: `hl=en`, `lang=pt-br`. */
function isAside(part: string, isLanguage: (part: string) => boolean): boolean {
  const [, name = "", value = ""] = /^([\w-]+)=(.*)$/s.exec(part) ?? [];
  return /^utm_/i.test(name) || (name !== "" && isLanguage(value));
}

function pattern(locale: string): RegExp {
  const language = languageOf(locale) || "en";
  const tag = `${language}(?:[-_][a-z0-9]{2,4}){0,2}`;
  return new RegExp(`^(?:${tag}${language in COUNTRIES ? `|${COUNTRIES[language]}` : ""})$`, "i");
}

/** Countries that stand for their language in addresses, where they are no language themselves: `cn.example.org`. */
const COUNTRIES: Readonly<Record<string, string>> = {
  cs: "cz",
  da: "dk",
  el: "gr",
  ja: "jp",
  ko: "kr",
  pt: "br",
  uk: "ua",
  vi: "vn",
  zh: "cn|tw|hk",
};

function decode(address: string): string {
  const written = address.replace(/^mailto:/i, "");
  const plain = /[\\&]/.test(written) ? decodeString(written) : written;
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}
