import { describe, expect, it } from "vitest";
import { checkNames, type Glossary, readGlossary } from "../../../src/qa/names/index.ts";

const csv = `term,kind,aliases,translate,de,de!,uk,ko,zh-Hant
Radio Free Asia,organisation,RFA,,Radio Free Asia|RFA,Radio Freies Asien,Радіо Вільна Азія|RFA,자유아시아방송|RFA,自由亞洲電台|RFA
Storm Corps,organisation,,,Sturmkorps,,Штурмовий корпус,폭풍군단,暴風軍團
Calque,product,,no,,,,,
health,term,,,Gesundheit,,,,
Health Care Program,organisation,,,"Gesundheitsprogramm",,,,
`;
const read = readGlossary(csv, "glossary/names.csv");
if (!("glossary" in read)) throw new Error("Expected a glossary");
const { glossary } = read;
const check = (source: string, target: string, locale: string): string[] =>
  checkNames(source, target, "en", locale, { glossary }).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe("glossary", () => {
  it("accepts every form that it names, with endings and particles", () => {
    expect(
      check("Radio Free Asia (RFA) said so.", "Das sagte Radio Free Asia (RFA).", "de"),
    ).toEqual([]);
    expect(check("He told RFA.", "자유아시아방송에 말했다.", "ko")).toEqual([]);
    expect(check("men of the Storm Corps", "бійці Штурмового корпусу", "uk")).toEqual([]);
    expect(check("men of the Storm Corps", "暴風軍團的士兵", "zh-TW")).toEqual([]);
    expect(check("men of the Storm Corps", "die Männer des Sturmkorps", "de-AT")).toEqual([]);
  });

  it("says what was expected, and what is forbidden", () => {
    expect(check("men of the Storm Corps", "die Männer des Sturmbataillons", "de")).toEqual([
      "glossary/term: Expected Sturmkorps for Storm Corps, found no accepted form",
    ]);
    expect(
      check("Radio Free Asia said so.", "Radio Free Asia (Radio Freies Asien) sagte das.", "de"),
    ).toEqual([
      "glossary/forbidden: Expected Radio Free Asia, found Radio Freies Asien, which the glossary forbids",
    ]);
  });

  it.each([
    ["pl", "Zełenski", "z Zełenskim", true],
    ["pl", "Doha", "w Dosze", true],
    ["pl", "Budapeszt", "w Budapeszcie", true],
    ["pl", "Praga", "w Pradze", true],
    ["pl", "Zełenski", "Zełenskyj", false],
    ["ru", "Зеленский", "с Зеленским", true],
    ["ru", "Доха", "в Дохе", true],
    ["ru", "Зеленский", "Зеленчук", false],
    ["uk", "Київ", "у Києві", true],
    ["uk", "Відень", "до Відня", true],
    ["uk", "Прага", "у Празі", true],
    ["cs", "Praha", "v Praze", true],
    ["de", "Selenski", "Selenskis", true],
    ["de", "Selenski", "Selenskyj", false],
    ["de", "Kyjiw", "in Kiew", false],
    ["es", "Zelenski", "Zelenskyy", false],
  ])("reads endings as %s has them: %s in %s", (locale, form, text, good) => {
    const { glossary: own } = readGlossary(`term,${locale}\nTerm,${form}\n`, "g.csv") as {
      glossary: Glossary;
    };
    expect(checkNames("the Term", text, "en", locale, { glossary: own }).length).toBe(good ? 0 : 1);
  });

  it("accepts a country's adjective, and no other form of a place that is named otherwise", () => {
    const { glossary: own } = readGlossary(
      "term,aliases,pl,ru,de\nFrance,French,Francja,Франция,Frankreich\nUnited States,American,,США,\nKyiv,,,,Kyjiw\n",
      "g.csv",
    ) as { glossary: Glossary };
    const said = (source: string, target: string, locale: string) =>
      checkNames(source, target, "en", locale, { glossary: own }).length;
    expect(said("a French bank", "francuski bank", "pl")).toBe(0);
    expect(said("an American bank", "американский банк", "ru")).toBe(0);
    expect(said("an American bank", "французский банк", "ru")).toBe(1);
    expect(said("He left Kyiv.", "Er verließ Kiew.", "de")).toBe(1);
  });

  it("keeps what must not be translated", () => {
    expect(check("Install Calque.", "Installiere Calque.", "de")).toEqual([]);
    expect(check("Install Calque.", "Installiere Lehnübersetzung.", "de")).toEqual([
      "glossary/do-not-translate: Expected Calque as it is, found it in no such form",
    ]);
  });

  it("takes the longest term", () => {
    expect(check("the Health Care Program", "das Gesundheitsprogramm", "de")).toEqual([]);
  });

  it("tells what is wrong with a file, and where", () => {
    expect(readGlossary("name,de\nx,y\n", "g.csv")).toEqual({
      problems: [
        { file: "g.csv", line: 1, message: 'Expected a column named "term", found name, de' },
      ],
    });
    expect(readGlossary('term,translate\n"a\nb",maybe\n,\nc,no\nc,no\n', "g.csv")).toEqual({
      problems: [
        {
          file: "g.csv",
          line: 2,
          message: 'Expected "yes" or "no" under "translate", found "maybe"',
        },
        { file: "g.csv", line: 6, message: 'Expected "c" once, found it in line 5 too' },
      ],
    });
  });

  it("reads what spreadsheets write", () => {
    expect(readGlossary('\ufeffterm;de\r\n"A; ""B""";x|y\r\n', "g.csv")).toMatchObject({
      glossary: { terms: [{ term: 'A; "B"', line: 2 }] },
    });
  });
});
