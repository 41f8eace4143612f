/**
 * Lines of the news of WMT 2021 (`to-paragraphs.ts wmt21`), quarters 0 and 1, of which what is said about a number or a name
 * was read and found to be true: the translation says something else, or leaves it out. By locale, counted from 0.
 */
export const TRUE_WMT21_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  cs: [24, 66, 69, 448, 457, 481, 994],

  de: [],

  ja: [191],

  ru: [],

  "zh-Hans": [182, 349],
};

export const TRUE_WMT21_NAMES: Readonly<Record<string, readonly number[]>> = {
  cs: [401, 402, 407, 457, 773, 789],

  de: [773],

  ja: [],

  ru: [15, 369, 597, 773, 789, 794, 855, 951],

  "zh-Hans": [],
};
