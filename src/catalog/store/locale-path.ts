import { UserError } from "../../model/index.ts";
import { isLocale } from "../../text/locale.ts";
import { forbiddenName } from "../forbidden-name.ts";

/**
 * Give the path of a locale file relative to the `locales` folder, with forward slashes:
 * `de/guide/intro.json`, or `.gone/de/guide/intro.json` for the translations of units that are gone.
 *
 * Law: whatever the names, the path stays inside the folder and can be written on every system.
 * Throws a `UserError` for a locale that is no BCP 47 tag and for a namespace with empty, `.` or `..`
 * parts, backslashes, characters or names that Windows reserves, or prototype names.
 */
export function localePath(
  locale: string,
  namespace: string,
  { gone = false }: { readonly gone?: boolean } = {},
): string {
  if (!sound.has(locale) && (!isLocale(locale) || reserved.test(locale))) {
    throw new UserError(
      "namespace",
      `Expected a BCP 47 locale tag such as de or pt-BR, found "${locale}".`,
    );
  }
  sound.add(locale);
  if (namespace !== lastSound) refuseUnsound(namespace);
  return `${gone ? ".gone/" : ""}${locale}/${namespace}.json`;
}

function refuseUnsound(namespace: string): void {
  for (const part of namespace.split("/")) {
    const reason = objection(part);
    if (reason !== undefined) {
      throw new UserError(
        "namespace",
        `Expected a path that every system can hold, found ${reason} in "${namespace}".`,
        "Rename the document.",
      );
    }
  }
  lastSound = namespace;
}

/** A document's files are named one after the other, for all locales. */
let lastSound: string | undefined;

/** Locales that were looked at: a project has a few, and asks for each with every document. */
const sound = new Set<string>();

/** Device names, with or without an extension: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

function objection(part: string): string | undefined {
  if (part === "") return "an empty part";
  if (part === "." || part === "..") return `the part "${part}"`;
  if (reserved.test(part)) return `the reserved name "${part}"`;
  if (/[. ]$/.test(part)) return `a part that ends with a dot or a blank ("${part}")`;
  const forbidden = forbiddenName(part);
  if (forbidden !== undefined) return `the name "${forbidden}"`;
  const [character] = /[\\:*?"<>|\u0000-\u001f\u007f]/.exec(part) ?? [];
  return character === undefined ? undefined : `the character ${JSON.stringify(character)}`;
}
