import { fold } from "../reading/token.ts";

/**
 * List the forms (folded) that other languages have for an English given name: *John* is Jean, Juan, Иван. Popes, kings and saints are
 * called so everywhere, and people of stories in many translations. The names of the Bible, of saints and of rulers, by which
 * such forms came about; every form of a row stands for the English ones before the colon.
 */
export function kinOf(word: string): ReadonlySet<string> | undefined {
  return KIN.get(fold(word));
}

const ROWS = `
alexander alexandra: alexandre alessandro alejandro aleksander aleksandr aleksandra alexandr alexandros александр олександр
alice: alicia alicja alisa alise алиса аліса
andrew: andré andreas andrea andrés andrzej andrej ondřej anders andries андрей андрій
ann anne anna: ana hanna anne анна ганна
anthony antony: antoine antonio antônio antónio anton antonius antoni antonín антоний антоній антон
augustine: augustin agustín agostino agostinho augustinus augustyn августин
barbara: bárbara barbora варвара
benedict: benoît benedikt benedetto benedicto bento benito benedictus benedykt бенедикт
benjamin: benjamín beniamin beniamino veniamin вениамин веніамін
catherine katherine kate: catarina caterina catalina katharina katarzyna kateřina katarina екатерина катерина
charles: carlos carlo karl karel carl karol карл
christopher: christophe cristóbal cristoforo cristóvão christoph krzysztof kryštof kristoffer христофор
clement: clément clemens clemente klemens климент
constantine: constantin constantino costantino konstantin konstantyn константин костянтин
daniel: daniele даниил данило
david: davide dawid давид
dorothy dorothea: dorothée dorotea dorota дороти доротея
edward: édouard edouard eduard eduardo edoardo edvard эдуард едуард
elizabeth: élisabeth elisabeth isabel elisabetta elżbieta alžběta елизавета єлизавета
emily emilia: émilie emilie emilia emília emilie эмилия емілія
eugene eugenia: eugène eugen eugenio eugênio eugeniusz evžen евгений євген
eve: ève eva ewa ева єва
frances francis: françois franz franciscus franziskus francisco francesco franciszek františek franciskus франциск
frederick: frédéric friedrich federico frederico fryderyk fredrik bedřich фридрих фрідріх
george: georges georg jorge giorgio jerzy jiří georgius георгий георг
gregory: grégoire gregor gregorio gregório grzegorz řehoř gregorius григорий григорій
harold: harald гарольд харальд
helen helena: hélène elena helene helena елена олена
henry: henri heinrich enrique enrico henrique hendrik henryk jindřich henrik генрих генріх
hugh: hugues hugo ugo
isaac: isaak izaak izák исаак ісаак
isabella: isabelle izabela isabel изабелла
jacob james: jacques jakob jaime santiago giacomo jacobus jakub tiago thiago иаков яков яків
jane joan joanna: jeanne johanna juana giovanna joana janina jana жанна
jerome: jérôme hieronymus jerónimo girolamo jerônimo hieronim иероним
john: jean johann johannes hans juan giovanni joão jan johan ivan иван іван иоанн іоанн
joseph: josef josé giuseppe jozef józef josip иосиф йосип
julian: julien julián giuliano juliano юлиан
julius: jules julio giulio júlio juliusz юлий юлій
lawrence laurence: laurent lorenz lorenzo lourenço laurentius wawrzyniec vavřinec lars лаврентий
leo leon: léon león leone leão lev лев
lewis louis: luis ludwig luigi luís lodewijk ludwik ludvík ludvig людовик людвиг
luke: luc lukas lucas luca łukasz lukáš лука
margaret: marguerite margarete margarita margherita margarida małgorzata markéta margareta маргарита
mark: marc markus marcos marco marek марк
martin: martín martino martinho marcin maarten мартин
mary maria: marie maría marija marja mária мария марія
matthew: matthieu mathieu matthäus mateo matteo mateus mateusz matouš matteus матвей матвій
michael: michel miguel michele michał michal mikael михаил михайло
moses: moïse mose moisés mosè mojżesz mojžíš моисей мойсей
nicholas nicolas: nikolaus nicolás nicola nicolau mikołaj mikuláš nikolaj николай микола
pandora: pandore пандора
patrick: patricio patrizio patryk патрик
paul: paulus pablo paolo paulo paweł pavel paul павел павло
peter: pierre petrus pedro pietro piotr petr peter пётр петр петро
philip phillip: philippe philipp felipe filippo filipe filip филипп філіп
richard: ricardo riccardo ryszard рихард
robert: roberto роберт
samuel: samuele самуил
sarah sara: сарра
sebastian: sébastien sebastián sebastiano sebastião себастьян
simon: simón simone simão szymon šimon симон
sophia sophie: sofia sofía zofia žofie софия софія
stephen steven: étienne stephan stefan esteban stefano estêvão szczepan štěpán staffan стефан
susan susanna suzy: suzanne susanne susana zuzanna zuzana сусанна сюзанна
theodore: théodore theodor teodoro teodor федор фёдор
theresa teresa: thérèse therese teresa тереза
thomas: tomás tommaso tomé tomasz tomáš фома
vincent: vicente vincenzo wincenty викентий
william: guillaume wilhelm guillermo guglielmo guilherme willem вильгельм вільгельм
xavier: javier saverio ксаверий
`;

const KIN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [own = "", others = ""] = row.split(": ");
      const kin = new Set(others.split(" ").map(fold));
      return own.split(" ").map((word) => [word, kin] as const);
    }),
);
