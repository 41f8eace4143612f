import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Finnish knows about the ends of its sentences. */
export const fi: SentenceRules = {
  before:
    "esim., Esim., mm., ns., ts., tri., hra., rva., prof., toht., maist., Tri., n., ent., eli., vrt., Vrt., huom., Huom., k.o., ko., mts., po., vt., St., Mr., Mrs., Dr., vs., os.",
  number: "nro., Nro., s., ss., kpl., luku., kuva., taul., puh., Puh., klo., Klo., art.",
  inside: "Inc., Ltd., Co., Corp., Jr., U.S., Oy., eKr., jKr., e.Kr., j.Kr., milj., mrd., e.m.",
  ends: "jne., yms., ym., tms., jms., etc.",
  starters:
    "aina aiemmin alkuun edelleen ei eikä ehkä eli en ennen entä esimerkiksi että ette he hän hänellä hänen hänestä ihan ilman itse ja jo joka jonka jos jossa joten jotka juuri kaikki kai kanssa koko koska kuin kuinka kuitenkin kukaan kun kuten kyllä lisäksi lopulta me meidän mikä mikäli miksi millainen minulla minun minä minkä missä mitä mitään moni monet mukana muut mutta myös myöhemmin ne niiden niin niitä nyt näin nämä näiden oli olin olisi on ovat paljon pian sama se sehän sen sekä siellä sieltä siis siinä siitä siksi silti sillä sinä sitten sitä tai te tietysti toinen toisaalta tosin tuo tässä tästä tällä tänään tätä täällä tämä tämän vaan vai vaikka vain vasta vielä voi yksi",
  ordinals: "named",
  counted:
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta vuosisadalla",
  examples: [
    ["Se oli 12. kesäkuuta. ", "Hän tuli esim. Turusta."],
    ["Katso s. 12 ja nro 3. ", "Omenat jne. ", "Kaikki on. ", "Hän sijoittui 3. sijalle."],
    ["”Tule!” hän sanoi. ", "”Miksi?” ", "Hän lähti klo 12."],
  ],
};
