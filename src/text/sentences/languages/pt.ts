import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Portuguese knows about the ends of its sentences. */
export const pt: SentenceRules = {
  before:
    "Sr., Sra., Srs., Sras., Srta., Dr., Dra., Drs., Dras., Prof., Profa., Eng., Enga., D., Exmo., Exma., Ilmo., Ilma., Pe., Fr., Sto., Sta., V. Exa., V.Exa., Gen., Cel., Cap., Maj., Ten., Dep., Sen., Gov., Min., Des., Av., R., p. ex., p.ex., cf., vs., Mr., Mrs.",
  number:
    "n.º, nº., n., nr., pág., págs., p., pp., art., arts., cap., vol., fig., tel., Tel., jan., fev., mar., abr., mai., jun., jul., ago., set., out., nov., dez., inc., séc., ed., al.",
  inside:
    "Ltda., Lda., S.A., S. A., Cia., Inc., Corp., Co., Jr., a.C., d.C., a.m., p.m., E.U.A., EUA., U.S.",
  ends: "fr., comp., esp., sup., res., cat., fil., ex., rep., mat., lat., lit., end., des., cel., ind., mov., org., etc., pal., pol., com., rel., ap., col., sol.",
  starters:
    "a à agora ainda além algo alguém algum alguma algumas alguns ali antes ao aos apenas apesar após aquela aquele aqueles aqui as às assim até cada com como contudo da das de depois desde deste dessa desse do dois dos durante e é ela elas ele eles em embora enquanto entre então era essa essas esse esses esta está estas este estes eu foi há hoje isso isto já lá mais mas me mesmo meu minha muito muitos na nada não nas nem nenhum no nos nós nossa nosso num numa nunca o onde ontem os ou outra outro outros para pela pelo pois por porém porque portanto qual quando quanto que quem se segundo sem sempre ser será seu seus sim sob sobre só sua suas também tanto tem teve toda todas todo todos tudo um uma umas uns você vocês",
  examples: [
    ["O Sr. Silva e a Dra. Costa chegaram. ", "Eles vivem na Av. Paulista."],
    ["Veja a pág. 12 e o art. 5. ", "É claro. ", "20 pessoas vieram."],
    ["A empresa é a Silva & Cia. Ltda. de Lisboa. ", "Ela cresce."],
  ],
};
