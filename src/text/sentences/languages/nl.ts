import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Dutch knows about the ends of its sentences. */
export const nl: SentenceRules = {
  before:
    "dhr., Dhr., mevr., Mevr., mw., Mw., mr., Mr., dr., Dr., drs., Drs., ir., Ir., ing., prof., Prof., ds., Ds., St., H., bijv., bv., d.w.z., o.a., m.a.w., i.p.v., t/m., vgl., resp., ca., incl., excl., max., min., evt., jl., jr., m.b.t., n.a.v., t.a.v., t.o.v., z.g., zgn., vs., Sint., Mrs.",
  number:
    "nr., nrs., blz., p., pag., art., hfst., fig., afb., afd., tel., Tel., jan., feb., mrt., apr., jun., jul., aug., sep., sept., okt., nov., dec., lid., par., jg.",
  inside: "B.V., N.V., b.v., n.v., Inc., Ltd., Co., Jr., Sr., U.S., a.m., p.m., v.Chr., n.Chr.",
  ends: "enz., etc., e.d., e.a.",
  starters:
    "aan achter al alle alleen als alsof altijd anders andere bij binnen boven daar daarbij daardoor daarin daarna daarnaast daarom daarvoor dan dat de deze die dit doch door dus echter een eerst eerder en er even ga geen haar had heb hebben heeft het hier hierdoor hij hoe hoewel hun ieder iedereen ik in inmiddels is ja je jij jouw jullie kan kom langs maar meer men met mijn moet na naar naast nee net niemand niet niets nog nu of om omdat onder ondanks ons onze ook op over pas sinds sommige soms steeds tegen terwijl tijdens toch toen tot tussen u uit van vandaag vanaf veel verder volgens voor vooral waar waarom wanneer want waren was wat we weer welke wie wij wil word wordt zal ze zei zelf zelfs zich zij zijn zo zoals zodat zonder zou",
  examples: [
    ["’s Avonds kwam hij. ", "’t Is goed."],
    ["Dhr. Jansen woont bij mevr. De Vries. ", "Hij komt bijv. uit Delft."],
    ["Zie blz. 12 en art. 3. ", "81 procent van de schoten was raak."],
    ["81 procent was raak. ", "...en toen barste de hel los."],
  ],
};
