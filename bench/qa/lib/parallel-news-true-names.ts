/**
 * Lines of NTREX-128, of the quarters that may be tuned on, at which what is said about a name is right: the translator wrote it
 * wrong or in two ways, took another one, or left out what no line beside says. Read one by one; a pronoun, or "the
 * storm" for a storm's name, is not among them. The number of the line (from 0) and the locales.
 */
const TRUE_NAMES = `
7 sv
11 nl
80 id
83 sv
89 sv
130 ru
138 de
146 id
147 cs
192 id
193 es
258 cs
265 it
311 ru
358 pt-PT
374 fr nl pt-BR
380 fr tr
422 de nl
424 ru uk
430 pl
432 pt-BR
438 pl
442 id
468 pt-BR
472 pt-PT
473 id
491 id
508 es
614 fr
631 es id uk
703 tr
745 pt-BR
752 vi
756 id
761 it
786 nl tr
845 uk
888 cs pl
899 ru
900 it
987 it
1066 cs
1070 uk
1071 uk
1083 uk
1104 cs
1145 uk
1154 nl
1164 ru
1231 nl
1251 pt-BR
1317 es
1328 uk
1331 cs uk
1401 ru
1461 nl
1512 de
1598 de
1605 nl
1638 vi
1657 tr vi
1675 pl
1699 uk
1707 uk
1708 ru
1712 cs
1784 cs
1787 pt-PT
1788 pt-PT
1792 de uk
1826 ru
1885 pt-PT
1895 pt-BR tr
1907 id
1960 cs
1967 nl
1975 ru
1978 ru
`;

const known = new Set(
  TRUE_NAMES.trim()
    .split("\n")
    .flatMap((line) => {
      const [at, ...locales] = line.split(" ");
      return locales.map((locale) => `${at} ${locale}`);
    }),
);

/** Tell whether what is said about the names of a line in a locale is known to be right. */
export function isTrueName(line: number, locale: string): boolean {
  return known.has(`${line} ${locale}`);
}
