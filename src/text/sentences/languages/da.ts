import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Danish knows about the ends of its sentences. */
export const da: SentenceRules = {
  before:
    "hr., Hr., fr., Fr., frk., Frk., dr., Dr., prof., Prof., ing., cand., mag., f.eks., f. eks., fx., bl.a., bl. a., dvs., d.v.s., d. v. s., ca., evt., inkl., ekskl., jf., Jf., jfr., pga., p.g.a., iht., ifm., mht., vedr., hhv., såk., s.k., skt., Skt., St., Sct., adv., dir., red., maks., min., Mr., Mrs., Ms., vs., N°., pr., nuv., tidl., kgl., a.m.",
  number:
    "nr., Nr., s., p., kap., art., stk., pkt., tlf., Tlf., jan., feb., mar., apr., jun., jul., aug., sep., sept., okt., nov., dec., kl., Kl., bd., fig., tab., §.",
  inside:
    "Inc., Ltd., Co., co., Corp., Jr., Bros., P.M., A.M., p.m., U.S., U.S.A., E.U., A/S., ApS., e.Kr., f.Kr., mio., mia., kr., st., c.",
  ends: "osv., etc., m.m., m.v., mv., mm., o.l., m.fl.",
  starters:
    "af al alle alt altså andre at bare begge blev blandt bliver da de dem den denne deres derfor dermed der deraf derefter desuden det dette dig din disse dog du efter eftersom eller en endelig endnu er et ene flere for fordi fra få før ham han hans har have hendes her hvad hvem hver hvis hvor hvordan hvorfor hun hvornår i ifølge igen ikke in indtil ingen intet ja jeg kan kom kun man mange med medens mellem men mens mere mest min mod måske nej ni noget nogle nogen nu når næste og også om op os over på samtidig se selv selvom senere ser siden sin skal skulle snart som stadig så således to tak til trods ud uden under var ved vi vil være the it he she this that they we you i there what who how",
  ordinals: "named",
  counted:
    "januar februar marts april maj juni juli august september oktober november december århundrede division klasse verdenskrig",
  examples: [
    ["Hr. Hansen bor i Skt. Peders Stræde. ", "Han kom den 12. juni."],
    ["De lukkede aftalen med Pitt, Briggs & Co. ", "Det lukkede i går."],
    ["Se s. 12 og nr. 3. ", "Æbler, pærer osv. ", "Alt er der. ", "20 personer kom."],
    ["»Kom!« sagde hun. ", "»Hvorfor?« ", "Han gik kl. 12."],
  ],
};
