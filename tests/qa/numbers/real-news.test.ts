import { describe, expect, it } from "vitest";
import { read, told } from "./alarms.ts";

describe("a measure converted as people round it says the same", () => {
  it.each([
    ["a 450 pound bear", "ein 200 Kilo schwerer Bär", "de"],
    ["a 450 pound bear", "un oso de 204 kilos", "es"],
    ["a 450 pound bear", "200kilogramový medvěd", "cs"],
    ["a 450 pound bear", "205-kilogramowy niedźwiedź", "pl"],
    ["a 450 pound bear", "200-килограммовый медведь", "ru"],
    ["a 450 pound bear", "خرس ۲۰۰ کیلویی", "fa"],
    ["gusts of 75 mph", "rafales de 120 km à l'heure", "fr"],
    ["gusts of 75 mph", "пориви до 121 км на годину", "uk"],
    ["2 to 5 inches of snow", "entre 5 y 13 centímetros de nieve", "es"],
    ["2 to 5 inches of snow", "۵۰ تا ۱۲۵ میلیمتر برف", "fa"],
    ["1 to 2 feet of water", "30 tot 60 cm water", "nl"],
    ["more than a quarter of a mile", "mehr als 400 Meter", "de"],
    ["over half an inch of rain", "opady powyżej 13 mm", "pl"],
    ["It may reach 90 degrees on Monday.", "V pondělí může být 32 °C.", "cs"],
    ["It may reach 90 degrees on Monday.", "Lunedì si potranno toccare i 32 gradi.", "it"],
    ["Highs are in the 70s.", "Es werden um die 23 ºC erwartet.", "de"],
    ["nearly 18 degrees warmer than usual", "prawie 10 stopni cieplej niż zwykle", "pl"],
    ["a shot from 20 yards", "um remate a 20 metros da baliza", "pt-PT"],
    ["within 300 miles of the coast", "à moins de 500 km de la côte", "fr"],
  ])("%s: %s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });

  it.each([
    ["a 450 pound bear", "un oso de 240 kilos", "es"],
    ["gusts of 75 mph", "rafales de 210 km à l'heure", "fr"],
    ["2 to 5 inches of snow", "2 bis 5 Zentimeter Schnee", "de"],
    ["waves of up to 30 feet", "คลื่นสูงถึง 30 เมตร", "th"],
    ["It may reach 90 degrees on Monday.", "V pondělí může být 42 °C.", "cs"],
    ["about 40 km (25 miles) of road", "vejen er cirka 43 km (25 mil) lang", "sv"],
  ])("but not %s: %s", (source, target, locale) => {
    expect(told(source, target, locale)).not.toEqual([]);
  });

  it("is a warning where it is loose", () => {
    expect(told("a walk of 47 miles", "ein Fußmarsch von 83 Kilometern", "de")).toEqual([
      "numbers/value warning: Expected 47 miles, found 83 Kilometern",
    ]);
    expect(told("a walk of 47 miles", "ein Fußmarsch von 183 Kilometern", "de")).toEqual([
      "numbers/value error: Expected 47 miles, found 183 Kilometern",
    ]);
  });
});

describe("a measure in two units is one", () => {
  it.each([
    ["en", "The 6-foot-2 guard", "37/6 foot"],
    ["en", "six feet two inches tall", "37/6 foot"],
    ["ja", "6フィート2インチ", "37/6 foot"],
    ["hi", "6 फुट 2 इंच", "37/6 foot"],
    ["fa", "۱ متر و ۸۸ سانتیمتر", "1.88 meter"],
    ["en", "a baby of seven pounds and eight ounces", "7.5 pound"],
  ])("%s %s", (locale, text, mentions) => {
    expect(read(text, locale)).toBe(mentions);
  });

  it.each([
    ["The 6-foot-2 guard left.", "Der 1,88 m große Aufbauspieler ging.", "de"],
    ["The 6-foot-2 guard left.", "Le meneur de 188 cm est parti.", "fr"],
    ["The 6-foot-7 guard left.", "Двухметровый защитник ушел.", "ru"],
    ["The 6-foot-7 guard left.", "Dvoumetrový rozehrávač odešel.", "cs"],
    ["The 6-foot-2 guard left.", "6フィート2インチのガードは去った。", "ja"],
  ])("%s: %s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });
});

describe("what is read", () => {
  it.each([
    ["en", "the 1936-39 war", "1936..1939"],
    ["pl", "18-procentowy spadek", "18 percent"],
    ["cs", "18procentní pokles", "18 percent"],
    ["pl", "40-tysięczne miasto", "40000"],
    ["ru", "40-тысячный город", "40000"],
    ["ru", "5-миллионный город", "5000000"],
    ["zh", "已有230多万人", "2300000"],
    ["zh", "11胜4负2平", "11 4 2"],
    ["fr", "quatre autres millions d'habitants", "4000000"],
    ["hi", "$20 बिलियन पहले ही", "20000000000 USD #1?"],
    ["vi", "mở tỉ số", ""],
    ["it", "la maggioranza", ""],
    ["cs", "říjnové volby", "--10"],
    ["ru", "в мартовском номере", "--03"],
    ["uk", "після червневої зустрічі", "--06"],
    ["pl", "po wrześniowym szczycie", "--09"],
    ["tr", "yüzde altmıştan fazla", "60 percent?"],
    ["tr", "2019 Ekiminde", "2019-10"],
    ["cs", "z osmnácti zemí", "18"],
    ["th", "สิบสี่รัฐ", "14"],
    ["nl", "rond de 25°C", "25 celsius"],
    ["pt", "às 3h:15", "3:15"],
    ["pt", "mais de 15 mm", "15 millimeter"],
    ["cs", "30 mil odtud, 30 mil. korun", "30 mile 30000000 CZK"],
    ["fa", "روز پنج‌شنبه", "wd4"],
    ["en", "three hundred teenagers", "300 10?"],
  ])("%s %s", (locale, text, mentions) => {
    expect(read(text, locale)).toBe(mentions);
  });
});

describe("what news say in other words", () => {
  it.each([
    ["teenagers from the town", "町の10代の若者", "ja"],
    ["a biennial fair", "2년마다 열리는 박람회", "ko"],
    ["a U-turn by the party", "obrat strany o 180 stupňů", "cs"],
    ["the four-time winner", "den fyrfaldiga vinnaren", "sv"],
    ["the three-time winner", "o tricampeão", "pt-BR"],
    ["the five-time champion", "п'ятиразовий чемпіон", "uk"],
    ["It wants to be No. 1 by 2031.", "Le pays veut être le premier en 2031.", "fr"],
    ["by 1 p.m. on Friday", "a la una de la tarde del viernes", "es"],
    ["The match starts at 8 p.m.", "การแข่งขันเริ่มสองทุ่ม", "th"],
    ['They chanted "October is near!"', 'Eles gritavam "October is near!"', "pt-BR"],
    ["a 2-0 win over Corran", "Corran perdeu de 2x0", "pt-BR"],
    ["The hut opened in the early 2000s.", "Chata byla otevřena na začátku tisíciletí.", "cs"],
    ["Call 555-204-7781 today.", "امروز با ۷۷۸۱-۲۰۴-۵۵۵ تماس بگیرید.", "fa"],
    ["the 1936-39 war", "جنگ 39-1936", "fa"],
    ["within 60 days", "在两个月内", "zh-Hans"],
    ["the club of more than 90,000", "النادي الذي يضم أكثر من 90.000", "ar"],
    ["more than 90,000 members", "mais de 90.000 membros", "pt-PT"],
    [
      "He told his 3 million readers that Mara Lenk, 47, had left.",
      "47-річна Мара Ленк пішла, сказав він своїм 3 мільйонам читачів.",
      "uk",
    ],
  ])("%s: %s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });
});

describe("values that have changed places in real sentences", () => {
  it.each([
    [
      "There were 1,340 arrests last year, compared with 2,910 in 2012.",
      "2012年の1,340人に比べ、昨年は2,910人が逮捕された。",
      "ja",
    ],
    [
      "It was 410 miles south of the cape and moving north at 14 mph.",
      "곶의 남쪽 14마일에 있으며, 시속 410마일로 북쪽으로 이동했다.",
      "ko",
    ],
    [
      "The storm had winds of 95 mph and was a Category 2 hurricane.",
      "Der Sturm hatte Winde von 2 km/h und war ein Hurrikan der Kategorie 153.",
      "de",
    ],
    [
      "Sales rose 2.3 per cent in May, but takings were down 4.1 per cent.",
      "5月の売上は4.1％増えたが、収入は2.3％減った。",
      "ja",
    ],
    ["a wreck 30 m (100 ft) down", "30m()の深さの残骸", "ja"],
    ["The man, in his 40s, was unhurt.", "代の男性にけがはなかった。", "ja"],
  ])("%s: %s", (source, target, locale) => {
    expect(told(source, target, locale)).not.toEqual([]);
  });

  it.each([
    [
      "There were 1,340 arrests last year, compared with 2,910 in 2012.",
      "2012年の2,910人に比べ、昨年は1,340人が逮捕された。",
      "ja",
    ],
    ["An outbreak has sickened 188 people in 21 states.", "21个州爆发疫情，188人感染。", "zh-Hans"],
    ["the storm of November 24 and 25", "der Sturm am 24. und 25. November", "de"],
    ["the storm of November 24 and 25", "шторм 24 и 25 ноября", "ru"],
    [
      "a 40-year veteran who worked there from 1988-1995",
      "工作40多年，1988至1995年在那里任职",
      "zh-Hans",
    ],
    [
      "nearly 12 lakh; of these more than 3.45 lakh are active",
      "約120万人、そのうち34万5,000人が感染中",
      "ja",
    ],
    ["first built in 472 B.C.", "紀元前472年に建てられた", "ja"],
    ["Our chat is open 24/7.", "Unser Chat ist rund um die Uhr offen.", "de"],
    ["after World War II", "nach dem 2. Weltkrieg", "de"],
    ["It can be made in 4 days.", "Его можно сделать за 4 дня.", "ru"],
    ["the '60s and the '70s", "60-е и 70-е", "ru"],
    ["just before 5.30pm on Friday", "周五下午 5 点 30 分之前", "zh-Hans"],
  ])("but not %s: %s", (source, target, locale) => {
    expect(told(source, target, locale)).toEqual([]);
  });
});
