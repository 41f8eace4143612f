import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Estonian knows about the ends of its sentences. */
export const et: SentenceRules = {
  before:
    "nt., näit., Näit., s.t., st., s.o., so., nn., dr., Dr., prof., Prof., hr., pr., prl., kpt., kol., kindr., mag., u., umb., ca., vt., Vt., vrd., St., Mr., Ms., vs., p., P., J., jr., end., sh., pst., mnt., tn.",
  number: "nr., Nr., lk., Lk., ptk., joon., tab., kd., tel., Tel., art., kell.",
  inside:
    "Inc., Ltd., Co., Corp., Jr., U.S., AS., OÜ., eKr., pKr., e.m.a., m.a.j., mln., mld., miljonit.",
  ends: "jne., jm., jms., jt., vms., vmt., etc.",
  starters:
    "aga aeg alles ainult eelmisel ei eile eks enne ent esmalt et ega ehk ja jah juba just ka kas keegi kes kellel kogu kohe koos kui kuid kuidas kuigi kuna kus kõik kõige lisaks lõpuks ma mees mida midagi miks milline mina minu mis mitte mul muidugi mõned nad nagu need nende nii niisiis nüüd nädalavahetusel oli on pealegi peale pärast praegu samas samuti sealt seal see seda sel selle selles sellest siin siis sellepärast ta tal talle tema teda täna tänavu teised ta tegelikult too tõsi ühe vaid varem veel või võib väga üks",
  ordinals: "named",
  counted:
    "jaanuar jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril sajandil sajandi",
  examples: [
    ["Prof. Tamm saabus 12. juunil. ", "Ta räägib nt. Tartus."],
    ["Vt. lk. 12. ", "Õunad, pirnid jne. ", "Kõik on olemas. ", "Ta sai 3. koha."],
  ],
};
