import { describe, expect, it } from "vitest";
import { checkNames, createNameMemory } from "../../../src/qa/names/index.ts";
import { shoutedWords } from "../../../src/qa/names/reading/shouted.ts";
import { tokenize } from "../../../src/qa/names/reading/token.ts";
import { isCompound } from "../../../src/qa/names/words/is-compound.ts";
import { isMeasure } from "../../../src/qa/names/words/is-measure.ts";
import { checkLast, type Pair } from "./check-last.ts";

/** What is said about the last of some units, as rule, severity and words. */
function said(locale: string, ...units: readonly Pair[]): string[] {
  return checkLast(locale, units).map(({ severity, message }) => `${severity}: ${message}`);
}

describe("an ordinary word that a story, a post or a shop writes with a capital letter", () => {
  it.each([
    ["de", "They call him the Watcher and Captain.", "Man nennt ihn den Wächter und Hauptmann."],
    ["es", "She met a Lawmaker near the Tavern.", "Se encontró con un legislador en la taberna."],
    ["tr", "“Hey Barman, a tea!”", "“Selam, barmen, bir çay!”"],
    ["sv", "On sale: Vintage Earrings and a Scarf.", "På rea: gamla örhängen och en halsduk."],
    ["ru", "Their Falcon hunts Mice.", "Их сокол охотится на мышей."],
    ["id", "Okay, Grandma, goodbye.", "Baiklah, Nenek, sampai jumpa."],
    ["it", "We connect over WiFi to the HelpLine.", "Ci colleghiamo via Wi-Fi al servizio."],
  ])("is not asked for in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it("is asked for where the document keeps it", () => {
    const units: Pair[] = [
      ["We thanked Falcon for it.", "Wir dankten Falcon dafür."],
      ["Nobody saw Falcon leave.", "Niemand sah Falcon gehen."],
      ["They told Falcon of it.", "Man erzählte Falcon davon."],
      ["Later they trusted Falcon with it.", "Später trauten sie Raven das zu."],
    ];
    expect(said("de", ...units)).toHaveLength(1);
  });

  it("does not end a person's name: Butler, Barnes and Tucker are people", () => {
    for (const name of ["Nora Barnes", "Nora Tucker", "Nora Butler"])
      expect(said("de", [`A prize went to ${name}.`, "Ein Preis ging an Nora Lind."])).toHaveLength(
        1,
      );
  });
});

describe("what is shouted, drawled, measured or made a verb", () => {
  it.each([
    ["nl", "“I HEAR THEIR STEPS. SMELL THE SMOKE.”", "“IK HOOR HUN STAPPEN. RUIK DE ROOK.”"],
    ["fr", "Well nooOOOooo!", "Eh bien nooon !"],
    ["pl", "It has a 3100mAh cell, 4.2kWh a year.", "Ma ogniwo 3100 mAh, 4,2 kWh rocznie."],
    ["ru", "A 3100mAh cell is inside.", "Внутри аккумулятор на 3100 мА·ч."],
    ["cs", "They de-Stalinized the town.", "Město destalinizovali."],
    ["es", "I just X200ed the handle.", "Solo pegué el mango."],
  ])("is no name in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it("leaves an acronym among what is shouted", () => {
    const tokens = tokenize("WHAT WILL NATO DO NOW?");
    const shouted = shoutedWords(tokens);
    expect(tokens.filter(({ start }) => !shouted.has(start)).map(({ text }) => text)).toEqual([
      "NATO",
    ]);
    expect(shoutedWords(tokenize("The UN, the EU and NATO")).size).toBe(0);
  });

  it("knows units with a figure and without", () => {
    expect(["2600mAh", "kWh", "GHz", "dB", "100V", "5kHz"].every(isMeasure)).toBe(true);
    expect(["PA", "TV", "GB", "iPad", "McAdam", "Pascal"].some(isMeasure)).toBe(false);
  });
});

describe("a name with an English ending", () => {
  it.each([
    ["tr", "Hey Wiki2Goers, welcome.", "Selam Wiki2Go'cular, hoş geldiniz."],
    ["de", "Three ETFs were approved.", "Drei ETF wurden zugelassen."],
  ])("is there without it in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it("is a mention where only the plural is missing", () => {
    expect(said("it", ["There are Brindos in the box.", "Nella scatola ci sono Brindo."])).toEqual([
      "info: Expected Brindos, found Brindo",
    ]);
  });
});

describe("a handle", () => {
  it("that is made of ordinary words may be put into words: a mention", () => {
    expect(said("tr", ["@user13 That makes sense.", "@kullanıcı13 Bu mantıklı."])).toEqual([
      "info: Expected @user13, found @kullanıcı13, whom the source does not name",
    ]);
  });

  it("that is somebody's has to stay, and is somebody else's with a letter more", () => {
    expect(said("es", ["Ask @brendlin.", "Pregunta a @brendlins."])).toEqual([
      "warning: Expected @brendlin, found @brendlins, whom the source does not name",
    ]);
    expect(said("es", ["Ask @brendlin, Ana.", "Pregunta, Ana. Yo Pienso."])).toEqual([
      "warning: Expected brendlin, found no such name",
    ]);
  });
});

describe("a name made of two ordinary words, or an acronym, that a translation never has", () => {
  it("is a mention in stories", () => {
    expect(
      said("cs", [
        "The wizards who made Moonfall slept.",
        "Čarodějové, kteří stvořili Lunopád, spali.",
      ]),
    ).toEqual(["info: Expected Moonfall, found Lunopád, whom the source does not name"]);
  });

  it("is missed where nearly all others keep it", () => {
    const memory = createNameMemory();
    const source = "The keys of Moonfall were sold.";
    const kept = {
      de: "Die Schlüssel von Moonfall",
      fr: "Les clés de Moonfall",
      nl: "De sleutels van Moonfall",
    };
    for (const [locale, target] of Object.entries(kept)) memory.add(source, target, "en", locale);
    const target = "Las llaves se vendieron.";
    memory.add(source, target, "en", "es");
    expect(checkNames(source, target, "en", "es", { memory })).toMatchObject([
      { severity: "warning" },
    ]);
  });

  it("is told by its parts, and what families and towns end in is none", () => {
    expect(["starfire", "daybreak", "audiobook"].every(isCompound)).toBe(true);
    expect(["blackwood", "springfield", "goodman", "facebook"].some(isCompound)).toBe(false);
  });
});

describe("a place in a form of the language's own", () => {
  it.each([
    ["es", "He came from Dresden.", "Vino de Dresde."],
    ["pt-PT", "The port of Rotterdam.", "O porto de Roterdão."],
    ["pt-PT", "The Czech minister.", "O ministro checo."],
    ["pl", "The Nigerian office.", "Nigeryjski urząd."],
    ["cs", "A Kazakh team in South Africa.", "Kazašský tým v Jižní Africe."],
    ["uk", "The Germans live in North America.", "Німці живуть у Північній Америці."],
    ["cs", "Texts in German and Russian.", "Texty v němčině a ruštině."],
    ["es", "A Croatian and a Filipino sailor.", "Un marinero croata y uno filipino."],
    ["nl", "The Lebanese and Argentine teams.", "De Libanese en Argentijnse teams."],
    ["tr", "The Serbian and Uzbek delegations.", "Sırp ve Özbek heyetleri."],
    ["pl", "They walked the Champs-Elysées.", "Szli po Polach Elizejskich."],
    ["ru", "The African nation voted again.", "Страна снова проголосовала."],
  ])("is there in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });
});

describe("a spelling of the language's own", () => {
  it.each([
    ["cs", "Sanjaram Tsedenov spoke.", "Mluvil Sandžaram Cedenov."],
    ["de", "They left Bakhmetovka.", "Sie verließen Bachmetowka."],
  ])("is the name in %s: %s", (locale, source, target) => {
    expect(said(locale, [source, target])).toEqual([]);
  });

  it("leaves the letters of a company that & joins", () => {
    expect(said("de", ["An R&D team at AT&T said so.", "Ein Entwicklerteam sagte es."])).toEqual(
      [],
    );
  });
});

describe("somebody for a name that cannot be found", () => {
  it("is no word that a capitalised word of the source explains", () => {
    expect(
      said("cs", ["Later Ravnik served the Left party.", "Později byl členem Levicové strany."]),
    ).toEqual(["warning: Expected Ravnik, found no such name"]);
  });
});
