/**
 * Tell whether `tag` is a well-formed BCP 47 language tag, as `Intl` reads it.
 *
 * The tag names folders too, so its spelling is kept as the configuration has it.
 */
export function isLocaleTag(tag: string): boolean {
  return canonicalTag(tag) !== undefined;
}

/** Give the canonical spelling of a tag (`pt-br` → `pt-BR`), or nothing where it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
