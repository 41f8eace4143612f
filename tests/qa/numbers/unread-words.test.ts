import { describe, expect, it } from "vitest";
import { read, toldBriefly } from "./alarms.ts";

describe("a language that has no table of number words", () => {
  it.each([
    ["Sales rose to £2.4 billion.", "Myynti nousi 2,4 miljardiin puntaan.", "fi"],
    ["over 300 million years ago", "prieš daugiau kaip 300 milijonų metų", "lt"],
    ["He gave 300 million to them.", "Jis jiems davė 300 milijonus.", "lt"],
    ["He gave 300 million to them.", "তিনি তাদের 300 মিলিয়ন দিয়েছেন।", "bn"],
    ["He gave 300 million to them.", "Aliwapa milioni 300.", "sw"],
    ["I rowed 100k metres.", "Soudin 100 tuhanteen metriin asti.", "fi"],
    ["It opens on 5 September.", "Se avataan 5. syyskuuta.", "fi"],
    ["It opened in September.", "Tā tika atvērta septembrī.", "lv"],
    ["It opened in September.", "Άνοιξε τον Σεπτέμβριο.", "el"],
    ["It opened in September.", "הוא נפתח בספטמבר.", "he"],
    ["It rose by 9.4 per cent.", "Porastao je za 9,4 posto.", "hr"],
    ["It took 4 months.", "Trvalo to štyri mesiace.", "sk"],
    ["They met at 5am.", "Kohtusid kell viis hommikul.", "et"],
    ["We leave at 0600.", "Išvykstame 06.00 val.", "lt"],
    ["We leave at 2:45 PM.", "Φεύγουμε στις 2.45 μ.μ.", "el"],
    ["The road is 2.8km long.", "El camí té 2,8 km.", "ca"],
    ["27 miles away", "на 27 мили оттук", "bg"],
    ["24 hours a day, for the past 70 years", "posljednjih 70 godina, 24 sata na dan", "hr"],
  ])("%s → %s", (source, target, locale) => {
    expect(toldBriefly(source, target, locale)).toEqual([]);
  });

  it.each([
    ["Sales rose to £2.4 billion.", "Myynti nousi 2,4 miljoonaan puntaan.", "fi"],
    ["He gave 300 million to them.", "Jis jiems davė 500 milijonus.", "lt"],
    ["It opened in 2021.", "Tā tika atvērta 2012. gadā.", "lv"],
    ["It could cost €100m a day.", "Tai gali kainuoti 100 000 eurų per dieną.", "lt"],
    ["We leave at 0600.", "Išvykstame 07.00 val.", "lt"],
  ])("still: %s → %s", (source, target, locale) => {
    expect(toldBriefly(source, target, locale).some((line) => line.endsWith("error"))).toBe(true);
  });

  it("a month with an ending is read, and what only begins like one is not", () => {
    expect(read("25. syyskuussa", "fi")).toContain("09-25");
    expect(read("25 000 dollaria syyskuussa", "fi")).toContain("25000");
    expect(read("na 27 kilometrova", "hr")).toBe("27");
  });
});
