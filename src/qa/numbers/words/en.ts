import type { WordTable } from "../lex/word-table.ts";

export const en: WordTable = {
  cardinals: `
    0 zero nil
    1 one single once sole
    2 both twice pair couple double doubled doubles doubling undoubled either neither
    3 thrice triple triples tripled tripling
    4 quadruple quadrupled`,
  loose: `
    2 biennial biennially bimonthly biweekly bi-weekly sophomore sophomores twofold two-fold II WWII couples pairs duo twin twins brace two-some
    3 III threefold trio treble hat-trick triennial quarterly
    4 IV fourfold quartet foursome foursomes fourball fourballs quadrennial
    5 fivefold quintet
    6 sixfold sextet semester half-year
    8 VIII octet
    9 IX
    7 VII sevenfold
    10 tenfold ten-fold teen teens teenage teenaged teen-aged teenager teenagers preteen preteens
    13 XIII
    15 XV
    16 XVI
    100 hundredfold
    12 XII noon midday midnight
    14 fortnight fortnightly
    15 quarter-hour
    50 fifty-fifty
    80 octogenarian octogenarians
    90 nonagenarian nonagenarians
    100 centenary centenarian centennial
    180 U-turn U-turns
    200 bicentenary bicentennial`,
  scales: `
    12 dozen dozens
    20 score
    100 hundred
    1000 thousand
    1e6 million mln
    1e9 billion bn bln
    1e12 trillion trn tn
    1e15 quadrillion
    1e5 lakh lac
    1e7 crore`,
  ordinals: `
    100 hundredth
    1000 thousandth`,
  fractions: `
    1/2 half halves
    1/3 third thirds
    1/4 quarter quarters fourths
    1/5 fifths
    1/8 eighths
    1/10 tenths`,
  approximate: `
    10 tens dozens scores
    100 hundreds
    1000 thousands
    1e6 millions
    1e9 billions
    1e12 trillions`,
  units: `
    cent cent cents
    percent percent per_cent pct percentage_points percentage_point
    percentage-point percentage_point percentage_points
    second sec secs
    kilometer-per-hour kph kmh kilometers_per_hour kilometers_an_hour
    hour hr hrs
    year year-old years-old
    megabit-per-second Mbps Mbit/s
    mile-per-hour mph miles_per_hour miles_an_hour
    kilometer kilometre kilometres
    meter metre metres
    centimeter centimetre centimetres
    millimeter millimetre millimetres
    liter litre litres
    milliliter millilitre millilitres
    square-meter square_metre square_metres square_meter
    cubic-meter cubic_metre cubic_meter
    square-kilometer square_kilometer square_kilometre
    square-mile square_mile
    square-foot square_foot square_feet
    square-kilometer square_kilometre square_kilometres
    cubic-meter cubic_metre cubic_metres
    kilometer-per-hour kilometres_per_hour kilometres_an_hour
    meter-per-second metres_per_second
    tonne metric_tons metric_ton ton tons
    ton ton tons
    kilotonne kiloton kilotons kilotonne kilotonnes
    megatonne megaton megatons megatonne megatonnes
    gigatonne gigaton gigatons gigatonne gigatonnes
    fluid-ounce fluid_ounce fluid_ounces ounce ounces oz
    kilogram kilo kilos
    stone stone
    foot foot feet ft
    inch inch inches
    degree degree degrees
    fahrenheit degrees_Fahrenheit degree_Fahrenheit
    celsius degrees_Celsius degree_Celsius
    pound lb lbs pound pounds
    mile-per-hour mi/h`,
  currencies: `
    USD US_dollar US_dollars
    USD,CAD,AUD,NZD,HKD,TWD,SGD dollar dollars bucks
    GBP,EGP,SYP pound pounds
    EUR euro euros
    JPY yen
    CNY yuan renminbi
    KRW,KPW won
    RUB,BYN ruble rubles rouble roubles
    UAH hryvnia hryvnias
    INR,PKR,LKR,NPR rupee rupees Rs
    CHF,XAF franc francs
    MXN,ARS,CLP,COP,PHP,CUP peso pesos
    VND dong dongs
    THB baht
    IDR rupiah rupiahs
    TRY lira liras
    PLN zloty zlotys
    CZK koruna korunas
    HUF forint forints
    IRR rial rials
    SAR riyal riyals
    AED dirham dirhams
    ILS shekel shekels
    ZAR rand
    KZT tenge
    MYR ringgit ringgits`,
  months: `
    9 Sept`,
  weekdays: `
    2 Tues
    3 Weds
    4 Thur Thurs`,
  decades: `
    20 twenties
    30 thirties
    40 forties
    50 fifties
    60 sixties
    70 seventies
    80 eighties
    90 nineties`,
  vague:
    "one single once sole both twice pair couple double doubled doubles doubling undoubled either neither triple triples tripled tripling quadruple quadrupled thrice second seconds half quarter third may march score nil sec fourth",
  stop: "high_five high_fives at_once once_again once_more no_one one_another one_by_one one_or_more one_of anyone first_of_all at_first first_name first_names second_hand second_thought second_thoughts one's one-on-one day_one square_one one-way two-way one-off third-party third_party third_parties first-party 24/7_ front_nine back_nine",
  and: "and",
  half: "and_a_half and_one_half",
  to: "to through thru till until or",
  between: "between",
  dateGlue: "of the",
  hour: "o'clock",
  am: "am a.m. a.m",
  pm: "pm p.m. p.m",
  decade: "s",
  century: "century centuries -century",
  ordinalMark: "st nd rd th",
  minus: "minus negative",
  partOf: "of out_of of_the out_of_the",
  examples: [
    ["up to 12,000 troops, of whom about 4,000", "12000 4000"],
    ["an additional 20,000 to 25,000 soldiers", "20000..25000"],
    ["between 20,000 and 25,000 soldiers", "20000..25000"],
    ["20 to 25 thousand", "20000..25000"],
    ["12K, twelve thousand, 12 thousand", "12000 12000 12000"],
    ["in October of last year", "--10"],
    ["on Monday", "wd1"],
    ["the first group in five years", "#1 5 year"],
    ["2.5 million and $3.2bn", "2500000 3200000000 USD"],
    ["two and a half million", "2500000"],
    ["one hundred and five", "105"],
    ["nineteen ninety-nine", "1999"],
    ["15% of 1,234.50", "15 percent 1234.5"],
    ["October 15, 2024 and 15 Oct 2024", "2024-10-15 2024-10-15"],
    ["3:30 pm", "15:30"],
    ["the 1990s and the 19th century", "1990s c19"],
    ["COVID-19, F-16 and v20.1", "covid19 f16 v20.1"],
    ["the default was 3000 in 2.x", "3000 2.x"],
    ["tens of thousands of people", "~10000"],
    ["two thirds", "2/3"],
    ["5 km to 10 km", "5..10 kilometer"],
    ["twenty-first", "#21"],
    ["You may run it a second time.", "--05? #2?"],
    ["On Tues., Sept. 12, it cost 500 billion dong", "wd2 --09-12 500000000000 VND"],
  ],
};
