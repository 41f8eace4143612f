import type { WordTable } from "../lex/word-table.ts";

export const id: WordTable = {
  cardinals: `
    1 satu suatu se esa tunggal
    2 keduanya sepasang
    11 sebelas
    12 lusin selusin
    100 seratus
    1000 seribu
    1e6 sejuta
    10 sepuluh`,
  loose: `
    6 semester
    10 remaja
    2 duo kembar
    3 trio ketiganya
    4 keempatnya
    5 kelimanya
    12 tengah_hari tengah_malam`,
  scales: `
    12 lusin
    10 puluh
    100 ratus
    1000 ribu rb
    1e6 juta jt
    1e9 miliar milyar
    1e12 triliun`,
  ordinals: `
    1 pertama
    2 kedua
    3 ketiga
    4 keempat
    5 kelima`,
  fractions: `
    1/2 setengah separuh
    1/3 sepertiga pertiga
    1/4 seperempat perempat
    1/5 seperlima perlima
    1/6 seperenam
    1/7 sepertujuh
    1/8 seperdelapan
    1/10 sepersepuluh`,
  approximate: `
    10 puluhan
    10 lusinan
    100 ratusan
    1000 ribuan
    1e4 puluhan_ribu
    1e5 ratusan_ribu
    1e6 jutaan`,
  units: `
    cent sen
    percent persen poin_persentase poin_persen
    percentage-point poin_persentase poin_persen
    year tahun
    month bulan
    week minggu pekan
    day hari
    hour jam
    minute menit
    kilogram kilo
    pound pon
    foot kaki
    inch inci inchi
    mile mil
    yard yard yar
    celsius derajat_Celcius derajat_Celsius
    fahrenheit derajat_Fahrenheit
    degree derajat
    mile-per-hour mil_per_jam
    kilometer-per-hour kilometer_per_jam km/jam`,
  currencies: `
    IDR rupiah Rp
    USD,CAD,AUD dolar
    EUR euro
    GBP pound
    RUB rubel`,
  vague: "satu suatu se esa tunggal keduanya sepasang setengah separuh kedua minggu lusin selusin",
  stop: "satu_sama_lain salah_satu sekali_lagi satu_per_satu pertama-tama bersatu",
  half: "setengah setengah_lebih",
  to: "hingga sampai atau",
  between: "antara",
  and: "dan",
  dateGlue: "tahun",
  hour: "pukul",
  am: "pagi",
  pm: "sore malam",
  decade: "tahun an -an",
  century: "abad",
  ordinalMark: "ke",
  minus: "minus",
  partOf: "dari",
  examples: [
    ["hingga 12.000 tentara, 4.000 di antaranya", "12000 4000"],
    ["dua belas ribu, 12 ribu", "12000 12000"],
    ["20.000 hingga 25.000", "20000..25000"],
    ["2,5 juta dolar", "2500000 USD"],
    ["pada Oktober tahun lalu", "--10"],
    ["hari Senin", "wd1"],
    ["15 Oktober 2024", "2024-10-15"],
    ["15 persen", "15 percent"],
    ["abad ke-19", "c19"],
    ["ribuan orang", "~1000"],
    ["lima tahun", "5 year"],
  ],
};
