import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what German knows about the ends of its sentences. */
export const de: SentenceRules = {
  before:
    "Hr., Hrn., Fr., Frl., Dr., Prof., Dipl., Dipl.-Ing., Ing., Mag., St., Hl., hl., z. B., z.B., d. h., d.h., i. d. R., u. a., u.a., sog., bzw., ca., evtl., ggf., inkl., exkl., einschl., zzgl., vgl., v. a., v.a., geb., gest., gen., Mr., Mrs., Ms., Gebr., Fa., Sr., Sra., Kard., Abg., Bgm., Frhr., Hptm., Lt., Oblt., Gen., jew., mind., allg., ehem., verh., jun., vs.",
  number:
    "Nr., Nrn., Abs., Art., S., Bd., Kap., Abb., Tab., Ziff., Anm., Fn., Jg., Abschn., Rn., Tel., Jan., Feb., Febr., Mär., Apr., Jun., Jul., Aug., Sep., Sept., Okt., Nov., Dez., Str., str., Pkt., lit., Aufl., Hausnr., Postf.",
  inside:
    "Std., min., max., Min., Mio., Mrd., Tsd., Co., Inc., Ltd., Corp., e. V., e.V., a. D., a.D., U.S., i. V., i.V., n. Chr., v. Chr., n.Chr., v.Chr., Jr., Sen., Sek., Proz., Bez., Kfz., a. M., a. d., o. g., p. a.",
  ends: "Alt., Best., Di., Do., Mi., Mo., Sa., So., Max., Port., Test., Temp., Rel., Op., Mod., PIN., am., led., Obj., Trans., Gem., Kl., Kop., Ges., Ber., Bed., Wg., Erf., Max., Ben., usw., etc., Rep., Dat., Akt., Adr., Inh.",
  starters:
    "aber alle allerdings als also am an andere anders auch auf aus außerdem bei beide bereits besonders bis bisher da dabei dadurch dafür dagegen daher damals damit danach daneben dann daran darauf daraus darin darum darunter das dass davon davor dazu dem den denn dennoch der deren des deshalb dessen deswegen die dies diese dieser dieses doch dort dorthin du durch ebenfalls ebenso ein eine einem einen einer eines einige er erst es etwa falls für gegen gerade gibt gleichzeitig hat hatte haben hier hierzu hingegen ich ihm ihn ihr ihre im immer immerhin in indem insgesamt inzwischen ist ja jede jeder jedes jedoch jetzt kann kein keine können lange lediglich mal man manche mehr mein meine meist mit mittlerweile muss nach nachdem natürlich neben nein nicht nichts noch nun nur ob obwohl oder oft ohne schließlich schon sein seine seit seitdem selbst sich sie sind so sobald sofort sogar solche soll somit sondern sonst sowie statt trotz trotzdem über um und uns unser unsere unter vielleicht viele vom von vor wann war waren warum was weder wegen weil weiter weitere welche wenn wer werden wer wie wieder wir wird wo wohl während wurde wurden zu zudem zuerst zugleich zum zunächst zur zuvor zwar zwischen",
  ordinals: "open",
  counted:
    "januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert jahrestag geburtstag minute platz liga bundesliga klasse runde tag mal stock auflage weltkrieg",
  examples: [
    ["Am 12. Juni kam er, z. B. mit dem Zug. ", "Er blieb bis zum 3. Oktober."],
    ["Die Information steht auf Seite 12. ", "Dort kannst du nachlesen."],
    ["Dr. Müller wohnt bei Fr. Prof. Schmidt in St. Gallen. ", "Er mag es."],
    ["Im Jahr 1991 rangierte man viel. ", "1992 wurde alles anders."],
    ["„Keine Zeit“, sagte sie: „Und keine Lust.“ ", "Wir haben 1.000.000 Euro."],
    ["Das kostet 3,5 Mio. Euro. ", "Die Firma heißt Müller & Co. ", "Sie wächst."],
    ["Das 2:0 fiel spät (81.). ", "Rote Karte sah niemand."],
    ["Der 1. FC Köln gewann. ", "Ludwig XIV. kam nicht."],
  ],
};
