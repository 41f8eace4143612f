/**
 * Words that hold a number which the other language may write out, beside those of the tables: ranks as nouns ("trojka"),
 * how many times somebody has won ("femfaldig"), ages and years by their own words ("teenager", "sophomore"), hours that
 * have a name. As `loose` of a `WordTable`: they may answer a number and never raise an alarm. By language.
 */
export const HELD_WORDS: Readonly<Record<string, string>> = {
  ar: `
    10 مراهق مراهقة مراهقون مراهقين مراهقا المراهق المراهقة المراهقون المراهقين المراهقات
    2 توأم توأمان توأمين ثنائي ثنائية
    3 ثلاثي ثلاثية
    4 رباعي رباعية
    5 خماسي خماسية
    12 ظهر الظهيرة منتصف_الليل`,
  cs: `
    1 jednička jedničky jedničku jedničkou jedničce
    2 dvojka dvojky dvojku dvojkou dvojce dvojice dvojici
    3 trojka trojky trojku trojkou trojce trojici
    4 čtyřka čtyřky čtyřku čtyřkou čtveřice čtveřici
    5 pětka pětky pětku pětkou pětice pětici pětinásob- pateronásob-
    6 šestka šestky šestku šestkou šestice šestici
    7 sedmička sedmičky sedmičku sedmičkou
    8 osmička osmičky osmičku osmičkou
    9 devítka devítky devítku devítkou
    10 desítka desítku desítkou náctiletý náctiletá náctiletí náctiletých
    11 podruhé_jedenácté pojedenácté
    12 podvanácté poledne poledni polednem
    3 potřetí
    4 počtvrté
    5 popáté
    6 pošesté
    7 posedmé
    8 poosmé
    9 podeváté
    10 podesáté`,
  de: `
    2 beide beider beiden Zwilling Zwillinge Duo Doppel-
    3 Trio Dreifach- dreimalig-
    4 viermalig- Vierer
    5 fünfmalig- Fünfer
    10 Teenager Teenagern Teenagers
    12 Mittag mittags`,
  en: `
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
  es: `
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
  fa: `
    10 نوجوان نوجوانان نوجوانی
    2 دوقلو دوقلوها دوگانه
    3 سه‌گانه
    12 ظهر نیمه‌شب`,
  fr: `
    2 duo bisannuel bisannuelle biennale doublé quintupl- jumeaux jumelles
    3 trio triplé
    4 quatuor quadruple
    5 quintuple
    10 adolescent adolescents adolescente adolescentes
    12 midi minuit
    15 quinzaine`,
  hi: `
    10 किशोर किशोरी किशोरों किशोरावस्था
    12 दोपहर आधी_रात`,
  id: `
    10 remaja
    2 duo kembar
    3 trio
    12 tengah_hari tengah_malam`,
  it: `
    2 duo biennale bicamp- gemelli
    3 trio tricamp- tripletta
    4 quartetto tetracamp-
    5 quintetto pentacamp-
    10 adolescente adolescenti
    12 mezzogiorno mezzanotte`,
  ja: `
    2 隔年 双子 コンビ
    3 トリオ
    10 ティーンエイジャー ティーン
    12 正午`,
  ko: `
    2 격년 쌍둥이 듀오
    3 트리오
    12 정오 자정`,
  nl: `
    2 duo tweejaarlijks- tweemalig- tweevoudig- tweeling
    3 trio driemalig- drievoudig-
    4 kwartet viermalig- viervoudig-
    5 kwintet vijfmalig- vijfvoudig-
    6 zesmalig- zesvoudig-
    7 zevenmalig- zevenvoudig-
    10 tiener tieners tienermeisje
    12 middag middernacht`,
  pl: `
    1 jedynka jedynki jedynkę jedynką
    2 dwójka dwójki dwójkę dwójką dwójce
    3 trójka trójki trójkę trójką trójce
    4 czwórka czwórki czwórkę czwórką czwórce
    5 piątka piątki piątkę piątką piątce pięciokrotn-
    6 szóstka szóstki szóstkę szóstką
    7 siódemka siódemki siódemkę siódemką
    8 ósemka ósemki ósemkę ósemką
    9 dziewiątka dziewiątki
    10 dziesiątka nastolat- nastoletni- nastolet-
    12 południe w_południe północ`,
  pt: `
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
  ru: `
    1 единичка
    2 двое двоих двоим двойка двойки двойку двойкой двойке дуэт близнец-
    3 трое троих троим тройка тройки тройку тройкой тройке трио трехкратн-
    4 четверо четверых четверым четверка четверки четверку четверкой четверке
    5 пятеро пятерых пятерым пятерка пятерки пятерку пятеркой пятерке пятикратн-
    6 шестеро шестерых шестерым шестерка шестерки шестерку шестерке
    7 семеро семерых семерым семерка семерки семерку семерке семим-
    8 восьмеро восьмерых восьмерка восьмерки восьмерке
    9 девятеро девятерых девятка девятке
    10 десятеро десятка десятке подрост- тинейдж-
    12 полдень полдня полночь`,
  sv: `
    1 etta ettan
    2 tvåa tvåan tvåfaldig- dubbel- duo tvillingar tvillingarna
    3 trea trean trefaldig- trio
    4 fyra fyran fyrfaldig-
    5 femma femman femfaldig-
    6 sexa sexan sexfaldig-
    7 sjua sjuan sjufaldig-
    8 åtta åttan åttafaldig-
    9 nia nian
    10 tia tian tonåring- tonår-
    12 dussin middagstid midnatt`,
  th: `
    10 วัยรุ่น
    2 แฝด ฝาแฝด
    0 เที่ยงคืน
    1 ตีหนึ่ง
    2 ตีสอง
    3 ตีสาม
    4 ตีสี่
    5 ตีห้า
    12 เที่ยง เที่ยงวัน
    13 บ่ายโมง บ่ายหนึ่ง
    14 บ่ายสอง บ่ายสองโมง
    15 บ่ายสาม บ่ายสามโมง
    16 บ่ายสี่ บ่ายสี่โมง สี่โมงเย็น
    17 ห้าโมงเย็น
    18 หกโมงเย็น
    19 หนึ่งทุ่ม ทุ่มหนึ่ง
    20 สองทุ่ม
    21 สามทุ่ม
    22 สี่ทุ่ม
    23 ห้าทุ่ม`,
  tr: `
    2 ikili ikiz ikizler
    3 üçlü üçlünün
    4 dörtlü dörtlünün
    5 beşli
    10 ergen ergenler genç
    12 öğlen öğle gece_yarısı`,
  uk: `
    1 одиничка
    2 двоє двоїх двійка двійці двійки двійку двійкою дует близнюк-
    3 троє трійка трійці трійки трійку трійкою тріо
    4 четверо чотирма четвірка четвірці четвірки четвірку
    5 п'ятеро п'ятьох п'ятьма п'ятірка п'ятірці п'ятірки п'ятірку п'ятиразов-
    6 шестеро шістьох шістьма шістка шістки шістку
    7 семеро сімох сімка сімки сімку
    8 восьмеро вісьмох вісімка вісімки
    10 підліт-
    12 полудень опівдні опівночі північ`,
  vi: `
    10 thiếu_niên tuổi_teen
    2 cặp_đôi sinh_đôi
    12 trưa nửa_đêm`,
  zh: `
    2 双胞胎 雙胞胎 两年一度 兩年一度
    10 青少年 少年
    12 正午 中午 午夜`,
};
