/**
 * Paragraphs of WMT24++ (quarters 0 and 1 alone) in languages of Asia and of Arabic script, by their place in their file from 0, where what the
 * check of names says is right: a slip, a name in two ways in one document, another name, or left out. Read one by one.
 */
export const TRUE_WMT24_EAST: Readonly<Record<string, readonly number[]>> = {
  ar: [3, 21, 24, 143],
  fa: [3, 713, 725, 766, 814, 825, 842, 905, 908, 949],
  hi: [266],
  ja: [698, 714],
  ko: [35, 110],
  "zh-Hans": [943],
};
