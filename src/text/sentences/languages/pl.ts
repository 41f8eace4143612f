import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Polish knows about the ends of its sentences. */
export const pl: SentenceRules = {
  before:
    "p., pp., prof., Prof., hab., dr., inż., mgr., lek., gen., płk., ppłk., kpt., por., ppor., mjr., ks., Ks., bp., abp., kard., św., Św., śp., red., reż., ul., Ul., al., Al., pl., os., m.in., np., tzn., tj., tzw., wg., ok., zob., por., im., pw., woj., pow., gm., m.st., ur., zm., dyr., wicedyr., przew., sędz., adw., sp., kat., godz., st., nt., ws., ds., ww., fot., Fot., rys., red., oprac., tłum., hr., Mr., Mrs., Dr., vs., n.p.m., dawn., jęz., ang., niem., franc., łac., tel., Tel.",
  number:
    "nr., Nr., str., s., art., Art., ust., pkt., poz., par., t., rozdz., tab., Dz. U., Dz.U., r., w., lit., vol., No.",
  inside:
    "S.A., Sp. z o.o., sp. z o.o., z o.o., Inc., Co., Ltd., Corp., jr., sen., U.S., S.K.A., mln., mld., tys., proc., pn., płd., zach., wsch.",
  ends: "itd., itp., etc., in., r., w., br., ub., bm., p.n.e., n.e., C., zł., gr.",
  starters:
    "a aby albo ale ani bez bo będzie być była było były by chce chociaż choć co coraz czy dlaczego dlatego do dla dotychczas dzięki dziś gdy gdyby gdzie i ich ile im inni istnieje ja jak jaka jaki jakie jako jakby jeden jednak jednakże jego jej jest jeszcze jeśli jeżeli już każda każdy kiedy kolejne kolejny kto która które który którzy lecz lub ma mają mamy można może moim my na nad nadal natomiast nie niestety niektórzy nikt no o obecnie obok od ona on one oni oprócz oraz oto pamiętajmy po pod podczas podobnie ponadto ponieważ potem poza przed przede przez przy raczej również są się skąd sprawa swoje ta tak także tam te teraz tego tej ten to też tu tutaj twierdzi tych tylko tym tymczasem u w we wciąż według wielu więc wobec wszyscy wszystko wśród wtedy właśnie z za zaś zatem ze zdaniem znów że",
  ordinals: "named",
  counted:
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wiek wieku",
  dashesContinue: true,
  examples: [
    ["Prof. dr hab. Jan Kowalski mieszka przy ul. Długiej. ", "Lubi to, np. Kraków."],
    ["Urodził się 12. maja w 1920 r. ", "Zmarł w 2000 r. ", "Miał dzieci."],
    ["Zob. art. 5 ust. 2. ", "20 osób przyszło."],
    ["Spółka Orlen S.A. rośnie. ", "Jabłka, gruszki itd. ", "Wszystko jest."],
  ],
};
