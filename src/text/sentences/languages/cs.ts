import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Czech knows about the ends of its sentences. */
export const cs: SentenceRules = {
  before:
    "p., pí., dr., Dr., prof., Prof., doc., Doc., Ing., ing., Mgr., Bc., MUDr., JUDr., PhDr., RNDr., PaedDr., ThDr., MVDr., PharmDr., plk., gen., kpt., por., mjr., sv., Sv., St., tzv., např., Např., mj., tj., resp., cca., vs., zejm., ul., nám., tř., zvl., Mr., Mrs., Ms., mil., tis., min., max., hl., srov., pozn., roz., tzn., p. n. l., ak., arch., red.",
  number:
    "č., čl., str., s., odst., písm., sv., roč., kap., obr., tab., tel., Tel., Sb., čp., č. p., par., No.",
  inside:
    "a. s., a.s., s. r. o., s.r.o., spol. s r. o., Inc., Ltd., Co., Corp., Ph.D., CSc., DrSc., ml., st., jr., U.S., mld.",
  ends: "atd., apod., aj., etc., hod., Kč.",
  starters:
    "a aby ale ani ano asi až bez bude budou by byl byla byli bylo byly celkem celý co což další dále dnes do dokonce dosud i jak jako jaký je jedná jeho jejich její jen jenže jestli jestliže již jsem jsme jsou k kam každý kde kdo když kdyby ke kolem která které který kteří kvůli letos loni mají mezi mnozí mnoho možná může my na nad naopak navíc ne nebo několik někteří nejen není no ale nyní o od on ona oni ono oproti pak po pod podle pokud poté potom právě pro proč proti proto protože před přes přesto při přitom s se si snad stále tady tak takový také takže tam ta tato tedy ten tento teď the to tohle toto tu ty tyto u už v ve včera všechno všichni však vždyť z za zatím zatímco zde ze že",
  ordinals: "named",
  counted:
    "leden února ledna března dubna května června července srpna září října listopadu prosince století",
  vowelless: true,
  examples: [
    ["Prof. Novák přišel 12. června. ", "Bydlí na ul. Dlouhé, tj. V Praze."],
    ["Viz str. 5, čl. 3. ", "Je to jasné. ", "Narodil se 4. 5. 1943 v Brně."],
    ["Firma ČEZ, a. s., roste. ", "„Co se stalo?“ řekl. ", "„Nic.“"],
  ],
};
