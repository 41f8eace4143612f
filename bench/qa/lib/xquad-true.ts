/**
 * Lines of the encyclopedia (`to-paragraphs.ts xquad`), quarters 0 and 1, of which what is said about a number or a name
 * was read and found to be true: the translation says something else, or leaves it out. By locale, counted from 0.
 */
export const TRUE_XQUAD_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  ar: [0, 40, 48, 80, 101, 162, 181, 182, 201],

  de: [168],

  es: [80, 84],

  hi: [48, 62, 82, 101, 121, 124, 162],

  ru: [84, 164],

  th: [5, 49, 104, 121, 127, 140, 167],

  tr: [4, 46, 48, 82, 160, 163, 183, 188, 189, 205],

  vi: [48, 207, 209],

  "zh-Hans": [48, 67, 87],

  el: [27, 41, 48, 80, 121],

  ro: [41, 62, 87, 103, 121, 185, 207],
};

export const TRUE_XQUAD_NAMES: Readonly<Record<string, readonly number[]>> = {
  ar: [42, 49, 80, 206],

  de: [121, 162, 182, 202],

  es: [5, 7, 180],

  hi: [6, 8, 47, 89, 108, 142, 188, 189, 202],

  ru: [49, 180],

  th: [49, 89, 125, 180, 181],

  tr: [81, 164],

  vi: [124],

  "zh-Hans": [],

  el: [],

  ro: [5, 42, 43, 123, 164],
};
