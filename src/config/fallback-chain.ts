import type { Config } from "./schema.ts";

/**
 * List the locales that `locale` falls back to, in order, with their own fallbacks after each.
 *
 * The source language is not added: it answers when all of these do not.
 */
export function fallbackChain(fallback: Config["fallback"], locale: string): string[] {
  const chain: string[] = [];
  const visit = (from: string): void => {
    for (const next of Object.hasOwn(fallback, from) ? (fallback[from] ?? []) : []) {
      if (next === locale || chain.includes(next)) continue;
      chain.push(next);
      visit(next);
    }
  };
  visit(locale);
  return chain;
}

/** Find a locale that falls back to itself: `["pt", "pt-BR", "pt"]`. */
export function findFallbackCycle(fallback: Config["fallback"]): string[] | undefined {
  const done = new Set<string>();
  const visit = (locale: string, above: readonly string[]): string[] | undefined => {
    const path = [...above, locale];
    if (above.includes(locale)) return path.slice(above.indexOf(locale));
    if (done.has(locale)) return undefined;
    for (const next of Object.hasOwn(fallback, locale) ? (fallback[locale] ?? []) : []) {
      const cycle = visit(next, path);
      if (cycle !== undefined) return cycle;
    }
    done.add(locale);
    return undefined;
  };
  for (const locale of Object.keys(fallback)) {
    const cycle = visit(locale, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
