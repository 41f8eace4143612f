/** A set of labels as the list that micromark asks `includes` of, without copying it for each text. */
export function definedLabels(labels: ReadonlySet<string>): string[] {
  const list: string[] = [];
  list.includes = (label) => labels.has(label);
  return list;
}
