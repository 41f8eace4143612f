import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Lithuanian knows about the ends of its sentences. */
export const lt: SentenceRules = {
  before:
    "mėn., g., gatv., al., pr., prof., doc., dr., Dr., Prof., Doc., habil., hab., gen., plk., kpt., ltn., vyr., kun., vysk., kard., šv., Šv., vad., pvz., Pvz., t. y., t.y., žr., Žr., plg., vad., t. p., p., pav., r., sav., apskr., vlsč., raj., mst., k., a., red., sud., inž., akad., a. k., g. k., tel., Tel., nuotr., pan., st., St., Mr., Ms., vs., angl., lot., pranc., rus., vok., lenk., kt., vid., dab., buv., atsak., pirm., pavad.",
  number: "Nr., nr., p., psl., pusl., str., t., sk., str., kn., pav., lent., punktas.",
  inside:
    "d., m., tūkst., mln., mlrd., proc., val., min., sek., vnt., Inc., Ltd., Co., Corp., Jr., U.S., Lt., Eur., eur., ct., kg., km.",
  ends: "pan., kt., t. t., ir t. t., etc., r., m.",
  starters:
    "apie ar aš be bei bet buvo čia dabar dar dėl iki ir iš į jeigu jei ji jie jis jo jos jų juk jau kad kada kai kaip kas kartu kiekvienas kita kiti kodėl kol ką kuris labai laikui man mes mano mūsų nes nebuvo negali nei niekas nors nuo o per pagal pasak po prieš prie su šiandien šiais šiame šiemet šis šią ši šie šių šio šioje tačiau taigi taip tada tai ten tie tik todėl tokie toks ta tas tuo tuomet tu už vis visi viena vienas yra",
  ordinals: "named",
  counted:
    "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
  dashesContinue: true,
  examples: [
    ["Prof. J. Petraitis kalbėjo 2019 m. Vilniuje. ", "Tai buvo balandžio 26 d. Šventė baigėsi."],
    ["Anot S. Skvernelio, taip. ", "Gedimino pr. 9 yra gražus."],
  ],
};
