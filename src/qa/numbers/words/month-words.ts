import { decline } from "./decline.ts";

/**
 * Adjectives of months: "listopadové volby", "ноябрьские выборы". Lists of values as `months` of a `WordTable`, by
 * language. Sources: the grammars of the Academies; stems declined as soft or hard adjectives.
 */
export const MONTH_WORDS: Readonly<Record<string, string>> = {
  cs: decline(
    `
    1 lednov
    2 únorov
    3 březnov
    4 dubnov
    5 květnov
    6 červnov
    7 červencov
    8 srpnov
    9 zářijov
    10 říjnov
    11 listopadov
    12 prosincov`,
    "ý á é ého ému ém ou ým ých ými",
  ),
  pl: decline(
    `
    1 styczniow
    2 lutow
    3 marcow
    4 kwietniow
    5 majow
    6 czerwcow
    7 lipcow
    8 sierpniow
    9 wrześniow
    10 październikow
    11 listopadow
    12 grudniow`,
    "y a e ego emu ym ej ą ych ymi",
  ),
  ru: decline(
    `
    1 январск
    2 февральск
    3 мартовск
    4 апрельск
    5 майск
    6 июньск
    7 июльск
    8 августовск
    9 сентябрьск
    10 октябрьск
    11 ноябрьск
    12 декабрьск`,
    "ий ая ое ие ого ому им ом ой ую их ими",
  ),
  uk: decline(
    `
    1 січнев
    2 лютнев
    3 березнев
    4 квітнев
    5 травнев
    6 червнев
    7 липнев
    8 серпнев
    9 вереснев
    10 жовтнев
    11 листопадов
    12 груднев`,
    "ий а е і ого ому им ій у их ими ої ою",
  ),
};
