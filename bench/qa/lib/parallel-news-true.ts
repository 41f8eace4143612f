/**
 * Say whether a finding about a line of NTREX-128 is known to be true: somebody has read it and found that the
 * translator had changed, dropped or added something, or had written it against the convention of the language. `line`
 * counts from 0; only the quarters 0 and 1 have been read.
 */
export function isTrueFinding(line: number, locale: string, rule: string): boolean {
  return KNOWN.has(`${line} ${rule.replace(/^numbers\//u, "")} ${locale}`);
}

/** By line: the rule without its group, and the locales. */
const LIST = `
  10 added fr
  59 value es th
  59 convention id
  70 value pt-BR
  76 unit cs ko
  79 missing fa ja
  81 value ar
  81 convention id
  81 date ja
  82 value ko
  83 value ja
  87 date ja
  92 missing ja
  131 value pt-BR
  142 missing cs
  143 date vi
  145 date pt-BR zh-Hant
  146 unit th
  146 convention vi
  180 date th
  181 date id
  184 value pt-PT
  186 value ja pt-BR zh-Hant
  201 date ru
  201 value ru
  204 unit nl
  204 value pt-PT
  206 range pt-PT
  207 range it pt-PT
  208 range it pt-PT
  213 added ko pt-BR
  220 value es uk
  223 value es it uk
  258 missing pt-BR
  267 value ar id vi zh-Hans
  267 added ar fr vi
  273 date pt-PT
  276 convention it
  302 range ru
  335 convention vi
  361 value fa
  362 missing pt-BR
  362 range pt-PT
  362 value pt-PT
  363 range pt-PT
  363 value pt-PT
  368 value fa ru
  372 missing fa
  372 range pt-PT
  372 unit pt-PT ru
  372 value pt-PT
  372 unit ru
  380 missing cs
  441 convention vi
  442 convention vi
  485 value pl
  498 missing fa th vi
  545 unit ar
  631 missing it
  682 date fr
  684 date fa
  688 missing sv
  692 missing fr
  698 date zh-Hans
  702 unit ar fa hi th uk zh-Hans zh-Hant
  750 date ko
  757 missing zh-Hant
  760 unit hi zh-Hans
  765 missing ar
  766 date ar
  977 value vi
  978 value ar
  981 unit fr
  981 value vi
  1021 date de
  1033 missing fa
  1068 date tr
  1163 date pt-PT
  1167 missing uk zh-Hant
  1168 value uk
  1176 date uk
  1178 missing vi
  1242 convention sv
  1243 missing cs pt-BR
  1257 convention sv
  1260 missing tr
  1267 date de ja zh-Hant
  1269 missing zh-Hans
  1273 value ja sv
  1334 date uk
  1380 date uk
  1382 unit fr
  1383 unit ko
  1394 value zh-Hant
  1400 missing fa tr
  1449 date fa
  1450 value cs fa
  1464 value hi
  1473 value hi
  1514 missing fa
  1590 value hi
  1590 added hi
  1601 convention it
  1604 convention it
  1636 missing cs
  1704 missing cs hi
  1786 date nl
  1788 value pt-PT vi
  1886 value ar
  1886 convention id
  1895 date ar fa zh-Hant
  1896 date ja
  1900 date ja
  1960 missing id
  1960 range it
  1967 missing ar
  1975 missing ja pl
  1985 missing ar
`;

const KNOWN = new Set(
  LIST.trim()
    .split("\n")
    .flatMap((row) => {
      const [line, rule, ...locales] = row.trim().split(" ");
      return locales.map((locale) => `${line} ${rule} ${locale}`);
    }),
);
