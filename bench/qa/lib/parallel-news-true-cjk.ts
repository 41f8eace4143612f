/**
 * Lines of the news that others have translated (quarters 0 and 1 alone), counted from 0, where what the check of names says is
 * right: a slip, a name in two ways in one document, or left out. Read one by one.
 */
export const TRUE_NAMES_CJK: Readonly<Record<string, readonly number[]>> = {
  ja: [
    67, 75, 198, 201, 259, 266, 273, 303, 309, 310, 311, 312, 314, 318, 319, 321, 325, 380, 1167,
    1464, 1466, 1582, 1642, 1655, 1972,
  ],
  ko: [
    61, 192, 358, 500, 501, 606, 616, 624, 789, 987, 1027, 1066, 1070, 1079, 1097, 1331, 1468, 1471,
    1528, 1538, 1598, 1650, 1702, 1703, 1909, 1977, 1981,
  ],
  "zh-Hans": [
    78, 220, 275, 308, 358, 444, 494, 499, 501, 612, 631, 700, 749, 783, 841, 889, 1081, 1167, 1327,
    1583, 1701, 1789, 1972,
  ],
  "zh-Hant": [494, 499, 501, 1154, 1260, 1520, 1634, 1643, 1705, 1708, 1906, 1965, 1979],
};
