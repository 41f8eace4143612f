/**
 * Lines of the problems in words (`to-paragraphs.ts mgsm`), quarters 0 and 1, of which what is said about a number or a name
 * was read and found to be true: the translation says something else, or leaves it out. By locale, counted from 0.
 */
export const TRUE_MGSM_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  de: [17, 109, 133, 209],

  es: [],

  fr: [20, 84],

  ja: [57, 77, 249],

  ru: [],

  th: [],

  "zh-Hans": [165],

  bn: [],

  sw: [],

  te: [200],
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
