/** The path of a value in front matter: names and the indices of lists. */
export type FieldPath = readonly (string | number)[];

/**
 * Tell whether a path is one that the configuration names.
 *
 * A pattern is names joined by dots; `[]` after a name means each item of its list, `*` any name:
 * `title`, `tags[]`, `hero.actions[].text`, `features.*.title`. Capitals make no difference: Hugo reads `Title` as
 * `title`, and where a site generator does not, nobody reads the field.
 */
export function matchesField(path: FieldPath, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.replace(/\[\]/g, ".[]").toLowerCase().split(".");
    return (
      parts.length === path.length &&
      parts.every((part, index) => {
        const step = path[index];
        return part === "*" || part === (typeof step === "number" ? "[]" : step?.toLowerCase());
      })
    );
  });
}
