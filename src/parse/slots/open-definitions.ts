import { normalizeIdentifier } from "micromark-util-normalize-identifier";

/**
 * Matches a line that is a link reference definition where its destination holds a template tag, `[a]: {{< ref "b" >}}`, whose
 * blanks keep CommonMark from taking it for one; and one that leads to a path or an address, since what follows
 * such a line in the same paragraph is none to CommonMark either.
 */
export const OPEN_DEFINITION =
  /^\[(?!\^)((?:[^[\]\\]|\\[^])+)\]:[ \t]*(?:[^\s{]*\{[{%].*|[^\s{]*[/#.][^\s{]*)$/;

/**
 * The labels that lines define which CommonMark takes for words, normalised: a reference to one is a reference once the template
 * is filled in.
 */
export function openDefinitions(text: string): string[] {
  if (!/\]:[ \t]*\S*\{[{%]/.test(text)) return [];
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const label = OPEN_DEFINITION.exec(line.trim())?.[1];
    return label === undefined ? [] : [normalizeIdentifier(label)];
  });
}
