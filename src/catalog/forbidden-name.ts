/** Names that reach an object's prototype when a careless program uses them as a property. */
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Give the part of a key, namespace or annotation that must not be used as a name, or `undefined`.
 *
 * Dotted forms and paths count too: other i18next tools split keys at `.` (CVE-2026-48713,
 * CVE-2026-48714).
 */
export function forbiddenName(name: string): string | undefined {
  const base = name.startsWith("@") ? name.slice(1).split(" ", 1)[0] : name;
  return base?.split(/[./\\]/).find((part) => forbidden.has(part));
}
