import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Norwegian (Bokmål and Nynorsk) knows about the ends of its sentences. */
export const nb: SentenceRules = {
  before:
    "hr., Hr., fr., Fr., frk., dr., Dr., prof., Prof., f.eks., f. eks., bl.a., bl. a., dvs., d.v.s., ca., evt., inkl., ekskl., jf., Jf., jfr., pga., p.g.a., ifm., mht., vedr., hhv., såk., s.k., St., adm., dir., red., maks., min., Mr., Mrs., vs., tidl., kgl., ev., bl.",
  number:
    "nr., Nr., s., kap., art., pkt., tlf., Tlf., jan., feb., mar., apr., jun., jul., aug., sep., sept., okt., nov., des., kl., Kl., bd., fig., tab.",
  inside: "Inc., Ltd., Co., Corp., Jr., U.S., e.Kr., f.Kr., mill., mrd., kr.",
  ends: "osv., etc., m.m., m.v., mv., o.l., m.fl., mfl.",
  starters:
    "alle alt andre at av bare begge ble blant blir da de dem den denne deres derfor dermed der dersom dessuten det dette du eller en er et etter ettersom for fordi fra få før han hans har hele her hun hva hvem hver hvis hvor hvordan hvorfor i ifølge igjen ikke ingen ja jeg kan kanskje kom man mange med mellom men mens mer mest min mot nei noe noen nå når og også om opp oss over på samtidig se selv senere siden sin skal skulle snart som så takk til tross under uten var ved vi vil være",
  ordinals: "named",
  counted:
    "januar februar mars april mai juni juli august september oktober november desember århundre divisjon klasse verdenskrig plass",
  examples: [
    ["Hr. Hansen kom den 12. juni. ", "Han bor f.eks. i Oslo."],
    ["Se s. 12 og nr. 3. ", "Epler, pærer osv. ", "Alt er der. ", "20 personer kom."],
  ],
};
