import type { WordTable } from "../lex/word-table.ts";

export const pt: WordTable = {
  cardinals: `
    1 um uma único única
    2 ambos ambas par dois duas
    12 dúzia
    14 quatorze catorze
    16 dezesseis dezasseis
    17 dezessete dezassete
    19 dezenove dezanove
    100 cem cento
    1000 milhar`,
  loose: `
    50 quinquagenário quinquagenária quinquagenários
    60 sexagenário sexagenária sexagenários
    70 septuagenário septuagenária septuagenários
    80 octogenário octogenária octogenários octogenárias
    90 nonagenário nonagenária nonagenários
    3 triplo tripla triplos triplicar triplicou triplicaram triplicado
    4 quádruplo quadruplicar quadruplicou
    5 quíntuplo
    6 meio_ano semestre
    10 dezena
    12 dúzia
    15 quinzena
    20 vintena
    30 trintena
    100 centena
    1000 milhar
    2 duo bienal bicamp- gémeos gêmeos
    3 trio tricamp- trigém-
    4 quarteto tetracamp-
    5 quinteto pentacamp-
    6 hexacamp-
    7 heptacamp-
    10 adolescente adolescentes
    12 meio-dia meia-noite
    13 uma_da_tarde
    1 uma_da_manhã uma_da_madrugada
    15 quinzena`,
  scales: `
    12 dúzias
    1000 mil
    1e6 milhão milhões mi
    1e9 bilhão bilhões bi bilião
    1e12 trilhão trilhões trilião`,
  ordinals: `
    1 primeiro primeira primeiros primeiras
    2 segundo segunda segundos segundas
    3 terceiro terceira
    4 quarto quarta
    5 quinto quinta
    6 sexto sexta`,
  fractions: `
    1/2 metade meio meia
    1/3 terço terços
    1/4 quartos
    1/5 quintos`,
  approximate: `
    10 dezenas
    10 dúzias
    100 centenas
    1000 milhares`,
  units: `
    cent centavo centavos cêntimo cêntimos
    percent por_cento pontos_percentuais ponto_percentual
    percentage-point ponto_percentual pontos_percentuais
    year anos ano
    kilogram quilo quilos kg
    meter metro metros
    kilometer quilómetro quilómetros quilômetro quilômetros
    pound libra libras
    foot pé pés
    inch polegada polegadas
    yard jarda jardas
    celsius graus_Celsius graus_centígrados
    degree grau graus
    kilometer-per-hour quilómetros_por_hora quilômetros_por_hora
    mile-per-hour milhas_por_hora`,
  currencies: `
    USD,CAD,AUD,NZD,HKD dólar dólares
    EUR euro euros
    GBP,EGP libra libras
    BRL real reais
    RUB rublo rublos
    KRW,KPW won
    USD,BRL centavo centavos`,
  weekdays: `
    1 segunda-feira
    2 terça-feira terça
    3 quarta-feira
    4 quinta-feira
    5 sexta-feira
    6 sábado
    7 domingo`,
  vague:
    "um uma único única ambos ambas segundo segunda segundos quarta quinta sexta metade meio meia par dúzia terça",
  stop: "pelo_menos ao_menos de_uma_vez mais_uma_vez uma_vez um_pouco um_dos uma_das no_meio",
  and: "e",
  half: "e_meio e_meia",
  to: "a ao até ou",
  between: "entre",
  dateGlue: "de do",
  hour: "horas h",
  minute: "minutos min",
  am: "da_manhã",
  pm: "da_tarde da_noite",
  decade: "anos década_de",
  century: "século séculos",
  ordinalMark: "º ª o a .º .ª",
  minus: "menos",
  partOf: "de dos das",
  examples: [
    ["até 12.000 soldados, dos quais 4.000", "12000 4000"],
    ["12 mil, doze mil", "12000 12000"],
    ["de 20 mil a 25 mil", "20000..25000"],
    ["20 a 25 mil", "20000..25000"],
    ["em outubro do ano passado", "--10"],
    ["na segunda-feira", "wd1"],
    ["o primeiro grupo em cinco anos", "#1 5 year"],
    ["2,5 milhões de dólares", "2500000 USD"],
    ["3,2 mil milhões", "3200000000"],
    ["trinta e cinco", "35"],
    ["15 de outubro de 2024", "2024-10-15"],
    ["15%", "15 percent"],
    ["no século XIX", "c19"],
  ],
};
