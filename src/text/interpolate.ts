/**
 * Put the values of declared variables in: `{{name}}` and `{{ name }}`, nothing else.
 *
 * Law: prose is prose. A name that is not declared, `$t(…)`, and whatever a value itself contains
 * come through untouched. The names are looked up as own properties only.
 */
export function interpolate(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{[ \t]*([^{}\s]+)[ \t]*\}\}/g, (whole, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name] ?? whole) : whole,
  );
}
