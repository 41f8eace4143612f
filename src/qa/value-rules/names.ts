import type { RulePage } from "../rule.ts";

/** The rules `names/…`: places, people and what else has a name. */
export const nameRules: readonly RulePage[] = [
  {
    id: "names/missing",
    severity: "error",
    summary: "Every name of the source is in the translation.",
    explanation:
      "Places are known in every language, with their adjectives and inflected forms; other names are looked for as they are, respelled, or transliterated. Where another place has come in, it is an error; a name that is nowhere is a warning, since a sentence can often do without it. It is only mentioned where the unit before or behind (in scripts without capitals, the unit before) has the name in both languages, and nothing in the translation looks as though it stood in its place; where its form alone does not say that it is a name, where two other translations go without it, too, or where names alone have capitals and the translation has it anywhere else, nothing in its place is enough. Somebody of the document who stands in the translation, and whom the source does not name, is a warning at any name or place that is not found, however weak. An acronym, or a name made of ordinary words (Starfire), that the translation has nowhere is only mentioned, unless nearly all other languages keep it; so is a handle of ordinary words (@user13) that was put into words. A single word that nothing but its capital letter makes a name, once in a document, is not asked for.",
    examples: [
      { source: "North Korean officials", target: "nordkoreanische Beamte", targetLocale: "de" },
      {
        source: "Zelensky met Fico.",
        target: "ゼレンスキーはフィツォと会った。",
        targetLocale: "ja",
        because: "Names are compared by their sound.",
      },
      {
        source: "Troops crossed into Iran.",
        target: "Truppen zogen in den Irak.",
        targetLocale: "de",
        says: ["Expected Iran, found Irak"],
      },
      {
        source: "It rained in France.",
        target: "Es regnete.",
        targetLocale: "de",
        says: ["Expected Frankreich (France), found no such name"],
      },
    ],
  },
  {
    id: "names/spelling",
    severity: "warning",
    summary: "Names are spelled right.",
    explanation:
      "A form that is a letter or two away from the known one is most likely a slip. What the document calls the name elsewhere is what it is expected to be called.",
    examples: [
      {
        source: "Zelensky met Fico.",
        target: "Selenskyj traf Fico.",
        targetLocale: "de",
        beside: [["Then Zelensky left.", "Dann ging Selenskyj."]],
      },
      {
        source: "Zelensky met Fico.",
        target: "Senelskyj traf Fico.",
        targetLocale: "de",
        beside: [
          ["Then Zelensky left.", "Dann ging Selenskyj."],
          ["What Zelensky said", "Was Selenskyj sagte"],
        ],
        says: ["Expected Selenskyj, found Senelskyj"],
      },
    ],
  },
  {
    id: "names/inconsistent",
    severity: "warning",
    summary: "A name is written one way throughout a document.",
    explanation:
      "The translation has another form of the name than the rest of the document, though both may be right. Write it as elsewhere, or put both forms into the glossary.",
    examples: [
      {
        source: "Mr. Zelensky met Robert Fico.",
        target: "Зеленский встретился с Робертом Фицо.",
        targetLocale: "ru",
        beside: [["What Zelensky said", "О словах Зеленского"]],
        because: "Inflection is no other form.",
      },
      {
        source: "Then Schwarzenegger left.",
        target: "Затем ушёл Швартнегер.",
        targetLocale: "ru",
        beside: [
          ["Mr. Schwarzenegger came.", "Приехал Шварценеггер."],
          ["Schwarzenegger spoke.", "Говорил Шварценеггер."],
        ],
        says: ["Expected Шварценеггер (Schwarzenegger) as elsewhere, found Швартнегер"],
      },
    ],
  },
  {
    id: "names/script",
    severity: "warning",
    summary: "Names are in the script that the translation's other names are in.",
    explanation:
      "A name was left in Latin letters although the document writes it, or its other names, in the script of the language. A document that leaves all names in Latin letters is left alone.",
    examples: [
      { source: "He flew to Kursk.", target: "Он полетел в Курск.", targetLocale: "ru" },
      {
        source: "He flew to Kursk.",
        target: "Он полетел в Kursk.",
        targetLocale: "ru",
        says: ["Expected Kursk in the script of the translation, found Kursk in Latin letters"],
      },
      {
        source: "Zelensky met Fico.",
        target: "Zelensky はフィツォと会った。",
        targetLocale: "ja",
        beside: [
          ["Then Zelensky left.", "ゼレンスキーは去った。"],
          ["What Zelensky said", "ゼレンスキーの発言"],
          ["Fico spoke.", "フィツォは語った。"],
        ],
        says: ["Expected ゼレンスキー as elsewhere, found Zelensky in Latin letters"],
      },
    ],
  },
  {
    id: "names/swapped",
    severity: "warning",
    summary: "Names keep their parts in what is told.",
    explanation:
      "Two places have changed places: where one came from the other went to. Or two people stand in the other order in a language that keeps the order of its source: who met whom has most likely been turned round. It is a warning, since languages order their sentences in their own ways; lists, speakers (“…, Weber said”) and passives are left alone.",
    examples: [
      {
        source: "They travelled from Russia to Ukraine by train.",
        target: "Sie reisten mit dem Zug von Russland in die Ukraine.",
        targetLocale: "de",
      },
      {
        source: "They travelled from Russia to Ukraine by train.",
        target: "Sie reisten mit dem Zug aus der Ukraine nach Russland.",
        targetLocale: "de",
        says: [
          "Expected Russia and Ukraine as in the source, found Russland and Ukraine in each other’s place",
        ],
      },
      {
        source: "Helen Brooks flew to Hanoi to meet Samuel Kiprotich.",
        target: "Samuel Kiprotich flog nach Hanoi, um Helen Brooks zu treffen.",
        targetLocale: "de",
        says: [
          "Expected Helen Brooks before Samuel Kiprotich as in the source, found Kiprotich before Brooks",
        ],
      },
    ],
  },
];
