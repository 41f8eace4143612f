import type { WordTable } from "../lex/word-table.ts";

export const es: WordTable = {
  cardinals: `
    1 uno una un único única
    2 ambos ambas par
    12 docena
    16 dieciseis
    22 veintidos
    23 veintitres
    26 veintiseis
    100 cien ciento
    1000 millar`,
  loose: `
    50 quincuagenario quincuagenaria quincuagenarios quincuagenarias
    60 sexagenario sexagenaria sexagenarios sexagenarias
    70 septuagenario septuagenaria septuagenarios septuagenarias
    80 octogenario octogenaria octogenarios octogenarias
    90 nonagenario nonagenaria nonagenarios nonagenarias
    2 duplicar duplica duplicó duplicado duplicaron
    3 triple triples triplicar triplica triplicó triplicado triplicaron
    4 cuádruple cuadruplicar cuadruplicó
    5 quíntuple
    6 medio_año semestre
    10 decena
    12 docena
    15 quincena
    20 veintena
    30 treintena
    40 cuarentena
    50 cincuentena
    100 centenar
    1000 millar
    24 día_y_noche
    2 dúo bienal bicamp- mellizos gemelos
    3 trío tricamp- triplete
    4 cuarteto tetracamp-
    5 quinteto pentacamp- quíntuple
    6 hexacamp- semestre
    12 mediodía medianoche
    13 una_de_la_tarde
    1 una_de_la_mañana una_de_la_madrugada
    15 quincena
    10 adolescente adolescentes`,
  scales: `
    12 docenas
    1000 mil
    1e6 millón millones mill. mm
    1e9 millardo millardos
    1e12 billón billones`,
  ordinals: `
    1 primer primero primera primeros primeras
    2 segundo segunda segundos segundas
    3 tercer tercero tercera terceros
    4 cuarto cuarta
    5 quinto quinta
    7 séptimo séptima
    9 noveno novena`,
  fractions: `
    1/2 mitad medio media
    1/3 tercio tercios
    1/4 cuarto cuartos
    1/5 quintos
    1/10 décimas`,
  approximate: `
    10 decenas
    10 docenas
    100 centenares cientos centenas
    1000 miles millares`,
  units: `
    cent céntimo céntimos centavo centavos
    percent porciento por_ciento por_cien puntos_porcentuales punto_porcentual
    percentage-point punto_porcentual puntos_porcentuales
    year años año
    kilogram kilo kilos
    pound libra libras
    foot pie pies
    inch pulgada pulgadas
    yard yarda yardas
    celsius grados_centígrados grados_Celsius grados_C
    degree grado grados
    kilometer-per-hour kilómetros_por_hora kilómetros_a_la_hora km/h
    mile-per-hour millas_por_hora`,
  currencies: `
    USD,CAD,AUD,NZD,HKD,TWD dólar dólares
    EUR euro euros
    GBP,EGP libra libras
    JPY yen yenes
    CNY yuan yuanes
    KRW,KPW won wones
    RUB,BYN rublo rublos
    UAH grivna grivnas
    CHF,XAF franco francos
    MXN,ARS,CLP,COP,PHP peso pesos`,
  months: `
    9 setiembre sep`,
  vague:
    "uno una un único única ambos ambas segundo segunda segundos medio media mitad cuarto cuarta par docena once",
  stop: "al_menos por_lo_menos a_lo_menos cuando_menos una_vez de_una_vez un_poco uno_de una_de unos unas a_medio por_medio en_medio",
  and: "y",
  half: "y_medio y_media",
  to: "a al hasta o",
  between: "entre",
  dateGlue: "de del",
  hour: "horas hs.",
  am: "a.m. de_la_mañana",
  pm: "p.m. de_la_tarde de_la_noche",
  decade: "años década década_de_los década_de década_de_los_años",
  century: "siglo siglos",
  ordinalMark: "º ª er .º .ª",
  minus: "menos",
  partOf: "de de_los de_las",
  examples: [
    ["hasta 12.000 soldados, 4.000 de ellos", "12000 4000"],
    ["12 mil, doce mil, 12 000, 12000", "12000 12000 12000 12000"],
    ["entre 20.000 y 25.000", "20000..25000"],
    ["de 20 a 25 mil", "20000..25000"],
    ["en octubre del año pasado", "--10"],
    ["el lunes", "wd1"],
    ["el primer grupo en cinco años", "#1 5 year"],
    ["3,2 mil millones de dólares", "3200000000 USD"],
    ["dos billones", "2000000000000"],
    ["treinta y cinco", "35"],
    ["el 15 de octubre de 2024", "2024-10-15"],
    ["15 %", "15 percent"],
    ["en el siglo XIX y los años 90", "c19 90s"],
    ["decenas de miles de personas", "~10000"],
    ["dos millones y medio", "2500000"],
  ],
};
