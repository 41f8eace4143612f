import { languageOf } from "./scripts.ts";

/**
 * Tell whether two destinations lead to the same thing in two languages.
 *
 * `/en/guide` and `/de/guide`, `guide.md` and `guide.de.md`, `?hl=en` and `?hl=de`, and any two
 * pages of `en.wikipedia.org` and `de.wikipedia.org`, whose names are words. A fragment follows the
 * words of a heading and does not count.
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

interface Address {
  readonly host: string;
  /** The host without its language, where it had one. */
  readonly localHost?: string;
  /** Everything without languages, fragment and what does not matter. */
  readonly rest: string;
}

function readAddress(address: string, ...locales: string[]): Address {
  const plain = decode(address).replace(/#.*$/s, "");
  const [, host = "", path = ""] = /^(?:(?:https?:)?\/\/([^/?]*))?(.*)$/is.exec(plain)!;
  const language = new RegExp(`^(?:${locales.map(languagePattern).join("|")})$`, "i");
  const labels = host
    .toLowerCase()
    .replace(/^www\./, "")
    .split(".");
  const local = labels.findIndex(
    (label, index) => index < labels.length - 1 && language.test(label),
  );
  const rest = [
    labels.filter((label, index) => index === labels.length - 1 || !language.test(label)).join("."),
    ...path
      .split(/[/?&]/)
      .filter((part) => part !== "" && part !== ".")
      .map(neutral),
  ].join("/");
  return {
    host,
    rest: rest.replace(/\/+/g, "/").replace(/\/$/, ""),
    ...(local === -1 ? {} : { localHost: labels.toSpliced(local, 1).join(".") }),
  };

  function neutral(part: string): string {
    if (language.test(part)) return "";
    // guide.de.md, guide_de.html, README-de.md, hl=de
    return part.replace(/([._=-])([a-z]{2,3}(?:[-_][a-z]{2,4})?)(?=\.|$)/gi, (found, sign, tag) =>
      language.test(tag) ? (sign === "=" ? "=" : "") : found,
    );
  }
}

function languagePattern(locale: string): string {
  return `${languageOf(locale) || "en"}(?:[-_][a-z0-9]{2,4}){0,2}`;
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
