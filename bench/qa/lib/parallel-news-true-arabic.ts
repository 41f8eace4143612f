/**
 * Mistakes that translators made with names, in the quarters that may be read, by locale: lines of NTREX-128 from 0. Wrong letters,
 * one name in two ways, a lost blank, another place. Names that were left out, which a free translation may do, are not here.
 */
export const TRUE_ARABIC: Readonly<Record<string, readonly number[]>> = {
  ar: [
    194, 378, 500, 761, 762, 763, 764, 765, 766, 767, 768, 772, 777, 786, 834, 852, 896, 899, 914, 959,
    1079, 1165, 1229, 1244, 1258, 1318, 1320, 1519, 1533, 1707, 1711, 1903, 1896, 1911, 1966, 1967,
  ],
  fa: [
    137, 147, 318, 320, 380, 493, 500, 506, 624, 697, 764, 848, 1093, 1472, 1475, 1638, 1649, 1675, 1790,
    1972,
  ],
  hi: [
    272, 327, 424, 435, 543, 618, 697, 772, 838, 1331, 1472, 1475, 1516, 1535, 1538, 1638, 1641, 1658, 1660,
    1711, 1826, 1828, 1832, 1885, 1898, 1906, 1962, 1966, 1972, 1978,
  ],
  th: [17, 18, 20, 1083, 1471, 1585, 1668, 1710, 1716],
};
