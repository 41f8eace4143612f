import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what French knows about the ends of its sentences. */
export const fr: SentenceRules = {
  before:
    "M., MM., Mme., Mlle., Mgr., Me., Dr., Pr., Prof., St., Ste., p. ex., p.ex., c.-à-d., cf., Cf., env., Gal., Cdt., vs., N.B., Mr., Mrs., Ms.",
  number:
    "art., chap., fig., n°., no., p., pp., vol., t., tél., Tél., janv., févr., avr., juil., sept., oct., nov., déc., éd., al., liv., réf.",
  inside:
    "Inc., Ltd., Co., Corp., S.A., Jr., U.S., J.-C., av. J.-C., apr. J.-C., Cie., boul., av., bd.",
  ends: "All., DC., Desc., Mart., Op., Comm., Var., mar., mer., jeu., ven., sam., lun., cam., etc., voit., dest., coll., dim., niv., quart., symb., graph., dim.",
  starters:
    "à ah ainsi alors après au aucun aucune aujourd'hui auparavant aussi autre autres aux avant avec bien bref c car ce ceci cela celle celui cependant certains ces cet cette ceux chacun chaque ci comme comment d dans de depuis dernièrement des dès désormais deux donc du durant elle elles en encore enfin ensuite entre est et être grâce hier ici il ils j jamais je jusqu l la là le les leur leurs lors lorsqu lorsque lui ma mais malgré même mes moi moins mon n ne ni non nos notre nous on or ou où oui outre par parce parfois parmi pas pendant personne peu peut-être plus plusieurs pour pourquoi pourtant près puis puisque qu quand quant que quel quelle quelques qui quoi rien s sa sans se selon ses seul si son sous souvent sur surtout ta tandis tant toujours tous tout toute toutefois toutes très trop tu un une vers voici voilà vos votre vous y",
  examples: [
    ["M. Dupont et Mme Durand sont venus. ", "Ils sont partis."],
    ["Voir p. 12, art. 3 et fig. 4. ", "C’est clair."],
    ["« Viens ici ! » dit-elle. ", "« Pourquoi ? » ", "Il partit."],
    ["Il y a des pommes, des poires, etc. ", "Tout est bon. ", "12 personnes sont venues."],
  ],
};
