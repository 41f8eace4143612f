/** What numbers count, where it can tell two of them apart. */
export type Counted =
  | "person"
  | "country"
  | "age"
  | "times"
  | "house"
  | "place"
  | "share"
  | "vessel"
  | "vehicle"
  | "seat"
  | "time"
  | "serial"
  /** A year that something goes on from. */
  | "since";

/**
 * How each language says what a number counts: beginnings of words that stand after the number, or
 * before it where a form ends with `~`. Counters of Chinese, Japanese and Korean are joined to it.
 * For a speaker of the language to read and correct; a form that is missing is not noticed.
 */
export const COUNTED_NOUNS: Readonly<Record<string, Readonly<Partial<Record<Counted, string>>>>> = {
  en: {
    since: "since~",
    person:
      "helpers rescuers passengers survivors crew actors guests fans experts people persons person men women children soldiers troops fighters recruits officers workers employees jobs doctors nurses students pupils voters members refugees residents inhabitants civilians prisoners passengers volunteers dead killed wounded injured homeless victims migrants protesters teachers users contributors maintainers",
    country: "countries states nations",
    age: "aged~ age~ year-old years-old years_old_ birthday",
    times: "times",
    house: "houses homes households flats apartments buildings dwellings",
    place: "schools hospitals factories plants shops stores companies firms sites towns villages",
    share: "shares stocks",
    serial: "no.~ no~ number~ nr.~ №~",
    vessel: "boats ferries ships lifeboats vessels submarines",
    vehicle: "helicopters planes aircraft jets drones cars trucks tanks buses vehicles trains",
    seat: "seats",
  },
  de: {
    since: "seit~ seit_dem_jahr~",
    person:
      "Passagier Helfer Leute Mensch Person Soldat Kämpfer Offizier Arbeiter Beschäftigte Mitarbeiter Ärzt Arzt Schüler Student Wähler Mitglied Flüchtling Einwohner Bewohner Zivilist Gefangene Helfer Tote Verletzte Obdachlos Opfer Frauen Männer Kinder Stellen Arbeitsplätze",
    country: "Länder Staaten",
    age: "jährig Jahre_alt",
    times: "Mal",
    house: "Häuser Haus Wohnung Haushalt Gebäude",
    place: "Schul Krankenhäus Fabrik Werk Geschäft Läden Firmen Unternehmen Standort Betrieb",
    share: "Aktien",
    serial: "Nr.~ Nummer~",
    time: "Uhr",
    vessel: "Fähr Boot Schiff",
    vehicle: "Hubschrauber Flugzeug",
  },
  es: {
    since: "desde~ desde_el_año~",
    person:
      "personas soldados combatientes militares trabajadores empleados médicos alumnos estudiantes votantes electores miembros refugiados habitantes civiles voluntarios muertos heridos víctimas hombres mujeres niños empleos",
    country: "países Estados",
    times: "veces",
    house: "casas viviendas hogares edificios pisos",
    place: "escuelas hospitales fábricas tiendas empresas plantas",
    share: "acciones",
    serial: "n.º~ núm.~ número~",
  },
  fr: {
    since: "depuis~",
    person:
      "personnes soldats combattants militaires salariés employés médecins élèves étudiants électeurs membres réfugiés habitants civils volontaires bénévoles morts blessés victimes hommes femmes enfants emplois sans-abri",
    country: "pays États",
    times: "fois",
    house: "maisons logements foyers appartements bâtiments",
    place: "écoles hôpitaux usines magasins entreprises commerces",
    share: "actions",
    serial: "n°~ no~ numéro~",
  },
  it: {
    since: "dal~",
    person:
      "persone soldati militari lavoratori dipendenti medici alunni studenti elettori membri profughi abitanti civili volontari morti feriti vittime uomini donne bambini posti senzatetto",
    country: "Paesi Stati",
    times: "volte",
    house: "case abitazioni appartamenti edifici famiglie",
    place: "scuole ospedali fabbriche negozi aziende stabilimenti",
    share: "azioni",
    serial: "n.~ numero~",
  },
  pt: {
    since: "desde~",
    person:
      "pessoas soldados militares trabalhadores funcionários empregados médicos alunos estudantes eleitores membros refugiados habitantes civis voluntários mortos feridos vítimas homens mulheres crianças empregos desabrigados",
    country: "países Estados",
    times: "vezes",
    house: "casas moradias apartamentos prédios domicílios",
    place: "escolas hospitais fábricas lojas empresas",
    share: "ações",
    serial: "n.º~ nº~ número~",
  },
  nl: {
    since: "sinds~",
    person:
      "mensen personen soldaten militairen werknemers artsen leerlingen studenten kiezers leden vluchtelingen inwoners burgers vrijwilligers doden gewonden slachtoffers mannen vrouwen kinderen banen daklozen",
    country: "landen",
    age: "jarig",
    times: "keer maal",
    house: "huizen woningen appartementen gebouwen huishoudens",
    place: "scholen ziekenhuizen fabrieken winkels bedrijven",
    share: "aandelen",
    serial: "nr.~ nummer~",
  },
  sv: {
    since: "sedan~",
    person:
      "människor personer soldater anställda läkare elever studenter väljare medlemmar flyktingar invånare civila frivilliga döda skadade offer män kvinnor barn jobb hemlösa",
    country: "länder",
    age: "årig",
    times: "gånger",
    house: "hus lägenheter bostäder byggnader hushåll",
    place: "skolor sjukhus fabriker butiker företag",
    share: "aktier",
    serial: "nr~ nummer~",
    time: "klockan~ kl.~",
  },
  pl: {
    since: "od~ od_roku~",
    person:
      "osób osoby osobom osobami ludzi żołnierz wojskow pracownik lekarz uczni student wyborc członk uchodźc mieszkańc cywil ochotnik zabit rannych ofiar mężczyzn kobiet dzieci bezdomn etat",
    country: "kraj państw",
    age: "letni",
    times: "razy krotnie",
    house: "domów domy domach mieszkań budynk gospodarstw",
    place: "szkół szkoły szpital fabryk sklep firm zakład",
    share: "akcji akcje",
    serial: "nr~ numer~",
    time: "godz.~",
  },
  cs: {
    since: "od~ od_roku~",
    person:
      "lidí lidem lidmi osob voják pracovník zaměstnanc lékař žák student volič člen uprchlík obyvatel civilist dobrovolník mrtv zraněn obět mužů žen dětí míst",
    country: "zemí zemích států",
    age: "letý letá letého letou",
    times: "krát",
    house: "domů domy bytů budov domácnost",
    place: "škol nemocnic továren obchod firem podnik závod",
    share: "akcií",
    serial: "č.~ číslo~",
  },
  ru: {
    person:
      "человек люд солдат военн боец бойц рабоч работник сотрудник врач ученик студент избирател член бежен жител мирных доброволец добровольц погибш ранен убит жертв мужчин женщин детей пострадавш",
    country: "стран государств",
    age: "летн лет_от",
    times: "раз_ кратн",
    house: "дом квартир здани домохозяйств",
    place: "школ больниц завод фабрик магазин компани предприяти",
    share: "акци",
    serial: "№~ номер~",
  },
  uk: {
    since: "від~",
    person:
      "людей людям люди осіб солдат військов бійц робітник працівник лікар учн студент виборц член біжен мешканц жител цивільн волонтер добровольц загибл поранен жертв чоловік жінок дітей постраждал",
    country: "країн держав",
    age: "річн",
    times: "разів рази кратн",
    house: "будинк квартир будівел осель домогосподарств",
    place: "шкіл лікарен завод фабрик магазин компані підприємств",
    share: "акці",
    serial: "№~ номер~",
  },
  tr: {
    since:
      "'dan_bu_yana ’dan_bu_yana 'den_bu_yana ’den_bu_yana 'ten_bu_yana ’ten_bu_yana 'tan_bu_yana ’tan_bu_yana 'den_beri ’den_beri 'dan_beri ’dan_beri 'ten_beri ’ten_beri 'tan_beri ’tan_beri",
    person:
      "yolcu görevli kişi insan asker işçi çalışan doktor öğrenci seçmen üye mülteci sakin sivil gönüllü ölü yaralı kurban erkek kadın çocuk evsiz",
    country: "ülke devlet",
    age: "yaşında yaşındaki",
    times: "kez defa kat_",
    house: "ev_ evden evin konut daire bina hane",
    place: "okul hastane fabrika mağaza dükkân şirket",
    share: "hisse",
    serial: "no~ numara~ No’lu numaralı",
    time: "saat~",
    vessel: "tekne feribot gemi",
    vehicle: "helikopter uçak araç",
  },
  ar: {
    since: "منذ~ منذ_عام~ منذ_سنة~",
    person:
      "راكب راكبًا ناج شخص أشخاص جندي جنود مقاتل عامل عمال موظف طبيب أطباء تلميذ طالب طلاب ناخب عضو أعضاء لاجئ نسمة مدني متطوع قتيل قتلى جريح جرحى ضحية رجل امرأة طفل وظيفة مشرد",
    country: "دولة دول بلد",
    times: "مرات مرة أضعاف",
    house: "منزل منازل بيت شقة مبنى أسرة",
    place: "مدرسة مدارس مستشفى مصنع متجر شركة شركات",
    share: "سهم أسهم",
    serial: "رقم~",
    time: "الساعة~",
    vessel: "عبارة زورق",
  },
  fa: {
    since: "از_سال~",
    person:
      "مسافر سرنشین امدادگر نفر تن_ سرباز نظامی کارگر کارمند پزشک دانش‌آموز دانشجو رأی‌دهنده عضو پناهنده غیرنظامی داوطلب کشته زخمی قربانی مرد زن_ کودک بی‌خانمان",
    country: "کشور",
    age: "ساله",
    times: "بار_ برابر",
    house: "خانه واحد_مسکونی آپارتمان ساختمان خانوار",
    place: "مدرسه بیمارستان کارخانه فروشگاه شرکت",
    share: "سهم",
    serial: "شماره~",
    time: "ساعت~",
    vessel: "کشتی قایق",
  },
  hi: {
    since: "के_बाद",
    person:
      "यात्री लोग लोगों सैनिक मज़दूर कर्मचारी डॉक्टर छात्र बच्चे बच्चों मतदाता सदस्य शरणार्थी निवासी नागरिक स्वयंसेवक मृत घायल पुरुष महिला बेघर पद नौकरि",
    country: "देश",
    age: "साल_पुरान वर्षीय साल_के साल_की",
    times: "बार_ गुना",
    house: "घर मकान फ़्लैट इमारत परिवार",
    place: "स्कूल अस्पताल कारख़ान फ़ैक्टरि दुकान कंपनि",
    share: "शेयर",
    serial: "नंबर~",
    time: "बजे",
    vessel: "नौका नौकाओं नाव",
  },
  id: {
    since: "sejak~ sejak_tahun~",
    person:
      "penumpang petugas orang tentara prajurit pekerja karyawan dokter siswa murid mahasiswa pemilih anggota pengungsi warga sukarelawan tewas korban pria perempuan anak",
    country: "negara",
    times: "kali",
    house: "rumah_ apartemen bangunan keluarga",
    place: "sekolah rumah_sakit pabrik toko perusahaan",
    share: "saham",
    serial: "nomor~ no.~",
    age: "berusia~ usia~",
    time: "pukul~",
    vessel: "feri kapal perahu",
  },
  vi: {
    since: "kể_từ~ kể_từ_năm~ từ_năm~",
    person:
      "người binh_sĩ lính công_nhân nhân_viên bác_sĩ học_sinh sinh_viên cử_tri thành_viên dân_thường tình_nguyện",
    country: "nước quốc_gia",
    age: "tuổi",
    times: "lần",
    house: "ngôi_nhà căn_nhà căn_hộ hộ_",
    place: "trường bệnh_viện nhà_máy cửa_hàng công_ty",
    share: "cổ_phiếu",
    serial: "trường_số~ số_hiệu~ nhà_số~ mã_số~ phòng_số~",
    time: "lúc~",
    vessel: "chiếc_phà con_tàu tàu",
  },
  th: {
    since: "นับตั้งแต่ปี~ ตั้งแต่ปี~",
    person: "คน ราย นาย",
    country: "ประเทศ",
    age: "ขวบ วัย~ อายุ~",
    times: "ครั้ง เท่า",
    house: "หลัง",
    place: "แห่ง บริษัท",
    share: "หุ้น",
    serial: "หมายเลข~ เลขที่~",
    time: "เวลา~",
  },
  ja: {
    since: "年以来 以来 年以降",
    person: "人 名",
    country: "カ国 か国 ヵ国 ヶ国",
    age: "歳 才",
    times: "回 度目 倍",
    house: "戸 軒 世帯 棟",
    place: "校 社 カ所 か所 店 工場",
    share: "株",
    serial: "番",
    vessel: "隻",
    vehicle: "機 台 両",
    seat: "議席 席",
  },
  ko: {
    since: "년_이후 년_이래",
    person: "명 인_",
    country: "개국",
    age: "세_ 세의 세인 세가 세는 세이 세였 세에 세로 세까지 세부터 세짜리 살",
    times: "번째 차례 배_ 회_",
    house: "채 가구",
    place: "곳 개교 개사",
    share: "주_",
    serial: "번_ 호_",
    vessel: "척",
    vehicle: "대_ 대와 대를 대가",
    seat: "석",
  },
  zh: {
    since: "年以來 年以来 以來 以来",
    person: "人 名",
    country: "個國家 个国家 國 国",
    age: "歲 岁",
    times: "次 倍",
    house: "戶 户 棟 栋",
    place: "所 家 間 间 座",
    share: "股",
    serial: "號 号",
    vessel: "艘",
    vehicle: "架 輛 辆 台",
    seat: "席",
  },
};
