/**
 * Lines of the problems in words (`to-paragraphs.ts mgsm`), quarters 0 and 1, of which what is said about a number or a name
 * was read and found to be true: the translation says something else, or leaves it out. By locale, counted from 0.
 */
export const TRUE_MGSM_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  de: [],

  es: [],

  fr: [],

  ja: [],

  ru: [],

  th: [],

  "zh-Hans": [],

  bn: [],

  sw: [],

  te: [],
};

export const TRUE_MGSM_NAMES: Readonly<Record<string, readonly number[]>> = {
  de: [],

  es: [],

  fr: [],

  ja: [],

  ru: [],

  th: [],

  "zh-Hans": [],

  bn: [],

  sw: [],

  te: [],
};
