import { describe, expect, it } from "vitest";
import { read, toldBriefly } from "./alarms.ts";

describe("what posts, speeches and stories say in another way", () => {
  it.each([
    ["0615 ship time.", "6h15, heure du bord.", "fr"],
    ["We leave at 0600.", "Wir brechen um 6 Uhr auf.", "de"],
    ["We leave at 0600.", "私たちは6時に出発する。", "ja"],
    ["The convoy left at 1730 hours.", "Колонна вышла в 17:30.", "ru"],
    ["0615 ship time.", "06-15 по корабельному времени.", "ru"],
    ["She wrote “4/9/512 -11/23/512.”", "Sie schrieb „9.4.512–23.11.512“.", "de"],
    ["She wrote “4/9/512 -11/23/512.”", "Escribió “9/4/512 - 23/11/512”.", "es"],
    ["She wrote “4/9/512 -11/23/512.”", "Napsala „9. 4. 512 – 23. 11. 512“.", "cs"],
    ["They promise 4 9s.", "Sie versprechen 99,99 %.", "de"],
    ["They promise four nines.", "Prometem 99,99%.", "pt-BR"],
    ["I run a little over 7K a day.", "Ich laufe etwas über 7 km am Tag.", "de"],
    ["I run a little over 7K a day.", "一日7キロちょっと走っている。", "ja"],
    ["I run a little over 7K a day.", "Бегаю чуть больше семи километров в день.", "ru"],
    ["I'm a little scared, not 100%.", "Ich habe ein wenig Angst, nicht ganz.", "de"],
    ["open 24 hours a day, 365 days a year", "geöffnet rund um die Uhr, das ganze Jahr", "de"],
    ["They walked the 900 miles to the coast.", "De gick 145 mil till kusten.", "sv"],
    ["He walked 1,400 miles. Then he rested.", "Ušel 1 400 mil. Pak odpočíval.", "cs"],
    ["a million steps in 2024", "v roce 2024 milion kroků", "cs"],
    ["I've got the oven at 350 now.", "Tengo el horno a 175 °C ahora.", "es"],
    ["The fund holds N420 million.", "Le fonds contient 420 millions de nairas.", "fr"],
    ["It gives 1.5A at most.", "Максимум 1,5 А.", "ru"],
    ["It gives 1.5A at most.", "最大输出1.5安。", "zh-Hans"],
    ["a 9V 20W lamp", "lampa 9 V 20 W.", "pl"],
    ["an 8in x 8in frame", "ein Rahmen von 20 x 20 cm", "de"],
    ["I just V3000ed them.", "Ich habe sie mit V3000 geklebt.", "de"],
    ["Hey, Nerd4Lifers!", "Hallo, Fans von Nerd4Life!", "de"],
    ["the B412neo", "B412 निओ", "hi"],
    ["2nd Lieutenant Arvid came in.", "Fänrik Arvid kom in.", "sv"],
    ["The 2nd platoon slept.", "नींद में थी सेकंड प्लाटून।", "hi"],
    ["in the last three months", "w ostatnim kwartale", "pl"],
    ["You have fifteen minutes.", "Macie kwadrans.", "pl"],
    ["It does not last seven days.", "Nie starczy na cały tydzień.", "pl"],
    ["over three years", "under en treårsperiod", "sv"],
    ["She scored on 4:27.", "得点は4分27秒だった。", "ja"],
    ["She scored on 4:27.", "그는 4분 27초에 득점했다.", "ko"],
    ["a coat of the AW21 line", "un manteau automne-hiver 2021", "fr"],
    ["a birdie on the back nine", "birdie na powrotnej części pola", "pl"],
    ["up from 1.3 million five years ago", "fünf Jahre zuvor waren es 1,3 Millionen", "de"],
    ["up from two million five years ago", "cinq ans plus tôt, c'était deux millions", "fr"],
    ["a town of two million three hundred", "eine Stadt mit 2.000.300", "de"],
    ["We leave at 0600.", "Chúng tôi đi lúc 6 giờ.", "vi"],
    ["He ran the 1500 M in the rain.", "Er lief die 1500 m im Regen.", "de"],
    ["He ran the 1500 M in the rain.", "ركض 1500 متر تحت المطر.", "ar"],
    ["Back in the 00s we had pagers.", "En los 2000 teníamos buscas.", "es"],
    ["Back in the 00s we had pagers.", "In den 2000ern hatten wir Pager.", "de"],
    ["A cup is $2.85 here.", "ここでは一杯2ドル85セントです。", "ja"],
    ["The visit is in a fortnight.", "A consulta é daqui a quinze dias.", "pt-PT"],
    ["The visit is in a fortnight.", "A consulta é daqui a 15 dias.", "pt-PT"],
    ["They come back in two weeks.", "Ils reviennent dans quinze jours.", "fr"],
    ["I stay for one week.", "Ich bleibe acht Tage.", "de"],
    ["That cat again, lol", "แมวตัวนั้นอีกแล้ว 5555", "th"],
    ["the 80-year-old painter", "la octogenaria pintora", "es"],
    ["a 90-year-old sailor", "un marin nonagénaire", "fr"],
    ["It is done in 2 lines of code.", "只需两行代码。", "zh-Hans"],
    [
      "a couple of weeks ago, in a two-hour talk",
      "vor zwei Wochen in einem zweistündigen Gespräch",
      "de",
    ],
    ["from the 14th into the 15th century", "od końca XIV do XV wieku", "pl"],
    [
      "between 4 per cent and a maximum of 12 per cent",
      "dari 4 persen hingga maksimum 12 persen",
      "id",
    ],
    [
      "at least 4 per cent and at most 12 per cent",
      "минимум на 4 и максимум на 12 процентов",
      "ru",
    ],
    ["not 80% of it", "نه ٪۸۰ از آن", "fa"],
    ["up by a factor of at least four", "至少高出三倍", "zh-Hans"],
    ["2.4 per 10,000 flights", "每 10,000 次飛行 2.4 次", "zh-Hant"],
    [
      "The Zenith 440 family, the oldest, has the lowest rate, at 0.31.",
      "Nejnižší míru 0,31 má řada Zenith 440, ta nejstarší.",
      "cs",
    ],
    ["Millions come each year.", "हर साल लाखों लोग आते हैं।", "hi"],
    ["The three of them left.", "التلاتة مشيوا.", "ar"],
    ["fifteen minutes", "خمستاشر دقيقة", "ar"],
    ["They carbon-date me.", "On me date au carbone 14.", "fr"],
    ["It costs a fifth of 2.1 billion.", "มันมีราคาหนึ่งในห้า อยู่ที่ 2.1 พันล้าน", "th"],
  ])("%s → %s", (source, target, locale) => {
    expect(toldBriefly(source, target, locale)).toEqual([]);
  });
});

describe("what is a warning now", () => {
  it.each([
    [
      "a fine of 4,200 hryvnia ($110)",
      "une amende de 4 200 hryvnias (95 EUR)",
      "fr",
      "numbers/value",
    ],
    [
      "It could cost €200m ($220m) a day.",
      "Das könnte 200 Millionen Euro am Tag kosten.",
      "de",
      "numbers/missing",
    ],
    ["I am 100% sure of it.", "Ich bin mir dessen sicher.", "de", "numbers/missing"],
  ])("%s → %s", (source, target, locale, rule) => {
    expect(toldBriefly(source, target, locale)).toEqual([`${rule} warning`]);
  });
});

describe("what is still wrong", () => {
  it.each([
    ["0615 ship time.", "5h15, heure du bord.", "fr"],
    ["We leave at 0600.", "Wir brechen um 7 Uhr auf.", "de"],
    ["We leave at 0600.", "Chúng tôi đi lúc 7 giờ.", "vi"],
    ["She scored on 4:27.", "得点は4分37秒だった。", "ja"],
    ["a coat of the AW21 line", "un manteau automne-hiver 2022", "fr"],
    ["He ran the 1500 M in the rain.", "Er lief die 1800 m im Regen.", "de"],
    ["They have 20 M readers.", "Sie haben 20 Leser.", "de"],
    ["Back in the 00s we had pagers.", "En los 90 teníamos buscas.", "es"],
    ["A cup is $2.85 here.", "ここでは一杯2ドル58セントです。", "ja"],
    ["They come back in two weeks.", "Ils reviennent dans 25 jours.", "fr"],
    ["the 80-year-old painter", "la nonagenaria pintora", "es"],
    ["It is done in 2 lines of code.", "只需5行代码。", "zh-Hans"],
    ["She wrote “4/9/512 -11/23/512.”", "Sie schrieb „9.4.512–24.11.512“.", "de"],
    ["They promise 4 9s.", "Sie versprechen 99,9 %.", "de"],
    ["I run a little over 7K a day.", "Ich laufe etwas über 8 km am Tag.", "de"],
    ["It could cost €200m a day.", "Das könnte 200.000 Euro am Tag kosten.", "de"],
    ["The fund holds N420 million.", "Le fonds contient 420 nairas.", "fr"],
    ["The fund holds N420 million.", "Le fonds contient 420 millions d'euros.", "fr"],
    ["an 8in x 8in frame", "ein Rahmen von 30 x 30 cm", "de"],
    ["It gives 1.5A at most.", "Максимум 1,8 А.", "ru"],
    ["I just V3000ed them.", "Ich habe sie mit V3001 geklebt.", "de"],
    ["They walked the 900 miles to the coast.", "De gick 245 mil till kusten.", "sv"],
    ["I've got the oven at 350 now.", "Tengo el horno a 195 °C ahora.", "es"],
    ["up by a factor of at least four", "至少高出六倍", "zh-Hans"],
  ])("%s → %s", (source, target, locale) => {
    expect(toldBriefly(source, target, locale)).not.toEqual([]);
  });

  it("a version stays a version, a telephone number a number", () => {
    expect(read("Update to 1.2.345 now", "de")).toBe("1.2.345");
    expect(toldBriefly("Update to 1.2.345 now.", "Auf 1.2.345 aktualisieren.", "de")).toEqual([]);
    expect(toldBriefly("Call 0430 for help.", "Wählen Sie 0430.", "de")).toEqual([]);
  });
});
