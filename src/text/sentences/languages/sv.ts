import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Swedish knows about the ends of its sentences. */
export const sv: SentenceRules = {
  before:
    "t.ex., t. ex., dvs., d.v.s., d. v. s., bl.a., bl. a., s.k., s. k., ca., ev., f.d., f. d., fr.o.m., fr. o. m., t.o.m., t. o. m., m.a.o., p.g.a., p. g. a., resp., inkl., exkl., jfr., Jfr., hr., fru., dr., Dr., prof., Prof., ang., max., min., bitr., Mr., Mrs., S:t., st., vs., tr., fil., red.",
  number:
    "nr., Nr., s., sid., kap., art., st., tel., Tel., jan., feb., febr., mars., apr., aug., sept., okt., nov., dec., kl., Kl., bd., fig., tab., §.",
  inside:
    "Inc., Ltd., Co., Corp., Jr., U.S., e.Kr., f.Kr., e. Kr., f. Kr., milj., mkr., mdr., kr., tkr.",
  ends: "osv., o.s.v., etc., m.m., m. m., mm., o.d., m.fl., m. fl.",
  starters:
    "all alla allt andra att av bara bland bra båda både de deras dessa dessutom det detta den denna din där därefter därför då efter eftersom eller en endast enligt ett finns flera från för före genom går hade han hans har hela henne hennes här hon hos hur hög i ibland idag igår in inga ingen inget innan inom inte ja jag kan kanske kom kommer man med medan mellan men mer mest min mot mycket många måste ni nej nu några någon något när nästa och också om oss på samtidigt sedan senare sen ska så sådan som snart somliga tack till trots två under upp ur utan utöver var vad varför varje vem vi via vid vilka vilken vill än ändå är även över",
  examples: [
    ["Dr. Svensson kom t.ex. Till oss. ", "Han bor på S:t Eriksgatan."],
    ["Se s. 12 och kap. 3. ", "Äpplen, päron osv. ", "Allt finns. ", "20 personer kom."],
    ["”Kom!” sa hon. ", "”Varför?” ", "Han gick kl. 12."],
  ],
};
