import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Latvian knows about the ends of its sentences. */
export const lv: SentenceRules = {
  before:
    "prof., Prof., dr., Dr., doc., piem., Piem., t. i., t.i., sk., Sk., t. s., t.s., tā saukt., sv., Sv., Nr., nr., plkst., Plkst., tel., Tel., apm., ap., akad., inž., ģen., plkv., kpt., pulkv., St., Mr., Ms., vs., resp.",
  number: "lpp., p., pp., att., tab., sēj., nod., pants.",
  inside: "g., gs., milj., tūkst., mljrd., Inc., Ltd., Co., Corp., Jr., U.S., A/S., utt.",
  ends: "utt., u. c., u.c., u. tml., u.tml., etc.",
  starters:
    "ar arī ar bet bija bez būs cik es ir ja jau jo kā kad kādēļ kam kāpēc kas kaut ko kopš kopumā kur lai laikā līdz līdzīgi man mani mēs mums ne nav no nu pagaidām par pat pēc pie pirms savukārt šī šie šis šobrīd šo šodien tā tad tādēļ tagad tai taču tas tāpat tāpēc te tie tikai to tomēr tur tu tās un uz vai var vairāk vēl viņa viņi viņš viņu viss visi",
  ordinals: "named",
  counted:
    "janvāris janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī gadā gada",
  dashesContinue: true,
  examples: [
    ["Prof. J. Bērziņš ieradās 2019. gada 12. jūnijā. ", "Viņš runāja, piem., Rīgā."],
    ["Āboli, bumbieri u. c. ", "Viss ir. ", "Tas notika ap plkst. 12."],
  ],
};
