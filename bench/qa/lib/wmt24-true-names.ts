/**
 * Paragraphs of WMT24++, of the quarters that may be tuned on, at which what is said about a name is right: the translator wrote it
 * wrong or in two ways, took another one, or left out what no paragraph beside says. Read one by one. The place of the paragraph in
 * its file (from 0) and the locales.
 */
const TRUE_NAMES = `
2 id ru
3 de id
21 uk
25 vi
33 de pl pt-BR uk
38 pl
62 nl ru
68 es-MX
72 pt-BR
74 vi
75 vi
77 cs vi
143 fr
166 vi
620 id pl
689 cs
725 ru
726 ru
746 uk
749 fr
766 id
769 pt-BR ru
770 it pl
781 es-MX
786 tr
814 pt-BR
818 ru
821 fr
823 fr
829 ru
830 fr
840 ru
841 ru
842 ru
923 id
934 ru
949 it
951 pt-BR
958 fr
961 id sv vi
967 ru
`;

const KNOWN = new Map(
  TRUE_NAMES.trim()
    .split("\n")
    .map((row) => [Number(row.split(" ")[0]), row.split(" ").slice(1)] as const),
);

/** Whether what is said about the names of a paragraph was read and found to be right. */
export function isTrueWmt24Name(line: number, locale: string): boolean {
  return KNOWN.get(line)?.includes(locale) === true;
}
