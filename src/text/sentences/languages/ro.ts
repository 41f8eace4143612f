import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Romanian knows about the ends of its sentences. */
export const ro: SentenceRules = {
  before:
    "dl., Dl., dna., Dna., d-l., d-na., dr., Dr., prof., Prof., ing., av., col., gen., lt., cpt., mr., pr., Pr., Sf., sf., str., Str., bd., Bd., b-dul., jud., com., mun., ex., de ex., cca., aprox., cf., Mr., Mrs., Ms., St., vs., conf., univ., arh., lect., asist., șos., Șos., int., loc., red.",
  number:
    "nr., Nr., art., Art., alin., lit., pag., p., pct., cap., vol., fig., tab., tel., Tel., ian., feb., mar., apr., iun., iul., aug., sept., oct., nov., dec., bl., sc., ap., et.",
  inside:
    "S.A., S.R.L., SRL., Inc., Ltd., Co., Corp., Jr., U.S., S.U.A., î.Hr., d.Hr., a.m., p.m., mil., mld.",
  ends: "etc., ș.a., ş.a., ș.a.m.d.",
  starters:
    "a abia acea aceasta această aceste acest acesta aceștia aceştia acum acolo aici ai al ale altfel am apoi ar are asta astăzi astfel atât atunci au ca când cam care ce cea cei cel cele chiar ci cine conform cu cum da dacă dar de deci deoarece deși deşi din doar dintre după ea ei el ele era este eu există fără fie fiecare fost iar ieri în înainte încă însă într între la le lor mai mă mi mult multe nici nimeni noi nu o oamenii or ori pe pentru peste până prin s sa sau se și şi sub sunt sa să spre tot toate toți toţi totul totuși totuşi un una unde unii unul va voi vom vor",
  examples: [
    ["Dl. Popescu și dr. Ionescu au venit. ", "Locuiesc pe str. Lungă."],
    ["Vezi pag. 12, art. 3. ", "Mere, pere etc. ", "Totul este. ", "20 de oameni au venit."],
  ],
};
