/** States and regions of South Asia, the Near East, Africa and Australia. How to read a line: see `read-regions.ts`. */
export const ASIA_AND_PACIFIC = `
Andhra_Pradesh Andhra Pradesh; ru Андхра-Прадеш*; uk Андхра-Прадеш*; ar أندرا براديش; hi आंध्र प्रदेश, आन्ध्र प्रदेश; ja アンドラプラデシュ, アーンドラ・プラデーシュ, アンドラ・プラデシュ; ko 안드라프라데시; zh 安得拉; zh-Hant 安德拉, 安得拉
Assam, ~Assamese; ru Ассам*; uk Ассам*; ar آسام, أسام; hi असम; ja アッサム; ko 아삼; zh 阿萨姆; zh-Hant 阿薩姆
Balochistan Balochistan, Baluchistan; de Belutschistan*; fr Baloutchistan; es Baluchistán; it Belucistan, Baluchistan; pt Baluchistão, Balochistão; pl Beludżystan*; tr Belucistan; ru Белуджистан*; uk Белуджистан*; ar بلوشستان; hi बलूचिस्तान; ja バルチスタン, バロチスタン; ko 발루치스탄; zh 俾路支; zh-Hant 俾路支
Bihar; ru Бихар*; uk Біхар*; ar بيهار; hi बिहार; ja ビハール; ko 비하르; zh 比哈尔; zh-Hant 比哈爾
Gujarat, ~Gujarati; de Gujarat*; fr Gujarat, Goudjerate; es Guyarat, Gujarat; pt Guzerate, Gujarate, Gujarat; pl Gudżarat*; ru Гуджарат*; uk Гуджарат*; ar غوجارات, كجرات; hi गुजरात*; ja グジャラート; ko 구자라트; zh 古吉拉特; zh-Hant 古吉拉特
Jharkhand; ru Джаркханд*; ar جهارخاند; hi झारखंड, झारखण्ड; ja ジャールカンド, ジャルカンド; ko 자르칸드; zh 贾坎德; zh-Hant 賈坎德
Karnataka; ru Карнатак*; ar كارناتاكا; hi कर्नाटक; ja カルナータカ, カルナタカ; ko 카르나타카; zh 卡纳塔克, 卡纳塔卡; zh-Hant 卡納塔克, 卡納塔卡
Kerala; ru Керал*; uk Керал*; ar كيرالا, كيرلا; hi केरल; ja ケララ, ケーララ; ko 케랄라; zh 喀拉拉; zh-Hant 喀拉拉
Khyber_Pakhtunkhwa Khyber Pakhtunkhwa; de Khyber Pakhtunkhwa, Chaiber Pachtunchwa; ru Хайбер-Пахтунхв*; ar خيبر بختونخوا; hi खैबर पख्तूनख्वा, ख़ैबर पख़्तूनख़्वा; ja カイバル・パクトゥンクワ, カイバルパクトゥンクワ; ko 카이베르파크툰크와, 카이베르 파크툰크와; zh 开伯尔; zh-Hant 開伯爾
Madhya_Pradesh Madhya Pradesh; ru Мадхья-Прадеш*; ar ماديا براديش; hi मध्य प्रदेश; ja マディヤプラデシュ, マディヤ・プラデーシュ, マディヤ・プラデシュ; ko 마디아프라데시; zh 中央邦; zh-Hant 中央邦
Maharashtra; ru Махараштр*; uk Махараштр*; ar ماهاراشترا; hi महाराष्ट्र; ja マハラシュトラ, マハーラーシュトラ; ko 마하라슈트라; zh 马哈拉施特拉; zh-Hant 馬哈拉施特拉
Manipur; ru Манипур*; ar مانيبور; hi मणिपुर; ja マニプール; ko 마니푸르; zh 曼尼普尔; zh-Hant 曼尼普爾
Odisha Odisha, Orissa; ru Одиш*, Орисс*; ar أوديشا; hi ओडिशा, उड़ीसा; ja オディシャ, オリッサ; ko 오디샤; zh 奥里萨, 奥迪沙; zh-Hant 奧里薩, 奧迪沙
Punjab, ~Punjabi; de Punjab*, Pandschab*; fr Pendjab; es Punyab, Panyab, Punjab; it Punjab; pt Punjab, Panjabe; pl Pendżab*; tr Pencap; ru Пенджаб*; uk Пенджаб*; ar البنجاب; hi पंजाब*; ja パンジャブ, パンジャーブ; ko 펀자브, 펀잡; zh 旁遮普; zh-Hant 旁遮普
Rajasthan; es Rajastán, Rayastán; pt Rajastão; pl Radżasthan*; ru Раджастхан*; uk Раджастхан*; ar راجستان; hi राजस्थान; ja ラジャスタン, ラージャスターン; ko 라자스탄; zh 拉贾斯坦; zh-Hant 拉賈斯坦
Sindh Sindh, Sind; fr Sind, Sindh; es Sind, Sindh; it Sindh, Sind; ru Синд*; uk Сінд*; ar السند, إقليم السند; hi सिंध, सिन्ध; ja シンド; ko 신드주, ~신드; zh 信德; zh-Hant 信德
Tamil_Nadu Tamil Nadu; ru Тамилнад*, Тамил-Над*; uk Тамілнад*; ar تاميل نادو; hi तमिलनाडु, तमिल नाडु; ja タミルナドゥ, タミル・ナードゥ, タミル・ナドゥ; ko 타밀나두; zh 泰米尔纳德; zh-Hant 坦米爾納德, 泰米爾納德
Telangana; ru Теланган*; ar تيلانغانا; hi तेलंगाना; ja テランガナ, テランガーナ; ko 텔랑가나; zh 特伦甘纳, 泰伦加纳; zh-Hant 特倫甘納, 泰倫加納
Uttar_Pradesh Uttar Pradesh; ru Уттар-Прадеш*; uk Уттар-Прадеш*; ar أوتار براديش; hi उत्तर प्रदेश; ja ウッタルプラデシュ, ウッタル・プラデーシュ, ウッタル・プラデシュ; ko 우타르프라데시; zh 北方邦; zh-Hant 北方邦
Uttarakhand; ru Уттаракханд*; ar أوتاراخاند; hi उत्तराखंड, उत्तराखण्ड; ja ウッタラカンド, ウッタラーカンド; ko 우타라칸드; zh 北阿坎德, 北安恰尔; zh-Hant 北阿坎德
West_Bengal West Bengal; de Westbengalen*; fr Bengale-Occidental, Bengale occidental; es Bengala Occidental; it Bengala Occidentale; pt Bengala Ocidental; nl West-Bengalen; pl Bengal* Zachodni*; tr Batı Bengal; ru Западн* Бенгали*; uk Західн* Бенгалі*; ar البنغال الغربية; hi पश्चिम बंगाल; ja 西ベンガル; ko 서벵골; zh 西孟加拉; zh-Hant 西孟加拉
Chittagong Chittagong, Chattogram; de Chittagong, Chattogram; pl Czittagong; ru Читтагонг*; uk Читтагонг*; ar شيتاغونغ, تشيتاغونغ; hi चटगाँव, चटगांव, चिटगाँव; ja チッタゴン, チャットグラム; ko 치타공; zh 吉大港; zh-Hant 吉大港
Kurdistan, ~Kurdish; de Kurdistan*, kurdisch*; fr Kurdistan, kurde*; es Kurdistán, kurd*; it Kurdistan, curd*; pt Curdistão, curd*; nl Koerdistan, Koerdisch*; pl Kurdystan*, kurdyjsk*; tr Kürdistan*, Kürt*; vi Kurdistan, người Kurd, Kurd; ru Курдистан*, курдск*; uk Курдистан*, курдськ*; ar كردستان, كردي*, الكردية, الأكراد; hi कुर्दिस्तान, कुर्द*; ja クルディスタン, クルド; ko 쿠르디스탄, 쿠르드; zh 库尔德; zh-Hant 庫德, 庫爾德
Sinai; fr Sinaï; es Sinaí; pt Sinai; nl Sinaï; pl Synaj*; tr Sina Yarımadası, ~Sina; vi Sinai; ru Синай*, синайск*, Синае; uk Синай*; ar سيناء; hi सिनाई; ja シナイ; ko 시나이; zh 西奈; zh-Hant 西奈
Golan_Heights Golan Heights, Golan; de Golan*; es Altos del Golán, Golán; it alture del Golan, Golan; pt colinas de Golã, Golã, Golan; pl Wzgórz* Golan, Golan; tr Golan Tepeleri, Golan; ru Голан*; uk Голан*; ar الجولان; hi गोलान; ja ゴラン; ko 골란; zh 戈兰高地, ~戈兰; zh-Hant 戈蘭高地, ~戈蘭
Darfur; de Darfur*; fr Darfour; it Darfur; nl Darfur, Darfoer; ru Дарфур*; uk Дарфур*; ar دارفور; hi दारफुर, दारफ़ूर; ja ダルフール; ko 다르푸르; zh 达尔富尔; zh-Hant ~達佛, 達爾富爾
Tigray; de Tigray; fr Tigré, Tigray; it Tigrè, Tigray; ru Тиграй*, Тигрэй*; uk Тиграй*; ar تيغراي; hi टिग्रे, तिगरे; ja ティグレ, ティグライ; ko 티그라이; zh 提格雷; zh-Hant 提格雷
Zanzibar; fr Zanzibar; nl Zanzibar; de Sansibar*; es Zanzíbar; pl Zanzibar*; ru Занзибар*; uk Занзібар*; ar زنجبار; hi ज़ंज़ीबार, जंजीबार; ja ザンジバル; ko 잔지바르; zh 桑给巴尔; zh-Hant 尚吉巴, 桑吉巴
New_South_Wales New South Wales; fr Nouvelle-Galles du Sud; es Nueva Gales del Sur; it Nuovo Galles del Sud; pt Nova Gales do Sul; nl Nieuw-Zuid-Wales, New South Wales; pl Now* Południow* Wali*; tr Yeni Güney Galler; vi New South Wales; ru Нов* Южн* Уэльс*; uk Нов* Південн* Уельс*; ar نيو ساوث ويلز; hi न्यू साउथ वेल्स; ja ニューサウスウェールズ; ko 뉴사우스웨일스; zh 新南威尔士; zh-Hant 新南威爾斯
Northern_Territory Northern Territory; fr Territoire du Nord; es Territorio del Norte; it Territorio del Nord; pt Território do Norte; pl Terytorium Północne*; tr Kuzey Toprakları, Kuzey Bölgesi; ru Северн* территори*; ja ノーザンテリトリー, 北部準州; ko 노던준주, 노던 준주; zh 北领地; zh-Hant 北領地
Queensland, Queenslander; ru Квинсленд*; uk Квінсленд*; ar كوينزلاند; hi क्वींसलैंड; ja クイーンズランド, クィーンズランド; ko 퀸즐랜드; zh 昆士兰; zh-Hant 昆士蘭
South_Australia South Australia; de South Australia, Südaustralien*; fr Australie-Méridionale; es Australia Meridional, Australia del Sur; it Australia Meridionale; pt Austrália Meridional, Austrália do Sul; nl Zuid-Australië; pl Australi* Południow*; tr Güney Avustralya; vi Nam Úc, Nam Australia; ru Южн* Австрали*; uk Південн* Австралі*; ar جنوب أستراليا; hi दक्षिण ऑस्ट्रेलिया; ja 南オーストラリア, サウスオーストラリア; ko 사우스오스트레일리아, 남호주; zh 南澳; zh-Hant 南澳
Tasmania, Tasmanian; de Tasmanien*, tasmanisch*; fr Tasmanie; pt Tasmânia; nl Tasmanië; pl Tasmani*; tr Tasmanya; ru Тасмани*; uk Тасмані*; ar تسمانيا; hi तस्मानिया; ja タスマニア; ko 태즈메이니아; zh 塔斯马尼亚; zh-Hant 塔斯馬尼亞
Western_Australia Western Australia; de Western Australia, Westaustralien*; fr Australie-Occidentale; es Australia Occidental; it Australia Occidentale; pt Austrália Ocidental; nl West-Australië; pl Australi* Zachodni*; tr Batı Avustralya; vi Tây Úc, Tây Australia; ru Западн* Австрали*; uk Західн* Австралі*; ar غرب أستراليا; hi पश्चिमी ऑस्ट्रेलिया; ja 西オーストラリア, ウェスタンオーストラリア; ko 웨스턴오스트레일리아, 서호주; zh 西澳; zh-Hant 西澳
`;
