import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Spanish knows about the ends of its sentences. */
export const es: SentenceRules = {
  before:
    "Sr., Sra., Sres., Sras., Srta., Srtas., Dr., Dra., Dres., D., Dña., Dª., Lic., Ing., Arq., Prof., Profa., prof., Gral., Cnel., Cap., Tte., Mons., Fr., Sto., Sta., Ud., Uds., Vd., Vds., Excmo., Excma., p. ej., p.ej., Mt., Mr., Mrs., Ms., M., vs., cf., Admón., Av., Avda., Dip., Sen., Gob.",
  number:
    "Núm., núm., Nº., nº., N°., No., no., pág., págs., p., pp., párr., párrf., art., arts., Art., cap., fig., figs., vol., tomo., Tel., tel., tfno., ene., feb., mar., abr., may., jun., jul., ago., sep., sept., oct., nov., dic., Ago., Nov., Mar., Lun., Cra., Ext.",
  inside:
    "EE. UU., EE.UU., EE UU., Cía., S.A., S. A., Inc., Ltd., Ltda., Co., Corp., Jr., a. m., p. m., a.m., p.m., a. C., d. C., Hnos., D.F., D.C., U.S., Hs., min.",
  ends: "All., Bien., Sol., Kit., RAM., Rol., PP., SA., DC., CA., Desc., AA., Korn., Fabric., K., ms., etc., col., dom., lun., sol., ss., ed.",
  starters:
    "a acaso además adónde ahora al algo algún alguna algunas algunos allí ante antes apenas aquel aquella aquello aquellos aquí así aun aún aunque ayer bajo cada casi como cómo con contra cual cuál cualquier cuando cuándo cuánto de debido del desde después donde dónde dos durante e el él ella ellas ellos en entonces entre era es esa esas ese eso esos esta ésta está estas este éste esto estos fue gracias ha había hace hacia han hasta hay hoy incluso junto la las le les lo los luego más me mi mientras mis mucho muchos muy nada nadie ni ningún no nos nosotros nuestra nuestro nunca o otra otras otro otros para pero poco por porque pues qué que quién quien quienes quizá quizás se según ser si sí sin sino sobre solo sólo son su sus también tampoco tan tanto te tengo tiene todas todavía todo todos tras tu un una unas uno unos usted ustedes y ya yo",
  examples: [
    ["Hola Srta. Ledesma. ", "Buenos días, soy el Lic. Naser, y él es el Dr. Naser."],
    ["¿Cómo está hoy? ", "¡Muy bien! ", "¿Y usted?"],
    ["Vive en EE. UU. desde 2010. ", "Trabaja en EE. UU. ", "Es feliz."],
    ["Véase la pág. 12 del art. 4. ", "20 personas vinieron."],
    ["«Ninguna mente está exenta de demencia.», dijo Aristóteles."],
  ],
};
