/**
 * Say whether a finding about a paragraph of WMT24++ is known to be true: somebody has read it and found that the
 * translator had changed, dropped or added something, left out what a reviewer would want to hear of, or had written it
 * against the convention of the language. `line` counts from 0; only the quarters 0 and 1 have been read.
 */
export function isTrueFinding(line: number, locale: string, rule: string): boolean {
  return KNOWN.has(`${line} ${rule.replace(/^numbers\//u, "")} ${locale}`);
}

/** By line: the rule without its group, and the locales. */
const LIST = `
  21 missing ar
  23 missing cs de pt-PT
  23 value fr
  25 missing cs
  25 date cs
  32 date ko
  58 date cs
  65 date cs
  67 value ar hi it pt-PT tr
  73 value fr
  73 convention pt-BR
  77 date cs es-MX
  96 missing fa
  98 missing sv
  107 missing hi
  108 value ja ru
  108 missing ar pt-BR
  133 value hi
  133 swapped pt-PT
  136 range hi
  143 value cs
  143 unit uk
  145 missing es-MX
  170 added sv
  182 missing cs fa pt-BR pt-PT
  221 missing ru
  228 unit fa
  311 added sv
  411 value vi
  582 missing cs
  647 missing ar
  709 value pt-PT
  713 missing fa ru
  729 value fr
  766 missing de es-MX fr pt-BR pt-PT
  769 date ar ru
  769 value fr
  806 range ja
  808 value pt-PT
  909 missing ru
  922 missing ru
  936 value de vi
  957 value fr
  966 missing fa
  967 missing fa nl
`;

const KNOWN = new Set(
  LIST.trim()
    .split("\n")
    .flatMap((row) => {
      const [line, rule, ...locales] = row.trim().split(" ");
      return locales.map((locale) => `${line} ${rule} ${locale}`);
    }),
);
