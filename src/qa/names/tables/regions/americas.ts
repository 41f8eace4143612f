/** States and provinces of the Americas that news name, and what their people are called. How to read a line: see `read-regions.ts`. */
export const AMERICAS = `
Alabama; ru Алабам*; uk Алабам*; ar ألاباما, آلاباما; hi अलबामा, अलाबामा; ja アラバマ; ko 앨라배마; zh 亚拉巴马, 阿拉巴马; zh-Hant 阿拉巴馬, 亞拉巴馬
Alaska, Alaskan, Alaskans; pl Alask*; ru Аляск*, аляскинск*; uk Аляск*; ar ألاسكا, آلاسكا; hi अलास्का; ja アラスカ; ko 알래스카; zh 阿拉斯加; zh-Hant 阿拉斯加
Alberta; en ~Alberta, Albertan; ru Альберт*; uk Альберт*; ar ألبرتا; hi अल्बर्टा; ja アルバータ; ko 앨버타; zh 艾伯塔, 阿尔伯塔, 亚伯达; zh-Hant 亞伯達, 亞伯特, 艾伯塔
Arizona, Arizonan; pl Arizon*; ru Аризон*; uk Аризон*, Арізон*; ar أريزونا; hi एरिज़ोना, एरिजोना; ja アリゾナ; ko 애리조나; zh 亚利桑那; zh-Hant 亞利桑那
Arkansas; ru Арканзас*; uk Арканзас*; ar أركنساس, أركانساس; hi अर्कांसस, अरकंसास; ja アーカンソー; ko 아칸소; zh 阿肯色; zh-Hant 阿肯色
British_Columbia British Columbia; de British Columbia, Britisch-Kolumbien; fr Colombie-Britannique; es Columbia Británica; it Columbia Britannica, British Columbia; pt Colúmbia Britânica; nl Brits-Columbia, Brits Columbia; pl Kolumbi* Brytyjsk*; tr Britanya Kolumbiyası, British Columbia; vi British Columbia; ru Британск* Колумби*; uk Британськ* Колумбі*; ar كولومبيا البريطانية, بريتيش كولومبيا; hi ब्रिटिश कोलंबिया; ja ブリティッシュコロンビア, ブリティッシュ・コロンビア, BC州; ko 브리티시컬럼비아, 브리티시 컬럼비아; zh 不列颠哥伦比亚, 卑诗, BC省; zh-Hant 卑詩, 不列顛哥倫比亞, 英屬哥倫比亞, BC省
California, Californian, Californians; de Kalifornien*, kalifornisch*, Kalifornier*; fr Californie, californien*; es California, californian*; it California, californian*; pt Califórnia, californian*; nl Californië, Californisch*; pl Kaliforni*, kalifornijsk*; tr Kaliforniya*, California; vi California, Ca-li; ru Калифорни*, калифорнийск*; uk Каліфорні*, каліфорнійськ*; ar كاليفورنيا; hi कैलिफ़ोर्निया*, कैलिफोर्निया*; ja カリフォルニア, 加州; ko 캘리포니아; zh 加利福尼亚, 加州; zh-Hant 加州, 加利福尼亞
Chiapas; ru Чьяпас*; uk Чьяпас*, Чіапас*; ar تشياباس; hi चियापास; ja チアパス; ko 치아파스; zh 恰帕斯; zh-Hant 恰帕斯
Colorado; ru Колорадо; uk Колорадо; ar كولورادو; hi कोलोराडो; ja コロラド; ko 콜로라도; zh 科罗拉多; zh-Hant 科羅拉多
Connecticut; ru Коннектикут*; uk Коннектикут*; ar كونيتيكت, كونيكتيكت; hi कनेक्टिकट; ja コネチカット; ko 코네티컷; zh 康涅狄格, 康州; zh-Hant 康乃狄克, 康州, 康涅狄格
Delaware; ru Делавэр*; uk Делавер*; ar ديلاوير; hi डेलावेयर; ja デラウェア; ko 델라웨어; zh 特拉华; zh-Hant 德拉瓦, 特拉華
Florida, Floridian, Floridians; fr Floride; pt Flórida; pl Floryd*; ru Флорид*; uk Флорид*; ar فلوريدا; hi फ़्लोरिडा, फ्लोरिडा; ja フロリダ; ko 플로리다; zh 佛罗里达, 佛州; zh-Hant 佛羅里達, 佛州
Galápagos_Islands Galápagos Islands, Galápagos, Galapagos, Galapagos Islands; de Galápagos*, Galapagos*; fr Galápagos; es Galápagos; it Galápagos, Galapagos; pt Galápagos; nl Galápagos; tr Galápagos, Galapagos; vi Galápagos, Galapagos; pl Galapagos*; ru Галапагос*; uk Галапагос*, Ґалапаґос*; ar غالاباغوس, جالاباجوس; hi गैलापागोस, गालापागोस; ja ガラパゴス; ko 갈라파고스; zh 加拉帕戈斯; zh-Hant 加拉巴哥, 加拉帕戈斯, 加拉巴哥斯
Hawaii, Hawaiian, Hawaiians; de Hawaii*, hawaiianisch*; fr Hawaï, Hawaii, hawaïen*; es Hawái, Hawai, hawaian*; pt Havaí, Havaii, havaian*; pl Hawaj*, hawajsk*; tr Hawaii, Havai; ru Гавай*, гавайск*; uk Гаваї, Гаваїв, Гаваях, Гаваям, Гаваями, гавайськ*; ar هاواي; hi ~हवाई; ja ハワイ; ko 하와이; zh 夏威夷; zh-Hant 夏威夷
Idaho; ru Айдахо; uk Айдахо; ar أيداهو; hi इडाहो, आइडाहो; ja アイダホ; ko 아이다호; zh 爱达荷; zh-Hant 愛達荷
Illinois; ru Иллинойс*; uk Іллінойс*; ar إلينوي; hi इलिनॉय, इलिनोइस; ja イリノイ; ko 일리노이; zh 伊利诺伊, 伊利诺; zh-Hant 伊利諾
Indiana; en ~Indiana; ru Индиан*; uk Індіан*; ar إنديانا; hi इंडियाना; ja インディアナ; ko 인디애나; zh 印第安纳; zh-Hant 印第安納
Iowa; ru Айов*; uk Айов*; ar أيوا, آيوا; hi आयोवा; ja アイオワ; ko 아이오와; zh 艾奥瓦, 爱荷华; zh-Hant 愛荷華, 艾奧瓦
Kansas; ru Канзас*; uk Канзас*; ar كنساس, كانساس; hi कंसास, कैनसस; ja カンザス; ko 캔자스; zh 堪萨斯; zh-Hant 堪薩斯
Kentucky; ru Кентукки; uk Кентуккі; ar كنتاكي, كنتكي; hi केंटकी; ja ケンタッキー; ko 켄터키; zh 肯塔基; zh-Hant 肯塔基
Louisiana; fr Louisiane; es Luisiana; pt Louisiana, Luisiana; pl Luizjan*; ru Луизиан*; uk Луїзіан*; ar لويزيانا; hi लुइज़ियाना, लुइसियाना; ja ルイジアナ; ko 루이지애나; zh 路易斯安那, 路州; zh-Hant 路易斯安那, 路州
Maine; en ~Maine; ru Мэн, Мэна, Мэне, Мэном; uk ~Мен, ~Мену, ~Мені; ar ~مين, ~ماين; ja メーン州, メイン州, ~メイン; ko 메인주, ~메인; zh 缅因; zh-Hant 緬因; hi मेन, ~मेन
Manitoba; ru Манитоб*; uk Манітоб*; ar مانيتوبا; ja マニトバ; ko 매니토바; zh 马尼托巴, 曼尼托巴; zh-Hant 曼尼托巴, 緬尼托巴
Maryland; ru Мэриленд*; uk Меріленд*; ar ماريلاند, ميريلاند; hi मैरीलैंड; ja メリーランド; ko 메릴랜드; zh 马里兰; zh-Hant 馬里蘭
Massachusetts; ru Массачусетс*; uk Массачусетс*; ar ماساتشوستس; hi मैसाचुसेट्स; ja マサチューセッツ; ko 매사추세츠; zh 马萨诸塞, 麻省, 麻州; zh-Hant 麻州, 麻省, 麻薩諸塞
Michigan; ru Мичиган*; uk Мічиган*, Мічіган*; ar ميشيغان, ميشيجان; hi मिशिगन; ja ミシガン; ko 미시간; zh 密歇根, 密西根, 密州; zh-Hant 密西根, 密州, 密歇根
Minas_Gerais Minas Gerais; ru Минас-Жерайс*; ar ميناس جيرايس; ja ミナスジェライス; ko 미나스제라이스; zh 米纳斯吉拉斯; zh-Hant 米納斯吉拉斯
Minnesota; ru Миннесот*; uk Міннесот*; ar مينيسوتا; hi मिनेसोटा; ja ミネソタ; ko 미네소타; zh 明尼苏达, 明州; zh-Hant 明尼蘇達, 明州
Mississippi; pl Missisipi; es Misisipi, Mississippi; pt Mississippi, Mississipi; tr Mississippi, Misisipi; ru Миссисипи; uk Міссісіпі; ar ميسيسيبي, مسيسيبي, المسيسيبي; hi मिसिसिपी; ja ミシシッピ, ミシシッピー; ko 미시시피; zh 密西西比; zh-Hant 密西西比
Missouri; es Misuri, Missouri; ru Миссури; uk Міссурі; ar ميزوري, ميسوري; hi मिसौरी; ja ミズーリ; ko 미주리; zh 密苏里; zh-Hant 密蘇里
Montana; en ~Montana; ru Монтан*; uk Монтан*; ar مونتانا; hi मोंटाना; ja モンタナ; ko 몬태나; zh 蒙大拿; zh-Hant 蒙大拿
Nebraska; ru Небраск*; uk Небраск*; ar نبراسكا; hi नेब्रास्का; ja ネブラスカ; ko 네브래스카; zh 内布拉斯加; zh-Hant 內布拉斯加
Nevada; pl Newad*; ru Невад*; uk Невад*; ar نيفادا; hi नेवादा; ja ネバダ; ko 네바다; zh 内华达; zh-Hant 內華達
New_Brunswick New Brunswick; fr Nouveau-Brunswick; es Nuevo Brunswick, Nueva Brunswick; pt Novo Brunswick, Nova Brunswick; pl Nowy Brunszwik; ru Нью-Брансуик*; ja ニューブランズウィック; ko 뉴브런즈윅; zh 新不伦瑞克; zh-Hant 新伯倫瑞克, 紐賓士域
New_Hampshire New Hampshire; es Nuevo Hampshire, New Hampshire; ru Нью-Гэмпшир*; uk Нью-Гемпшир*; ar نيوهامبشير, نيو هامبشير; ja ニューハンプシャー; ko 뉴햄프셔; zh 新罕布什尔, 新罕布夏; zh-Hant 新罕布夏, 新罕布什爾
New_Jersey New Jersey; es Nueva Jersey; pt Nova Jersey, Nova Jérsei; ru Нью-Джерси; uk Нью-Джерсі; ar نيوجيرسي, نيو جيرسي; hi न्यू जर्सी, न्यूजर्सी; ja ニュージャージー; ko 뉴저지; zh 新泽西; zh-Hant 紐澤西, 新澤西
New_Mexico New Mexico; fr Nouveau-Mexique; es Nuevo México; it Nuovo Messico, New Mexico; pt Novo México; pl Now* Meksyk*; tr New Mexico, Yeni Meksika; ru Нью-Мексико; uk Нью-Мексико; ar نيومكسيكو, نيو مكسيكو; hi न्यू मेक्सिको; ja ニューメキシコ; ko 뉴멕시코; zh 新墨西哥; zh-Hant 新墨西哥
Newfoundland; de Neufundland*; fr Terre-Neuve; es Terranova; it Terranova; pt Terra Nova; pl Nowa Fundlandia, Nowej Fundlandii, Nową Fundlandię; ru Ньюфаундленд*; uk Ньюфаундленд*; ar نيوفاوندلاند; ja ニューファンドランド; ko 뉴펀들랜드; zh 纽芬兰; zh-Hant 紐芬蘭
North_Carolina North Carolina, North Carolinian; de North Carolina*, Nordcarolina; fr Caroline du Nord; es Carolina del Norte; it Carolina del Nord, North Carolina; pt Carolina do Norte; nl North Carolina, Noord-Carolina; pl Karolin* Północn*; tr Kuzey Karolina, Kuzey Carolina; vi Bắc Carolina, North Carolina; ru Северн* Каролин*; uk Північн* Каролін*; ar كارولاينا الشمالية, كارولينا الشمالية, نورث كارولاينا; hi उत्तरी कैरोलिना, नॉर्थ कैरोलिना, उत्तर कैरोलिना; ja ノースカロライナ; ko 노스캐롤라이나; zh 北卡罗来纳, 北卡; zh-Hant 北卡羅來納, 北卡
North_Dakota North Dakota; fr Dakota du Nord; es Dakota del Norte; it Dakota del Nord, North Dakota; pt Dakota do Norte; nl North Dakota, Noord-Dakota; pl Dakot* Północn*; tr Kuzey Dakota; vi Bắc Dakota, North Dakota; ru Северн* Дакот*; uk Північн* Дакот*; ar داكوتا الشمالية, نورث داكوتا; hi उत्तरी डकोटा, नॉर्थ डकोटा; ja ノースダコタ; ko 노스다코타; zh 北达科他; zh-Hant 北達科他
Northwest_Territories Northwest Territories; de Nordwest-Territorien; fr Territoires du Nord-Ouest; es Territorios del Noroeste; it Territori del Nord-Ovest; pt Territórios do Noroeste; ru Северо-Западн* территори*; ja ノースウエスト準州; ko 노스웨스트 준주; zh ~西北地区; zh-Hant ~西北地區
Nova_Scotia Nova Scotia; fr Nouvelle-Écosse; es Nueva Escocia; it Nuova Scozia; pt Nova Escócia; pl Now* Szkocj*; tr Nova Scotia, Yeni İskoçya; ru Нов* Шотланди*; uk Нов* Шотланді*; ar نوفا سكوشا, نوفا سكوتيا; ja ノバスコシア; ko 노바스코샤; zh 新斯科舍, 诺瓦斯科舍; zh-Hant 新斯科細亞, 諾華士高沙
Oaxaca; ru Оахак*; ar أواخاكا, واهاكا; ja オアハカ; ko 오악사카, 와하카; zh 瓦哈卡; zh-Hant 瓦哈卡
Ohio; ru Огайо; uk Огайо; ar أوهايو; hi ओहायो; ja オハイオ; ko 오하이오; zh 俄亥俄; zh-Hant 俄亥俄
Oklahoma; ru Оклахом*; uk Оклахом*; ar أوكلاهوما; hi ओक्लाहोमा; ja オクラホマ; ko 오클라호마; zh 俄克拉何马, 俄克拉荷马, 奥克拉荷马; zh-Hant 奧克拉荷馬, 俄克拉荷馬
Ontario; ru Онтарио; uk Онтаріо; ar أونتاريو; hi ओंटारियो, ओन्टारियो; ja オンタリオ; ko 온타리오; zh 安大略; zh-Hant 安大略
Oregon; ru Орегон*; uk Орегон*; ar أوريغون, أوريجون; hi ओरेगन; ja オレゴン; ko 오리건; zh 俄勒冈; zh-Hant 俄勒岡, 奧勒岡
Patagonia, Patagonian; de Patagonien*, patagonisch*; fr Patagonie; pt Patagônia, Patagónia; nl Patagonië; pl Patagoni*; tr Patagonya; ru Патагони*; uk Патагоні*; ar باتاغونيا; hi पेटागोनिया, पैटागोनिया; ja パタゴニア; ko 파타고니아; zh 巴塔哥尼亚; zh-Hant 巴塔哥尼亞
Pennsylvania, Pennsylvanian; fr Pennsylvanie; es Pensilvania; pt Pensilvânia; pl Pensylwani*; tr Pensilvanya, Pennsylvania; ru Пенсильвани*; uk Пенсильвані*; ar بنسلفانيا; hi पेंसिल्वेनिया, पेनसिल्वेनिया; ja ペンシルベニア, ペンシルバニア; ko 펜실베이니아; zh 宾夕法尼亚, 宾州; zh-Hant 賓州, 賓夕法尼亞
Prince_Edward_Island Prince Edward Island; de Prince Edward Island, Prinz-Edward-Insel; fr Île-du-Prince-Édouard; es Isla del Príncipe Eduardo; it Isola del Principe Edoardo; pt Ilha do Príncipe Eduardo; ja プリンスエドワード; ko 프린스에드워드; zh 爱德华王子岛; zh-Hant 愛德華王子島
Quebec Quebec, Québec, Quebecer, Quebecers, Québécois; de Québec, Quebec; fr Québec, québécois*; es Quebec, quebequés*; it Québec, Quebec; pt Quebec, Québec; pl Quebec*; tr Quebec, Kebek; ru Квебек*, квебекск*; uk Квебек*; ar كيبيك, كيبك; hi क्यूबेक; ja ケベック; ko 퀘벡; zh 魁北克; zh-Hant 魁北克
Rhode_Island Rhode Island; ru Род-Айленд*; uk Род-Айленд*; ar رود آيلاند; ja ロードアイランド; ko 로드아일랜드; zh 罗得岛州, 罗德岛州, ~罗得岛, ~罗德岛; zh-Hant 羅德島州, ~羅德島
Rio_Grande_do_Sul Rio Grande do Sul; ru Риу-Гранди-ду-Сул; ar ريو غراندي دو سول; ja リオグランデ・ド・スル, リオグランデドスル; ko 히우그란지두술; zh 南里奥格兰德; zh-Hant 南里奧格蘭德, 南大河州
Saskatchewan; ru Саскачеван*; uk Саскачеван*; ar ساسكاتشوان; ja サスカチュワン; ko 서스캐처원; zh 萨斯喀彻温; zh-Hant 沙士卡其灣, 薩克其萬, 薩斯喀徹溫
Sinaloa; ru Синалоа; uk Сіналоа; ar سينالوا; hi सिनालोआ; ja シナロア; ko 시날로아; zh 锡那罗亚; zh-Hant 錫那羅亞
South_Carolina South Carolina, South Carolinian; de South Carolina*, Südcarolina; fr Caroline du Sud; es Carolina del Sur; it Carolina del Sud, South Carolina; pt Carolina do Sul; nl South Carolina, Zuid-Carolina; pl Karolin* Południow*; tr Güney Karolina, Güney Carolina; vi Nam Carolina, South Carolina; ru Южн* Каролин*; uk Південн* Каролін*; ar كارولاينا الجنوبية, كارولينا الجنوبية, ساوث كارولاينا; hi दक्षिण कैरोलिना, दक्षिणी कैरोलिना, साउथ कैरोलिना; ja サウスカロライナ; ko 사우스캐롤라이나; zh 南卡罗来纳, 南卡; zh-Hant 南卡羅來納, 南卡
South_Dakota South Dakota; fr Dakota du Sud; es Dakota del Sur; it Dakota del Sud, South Dakota; pt Dakota do Sul; nl South Dakota, Zuid-Dakota; pl Dakot* Południow*; tr Güney Dakota; vi Nam Dakota, South Dakota; ru Южн* Дакот*; uk Південн* Дакот*; ar داكوتا الجنوبية, ساوث داكوتا; hi दक्षिण डकोटा, साउथ डकोटा; ja サウスダコタ; ko 사우스다코타; zh 南达科他; zh-Hant 南達科他
Tennessee; ru Теннесси; uk Теннессі; ar تينيسي; hi टेनेसी; ja テネシー; ko 테네시; zh 田纳西; zh-Hant 田納西
Texas, Texan, Texans; de Texas, texanisch*, Texaner*; fr Texas, texan*; es Texas, Tejas, texan*; it Texas, texan*; pt Texas, texan*; nl Texas, Texaan*; pl Teksas*, teksańsk*, teksask*; tr Teksas, Texas; ru Техас*, техасск*; uk Техас*, техаськ*; ar تكساس; hi टेक्सास, टेक्सस; ja テキサス; ko 텍사스; zh 得克萨斯, 德克萨斯, 得州, 德州; zh-Hant 德州, 德克薩斯, 得州
Utah; ru Юта, Юты, Юте, Юту, Ютой; uk Юта, Юти, Юті, Юту, Ютою; ar يوتا, يوتاه; hi यूटा; ja ユタ; ko 유타; zh 犹他; zh-Hant 猶他
Vermont; ru Вермонт*; uk Вермонт*; ar فيرمونت; hi वर्मोंट; ja バーモント; ko 버몬트; zh 佛蒙特; zh-Hant 佛蒙特
Virginia; en ~Virginia; fr Virginie; pt Virgínia; pl Wirgini*; ru Вирджини*, Виргини*; uk Вірджині*; ar فرجينيا, فيرجينيا; hi वर्जीनिया; ja バージニア, ヴァージニア; ko 버지니아; zh 弗吉尼亚, 维吉尼亚; zh-Hant 維吉尼亞, 弗吉尼亞, ~維州
West_Virginia West Virginia; fr Virginie-Occidentale; es Virginia Occidental; it Virginia Occidentale, West Virginia; pt Virgínia Ocidental; pl Wirgini* Zachodni*; tr Batı Virginia, Batı Virjinya; vi Tây Virginia, West Virginia; ru Западн* Вирджини*; uk Західн* Вірджині*; ar فرجينيا الغربية, فيرجينيا الغربية, ويست فرجينيا; ja ウェストバージニア; ko 웨스트버지니아; zh 西弗吉尼亚; zh-Hant 西維吉尼亞; hi वेस्ट वर्जीनिया, वेस्ट वर्जिनिया, पश्चिम वर्जीनिया, पश्चिमी वर्जीनिया, पश्चिमी वर्जिनिया
Wisconsin; ru Висконсин*; uk Вісконсин*; ar ويسكونسن; hi विस्कॉन्सिन; ja ウィスコンシン; ko 위스콘신; zh 威斯康星, 威斯康辛; zh-Hant 威斯康辛
Wyoming; ru Вайоминг*; uk Вайомінг*; ar وايومنغ, وايومينغ; hi व्योमिंग, वायोमिंग; ja ワイオミング; ko 와이오밍; zh 怀俄明; zh-Hant 懷俄明
Yukon; ru Юкон*; uk Юкон*; ar يوكون; ja ユーコン; ko 유콘; zh 育空; zh-Hant 育空
`;
