/** Cities that CLDR lacks and languages call by names of their own. How to read a line: see `region-forms.ts`. */
export const CITIES_BY_NAME = `
Aleppo; fr Alep; es Alepo; pt Alepo; tr Halep; ru Алеппо, Халеб*; uk Алеппо, Халеб*; ar ~حلب; hi अलेप्पो; ja アレッポ; ko 알레포; zh 阿勒颇; zh-Hant 阿勒坡, 阿勒頗
Alexandria; en ~Alexandria; fr Alexandrie; es Alejandría; it Alessandria d’Egitto, Alessandria; nl Alexandrië; pl Aleksandri*; tr İskenderiye*; ru Александрия, Александрии, Александрию, Александрией, александрийск*; uk Александрія, Александрії, Александрію; ar الإسكندرية, الاسكندرية; ja アレクサンドリア; ko 알렉산드리아; zh 亚历山大港, ~亚历山大; zh-Hant 亞歷山大港, 亞歷山卓, ~亞歷山大
Antwerp; de Antwerpen*; fr Anvers; es Amberes; it Anversa; pt Antuérpia; nl Antwerpen; pl Antwerpi*; tr Anvers, Antwerp; ru Антверпен*; uk Антверпен*; ar أنتويرب, أنفرس; ja アントワープ, アントウェルペン; ko 안트베르펜, 앤트워프; zh 安特卫普; zh-Hant 安特衛普
Basel Basel, Basle; fr Bâle; es Basilea; it Basilea; pt Basileia; nl Bazel; pl Bazyle*; ru Базель, Базеля, Базеле, Базелем; uk Базель, Базеля, Базелі; ar بازل; ja バーゼル; ko 바젤; zh 巴塞尔; zh-Hant 巴塞爾
Basra; fr Bassorah; es Basora; it Bassora; pt Baçorá, Bassorá; tr Basra; ru Баср*; uk Баср*; ar البصرة; ja バスラ; ko 바스라; zh 巴士拉; zh-Hant 巴斯拉, 巴士拉
Bengaluru Bengaluru, Bangalore; de Bengaluru, Bangalore; fr Bangalore, Bengaluru; es Bangalore, Bengaluru; it Bangalore, Bengaluru; pt Bangalore, Bengaluru; nl Bangalore, Bengaluru; pl Bengaluru, Bangalor*; tr Bengaluru, Bangalore, Bangalor; ru Бангалор*, Бенгалуру; uk Бангалор*, Бенгалуру; ar بنغالور, بنغالورو; hi बेंगलुरु, बंगलुरु, बैंगलोर, बेंगलुरू; ja ベンガルール, バンガロール; ko 벵갈루루, 방갈로르; zh 班加罗尔; zh-Hant 班加羅爾, 邦加羅爾
Bruges; de Brügge*; es ~Brujas; nl Brugge; pl Brugi, Brugii, Brugię; ru Брюгге; uk Брюгге; ja ブルージュ, ブルッヘ; ko 브뤼헤, 브루게; zh 布鲁日; zh-Hant 布魯日
Cape_Town Cape Town; de Kapstadt*; fr Le Cap, ~Cap; es Ciudad del Cabo; it Città del Capo; pt Cidade do Cabo; nl Kaapstad; pl Kapsztad*, Kapsztadz*; ru Кейптаун*; uk Кейптаун*; ar كيب تاون; hi केप टाउन, केपटाउन; ja ケープタウン; ko 케이프타운; zh 开普敦; zh-Hant 開普敦
Chennai Chennai, Madras; de Chennai, Madras; pl Chennai, Ćennaj*, Madras*; ru Ченна*, Мадрас*; uk Ченна*, Мадрас*; ar تشيناي; hi चेन्नई; ja チェンナイ; ko 첸나이; zh 金奈, 钦奈; zh-Hant 清奈, 欽奈, 金奈
Edinburgh; fr Édimbourg; es Edimburgo; it Edimburgo; pt Edimburgo; pl Edynburg*; ru Эдинбург*; uk Единбург*; ar إدنبرة, أدنبرة; ja エディンバラ, エジンバラ; ko 에든버러; zh 爱丁堡; zh-Hant 愛丁堡
Gdansk Gdansk, Gdańsk; de Danzig*, Gdansk*, Gdańsk*; it Danzica; pl Gdańsk*; fr Gdansk, Gdańsk; es Gdansk, Gdańsk; pt Gdansk, Gdańsk; nl Gdansk, Gdańsk; ru Гданьск*; uk Гданськ*; ja グダニスク, グダンスク; ko 그단스크; zh 格但斯克; zh-Hant 格但斯克
Genoa; de Genua*; fr Gênes; es Génova; it Genova; pt Gênova, Génova; nl Genua; pl Genua, Genui, Genuę; tr Cenova; ru Генуя, Генуи, Генуе, Геную, генуэзск*; uk Генуя, Генуї, Геную; ar جنوة, جنوى; ja ジェノバ, ジェノヴァ; ko 제노바; zh 热那亚; zh-Hant 熱那亞
Ghent; de Gent; fr Gand; es Gante; it Gand; pt Gante, Gent; nl Gent; pl Gandaw*; ru Гент, Гента, Генте, Гентом; uk Гент, Гента, Генті; ja ヘント, ゲント; ko 겐트, 헨트; zh 根特; zh-Hant 根特
Gothenburg; de Göteborg*; fr Göteborg; es Gotemburgo; it Göteborg; pt Gotemburgo; nl Göteborg, Gotenburg; pl Göteborg*; tr Göteborg; ru Гётеборг*, Гетеборг*; uk Гетеборг*; ja ヨーテボリ, イェーテボリ; ko 예테보리; zh 哥德堡; zh-Hant 哥德堡
Hanover Hanover, Hannover; de Hannover*; fr Hanovre; es Hannover, Hanóver; pt Hanôver, Hanover; nl Hannover; pl Hanower*, Hanowerz*; ru Ганновер*; uk Ганновер*; ja ハノーファー, ハノーバー; ko 하노버; zh 汉诺威; zh-Hant 漢諾威
Homs; pt Homs; pl Hims*, Homs*; tr Humus; ru Хомс*; uk Хомс*; ar ~حمص; ja ホムス; ko 홈스; zh 霍姆斯; zh-Hant 霍姆斯, 荷姆斯
Isfahan; de Isfahan*; fr Ispahan; es Isfahán, Ispahán; pt Isfahan, Ispaão; tr İsfahan*; ru Исфахан*; uk Ісфахан*; ar أصفهان; ja イスファハン, エスファハーン; ko 이스파한; zh 伊斯法罕; zh-Hant 伊斯法罕
Krakow Krakow, Kraków, Cracow; de Krakau*; fr Cracovie; es Cracovia; it Cracovia; pt Cracóvia; nl Krakau; pl Kraków*, Krakow*, krakowsk*; tr Krakov; ru Краков*; uk Краків*, Краков*; ar كراكوف; ja クラクフ; ko 크라쿠프; zh 克拉科夫; zh-Hant 克拉科夫
Lahore; es Lahore; pl Lahaur*, Lahor*; tr Lahor; ru Лахор*; uk Лахор*; ar لاهور; hi लाहौर; ja ラホール; ko 라호르; zh 拉合尔; zh-Hant 拉合爾
Leipzig; fr Leipzig; it Lipsia; pl Lipsk*; ru Лейпциг*; uk Лейпциг*; ar لايبزيغ; ja ライプツィヒ; ko 라이프치히; zh 莱比锡; zh-Hant 萊比錫
Liège; de Lüttich*; es Lieja; it Liegi; nl Luik; pl Liège; ru Льеж*; uk Льєж*; ja リエージュ; ko 리에주; zh ~列日; zh-Hant ~列日
Lyon Lyon; es Lyon; it Lione; pt Lyon, Lião; ru Лион, Лиона, Лионе, Лионом, лионск*; uk Ліон, Ліона, Ліоні, Ліоном; ar ليون; ja リヨン; ko 리옹; zh 里昂; zh-Hant 里昂
Marrakesh Marrakesh, Marrakech; de Marrakesch*; fr Marrakech; es Marrakech, Marrakesh; pt Marraquexe, Marrakech; pl Marrakesz*; tr Marakeş; ru Марракеш*, Маракеш*; uk Марракеш*; ar مراكش; ja マラケシュ, マラケッシュ; ko 마라케시; zh 马拉喀什; zh-Hant 馬拉喀什
Marseille Marseille, Marseilles; es Marsella; it Marsiglia; pt Marselha; pl Marsyli*; tr Marsilya; ru Марсель, Марселя, Марселе, Марселю, марсельск*; uk Марсель, Марселя, Марселі, марсельськ*; ar مرسيليا, مارسيليا; ja マルセイユ; ko 마르세유; zh 马赛; zh-Hant 馬賽
Mecca; de Mekka*; fr La Mecque, ~Mecque; es La Meca; it La Mecca; pt Meca; nl Mekka; pl Mekk*; tr Mekke*; ru Мекк*; uk Мекк*; ar مكة; hi मक्का; ja ~メッカ; ko ~메카; zh 麦加; zh-Hant 麥加
Mosul; de Mossul*; fr Mossoul; it Mosul; pt Mossul; nl Mosoel, Mosul; pl Mosul*; tr Musul; ru Мосул*; uk Мосул*; ar ~الموصل; hi मोसुल; ja モスル; ko 모술; zh 摩苏尔; zh-Hant 摩蘇爾
New_Orleans New Orleans; fr La Nouvelle-Orléans, Nouvelle-Orléans; es Nueva Orleans; pt Nova Orleans, Nova Orleães; pl Now* Orlean*; ru Нов* Орлеан*; uk Нов* Орлеан*; ar نيو أورلينز, نيوأورليانز, نيو أورليانز; ja ニューオーリンズ, ニューオリンズ; ko 뉴올리언스; zh 新奥尔良; zh-Hant 紐奧良, 新奧爾良
Nuremberg; de Nürnberg*; es Núremberg; it Norimberga; pt Nuremberga, Nurembergue; nl Neurenberg; pl Norymberg*, Norymberdz*; ru Нюрнберг*; uk Нюрнберг*; ar نورمبرغ; ja ニュルンベルク; ko 뉘른베르크; zh 纽伦堡; zh-Hant 紐倫堡
Philadelphia; fr Philadelphie; es Filadelfia; it Filadelfia; pt Filadélfia; pl Filadelfi*; ru Филадельфи*; uk Філадельфі*; ar فيلادلفيا; ja フィラデルフィア; ko 필라델피아; zh 费城; zh-Hant 費城
Porto Porto, Oporto; es Oporto; it Oporto, ~Porto; pt ~Porto; fr ~Porto; pl Porto; ru ~Порту; uk ~Порту; zh 波尔图; zh-Hant 波多, 波爾圖; ja ポルト; ko 포르투
San_Francisco San Francisco; ru Сан-Франциско; uk Сан-Франциско; ar سان فرانسيسكو; hi सैन फ़्रांसिस्को, सैन फ्रांसिस्को; ja サンフランシスコ; ko 샌프란시스코; zh 旧金山, 三藩市; zh-Hant 舊金山, 三藩市
Strasbourg; de Straßburg*, Strassburg*; es Estrasburgo; it Strasburgo; pt Estrasburgo; nl Straatsburg; pl Strasburg*; ru Страсбург*; uk Страсбург*; ar ستراسبورغ; ja ストラスブール; ko 스트라스부르; zh 斯特拉斯堡; zh-Hant 史特拉斯堡
Tangier Tangier, Tangiers; de Tanger; fr Tanger; es Tánger; it Tangeri; pt Tânger; nl Tanger; pl Tanger*; tr Tanca; ru Танжер*; uk Танжер*; ar طنجة; ja タンジェ, タンジール; ko 탕헤르; zh 丹吉尔; zh-Hant 丹吉爾
Thessaloniki; de Thessaloniki, Saloniki; fr Thessalonique, Salonique; es Tesalónica, Salónica; it Salonicco; pt Tessalônica, Salónica, Tessalónica; nl Thessaloniki, Saloniki; pl Saloniki, Salonik*; tr Selanik; ru Салоник*; uk Салонік*; ar سالونيك, تسالونيكي; ja テッサロニキ; ko 테살로니키; zh 塞萨洛尼基; zh-Hant 塞薩洛尼基
Turin; es Turín; it Torino; pt Turim; nl Turijn; pl Turyn*; tr Torino; ru Турин*; uk Турин*; ar تورينو; ja トリノ; ko 토리노; zh 都灵; zh-Hant 杜林, 都靈
Varanasi; pl Waranasi; ru Варанаси; uk Варанасі; ar فاراناسي; hi वाराणसी; ja バラナシ, ワーラーナシー; ko 바라나시; zh 瓦拉纳西; zh-Hant 瓦拉納西
Wroclaw Wroclaw, Wrocław; de Breslau*, Wrocław, Wroclaw; it Breslavia; es Breslavia, Wrocław; pl Wrocław*; pt Breslávia, Wrocław; nl Wrocław, Wroclaw, Breslau; fr Wroclaw, Wrocław; ru Вроцлав*; uk Вроцлав*; ja ヴロツワフ, ブロツワフ; ko 브로츠와프; zh 弗罗茨瓦夫; zh-Hant 弗羅茨瓦夫
`;
