/**
 * Cities, districts and bygone states that news name and the tables above do not have, for the scripts of East Asia, whose forms
 * the ear does not always find. The English form is marked `~`: in other languages they are names like any other, found by
 * their letters or their sound. How to read a line: see `region-forms.ts`.
 */
export const WELL_KNOWN = `
Aberdeen; en ~Aberdeen; ja アバディーン; ko 애버딘; zh 阿伯丁; zh-Hant 亞伯丁, 阿伯丁
Aceh; en ~Aceh; ja アチェ; ko 아체; zh 亚齐; zh-Hant 亞齊
Albuquerque; en ~Albuquerque; ja アルバカーキ; ko 앨버커키; zh 阿尔伯克基; zh-Hant 阿布奎基, 阿爾伯克基
Arsenal; en ~Arsenal; ja ~アーセナル; ko ~아스널, ~아스날; zh ~阿森纳; zh-Hant ~兵工廠, ~阿仙奴, ~阿森納
Atlanta; en ~Atlanta; ja アトランタ; ko 애틀랜타; zh 亚特兰大; zh-Hant 亞特蘭大
Auschwitz; en ~Auschwitz; ja アウシュビッツ, アウシュヴィッツ; ko 아우슈비츠; zh 奥斯维辛, 奥斯威辛, 奥许维茨; zh-Hant 奧斯威辛, 奥斯威辛, 奧斯維辛, 奧許維茲, 奧許維茨
Austin; en ~Austin; ja ~オースティン; ko ~오스틴; zh ~奥斯汀; zh-Hant ~奧斯汀
Bali; en ~Bali; ja バリ; ko 발리; zh 巴厘, 峇里; zh-Hant 峇里, 巴厘
Ballon_d’Or; en ~Ballon d'Or, ~Ballon d’Or, ~Ballon; cs ~Zlat* míč*, ~Ballon*; pl ~Złot* Piłk*, ~złot* piłk*; es ~Balón de Oro; pt ~Bola de Ouro; it ~Pallone d'oro, ~Pallone d’oro; vi ~Quả bóng vàng, ~Quả bóng Vàng; tr ~Altın Top*; sv ~Guldbollen; ja ~バロンドール; ko ~발롱도르; zh ~金球; zh-Hant ~金球
Baltimore; en ~Baltimore; ja ボルティモア, ボルチモア; ko 볼티모어; zh 巴尔的摩; zh-Hant 巴爾的摩
Baton_Rouge; en ~Baton Rouge; ja バトンルージュ, バトン・ルージュ; ko 배턴루지, 배턴루즈, 배턴 루지; zh 巴吞鲁日; zh-Hant 巴頓魯治, 巴吞魯日
Berkeley; en ~Berkeley; ja ~バークレー, ~バークリー; ko ~버클리; zh ~伯克利; zh-Hant ~柏克萊, ~伯克利
Birmingham; en ~Birmingham; ja バーミンガム; ko 버밍엄, 버밍햄; zh 伯明翰; zh-Hant 伯明罕, 伯明翰
Borneo; en ~Borneo; ja ボルネオ; ko 보르네오; zh 婆罗洲; zh-Hant 婆羅洲
Brexit; en ~Brexit; ja ~ブレグジット, ~ブレクジット, ~ブレキジット, ~EU離脱, ~離脱; ko ~브렉시트; zh ~脱欧, ~退欧; zh-Hant ~脫歐, ~退歐
Brexiteers; en ~Brexiteers, ~Brexiteer; ja ~離脱派, ~ブレグジット; ko ~브렉시트; zh ~脱欧, ~退欧; zh-Hant ~脫歐, ~退歐
Bristol; en ~Bristol; ja ブリストル; ko 브리스틀, 브리스톨; zh 布里斯托; zh-Hant 布里斯托
Broadway; en ~Broadway; ja ~ブロードウェイ; ko ~브로드웨이; zh ~百老汇; zh-Hant ~百老匯
Bronx; en ~Bronx; ja ブロンクス; ko 브롱크스; zh 布朗克斯; zh-Hant 布朗克斯
Brooklyn; en ~Brooklyn; ja ブルックリン; ko 브루클린; zh 布鲁克林; zh-Hant 布魯克林
Buckingham; en ~Buckingham; ja ~バッキンガム; ko ~버킹엄; zh ~白金汉; zh-Hant ~白金漢
Buckinghamshire; en ~Buckinghamshire; ja バッキンガムシャー; ko 버킹엄셔; zh 白金汉郡; zh-Hant 白金漢郡
Buffalo; en ~Buffalo; ja バッファロー; ko 버펄로; zh 布法罗, 水牛城; zh-Hant 水牛城
Bundesliga; en ~Bundesliga; ja ~ブンデスリーガ; ko ~분데스리가; zh ~德甲; zh-Hant ~德甲
Cambridge; en ~Cambridge; ja ケンブリッジ; ko 케임브리지, 캠브리지; zh 剑桥; zh-Hant 劍橋
Cardiff; en ~Cardiff; ja カーディフ; ko 카디프; zh 加的夫, 卡迪夫; zh-Hant 卡地夫, 加的夫, 卡迪夫
Champions_League; en ~Champions League; ja ~チャンピオンズリーグ; ko ~챔피언스리그, ~챔피언스 리그; zh ~欧冠, ~冠军联赛; zh-Hant ~歐冠, ~冠軍聯賽
Chelsea; en ~Chelsea; ja チェルシー; ko 첼시; zh 切尔西; zh-Hant 切爾西, 車路士, 切爾西
Chernobyl; en ~Chernobyl, ~Chornobyl; ja チェルノブイリ, チョルノービリ; ko 체르노빌, 초르노빌; zh 切尔诺贝利; zh-Hant 車諾比, 切爾諾貝利, 車諾堡
Cincinnati; en ~Cincinnati; ja シンシナティ; ko 신시내티; zh 辛辛那提; zh-Hant 辛辛那提
Cleveland; en ~Cleveland; ja クリーブランド; ko 클리블랜드; zh 克利夫兰; zh-Hant 克里夫蘭, 克利夫蘭
Columbus; en ~Columbus; ja コロンバス, コロンブス; ko 콜럼버스; zh 哥伦布; zh-Hant 哥倫布
Cornwall; en ~Cornwall; ja コーンウォール; ko 콘월; zh 康沃尔; zh-Hant 康瓦爾, 康沃爾
Czechoslovakia; en ~Czechoslovakia, ~Czechoslovak, ~Czechoslovaks, ~Czechoslovakian; ja チェコスロバキア; ko 체코슬로바키아; zh 捷克斯洛伐克; zh-Hant 捷克斯洛伐克
Dallas; en ~Dallas; ja ダラス; ko 댈러스; zh 达拉斯; zh-Hant 達拉斯
Des_Moines; en ~Des Moines; ja デモイン; ko 디모인; zh 得梅因, 德梅因; zh-Hant 狄蒙, 得梅因, 第蒙
Devon; en ~Devon; ja ~デヴォン, ~デボン; ko ~데번, ~데본; zh ~德文郡, ~德文; zh-Hant ~德文郡, ~得文郡
El_Paso; en ~El Paso; ja エルパソ; ko 엘패소, 엘파소; zh 埃尔帕索; zh-Hant 艾爾帕索, 埃爾帕索
Everton; en ~Everton; ja エバートン; ko 에버턴; zh 埃弗顿; zh-Hant 愛華頓, 艾佛頓, 埃弗頓
Grammy; en ~Grammy, ~Grammys; ja ~グラミー; ko ~그래미; zh ~格莱美; zh-Hant ~葛萊美
Guantanamo; en ~Guantanamo, ~Guantánamo; ja グアンタナモ; ko 관타나모; zh 关塔那摩; zh-Hant 關塔那摩, 關達那摩
Harvard; en ~Harvard; ja ハーバード, ハーヴァード; ko 하버드; zh 哈佛; zh-Hant 哈佛
Hollywood; en ~Hollywood; ja ハリウッド; ko 할리우드; zh 好莱坞; zh-Hant 好萊塢, 荷里活
Houston; en ~Houston; ja ヒューストン; ko 휴스턴; zh 休斯敦, 休斯顿, 侯斯顿; zh-Hant 休士頓, 侯斯頓, 休斯敦
Hurricane_Katrina; en ~Katrina; ja ~カトリーナ; ko ~카트리나; zh ~卡特里娜; zh-Hant ~卡崔娜, ~卡特里娜
Java; en ~Java; ja ジャワ; ko 자바; zh 爪哇; zh-Hant 爪哇
Juventus; en ~Juventus, ~Juve; ja ユベントス, ユヴェントス, ユーベ; ko 유벤투스; zh 尤文图斯, 尤文; zh-Hant 尤文圖斯, 祖雲達斯
Kansas_City; en ~Kansas City; ja カンザスシティ, カンザス・シティ; ko 캔자스시티, 캔자스 시티; zh 堪萨斯城, 堪萨斯市, 肯萨斯; zh-Hant 堪薩斯城, 堪薩斯市, 堪城
Kent; en ~Kent; ja ~ケント; ko ~켄트; zh ~肯特; zh-Hant ~肯特
Koreas; en ~Koreas; ja ~南北, ~韓国と北朝鮮; ko ~남북, ~남북한; zh ~朝韩, ~韩朝, ~南北韩, ~两韩, ~半岛; zh-Hant ~兩韓, ~南北韓, ~朝韓, ~半島
Las_Vegas; en ~Las Vegas, ~Vegas; ja ラスベガス, ラス・ベガス; ko 라스베이거스, 라스베가스, 라스 베이거스, 라스 베가스, 라스베거스, 라스 베거스; zh 拉斯维加斯, 赌城; zh-Hant 拉斯維加斯, 賭城
Leeds; en ~Leeds; ja リーズ; ko ~리즈; zh ~利兹; zh-Hant ~里茲, ~列斯
Liverpool; en ~Liverpool; ja リバプール; ko 리버풀; zh 利物浦; zh-Hant 利物浦
Lombok; en ~Lombok; ja ロンボク; ko 롬복; zh 龙目; zh-Hant 龍目
Manchester; en ~Manchester; ja マンチェスター; ko 맨체스터; zh 曼彻斯特, 曼城, 曼联; zh-Hant 曼徹斯特, 曼城, 曼聯
Manhattan; en ~Manhattan; ja マンハッタン; ko 맨해튼, 맨하탄; zh 曼哈顿; zh-Hant 曼哈頓
Memphis; en ~Memphis; ja メンフィス; ko 멤피스; zh 孟菲斯; zh-Hant 曼非斯, 孟菲斯
Miami; en ~Miami; ja マイアミ; ko 마이애미; zh 迈阿密; zh-Hant 邁阿密
Milwaukee; en ~Milwaukee; ja ミルウォーキー; ko 밀워키; zh 密尔沃基; zh-Hant 密爾瓦基
Minneapolis; en ~Minneapolis; ja ミネアポリス; ko 미니애폴리스; zh 明尼阿波利斯; zh-Hant 明尼亞波利斯, 明尼阿波利斯
Nashville; en ~Nashville; ja ナッシュビル; ko 내슈빌; zh 纳什维尔, 纳什维利; zh-Hant 納許維爾, 納什維爾, 那什維爾
Nazi; en ~Nazi, ~Nazis; ja ~ナチス, ~ナチ; ko ~나치; zh ~纳粹; zh-Hant ~納粹
Newark; en ~Newark; ja ニューアーク; ko 뉴어크, 뉴왁; zh 纽瓦克; zh-Hant 紐華克, 紐瓦克
Newcastle; en ~Newcastle; ja ニューカッスル; ko 뉴캐슬; zh 纽卡斯尔, 纽卡素; zh-Hant 紐卡索, 紐卡斯爾, 新堡
Nobel; en ~Nobel; ja ~ノーベル; ko ~노벨; zh ~诺贝尔; zh-Hant ~諾貝爾
Nottingham; en ~Nottingham; ja ノッティンガム; ko 노팅엄; zh 诺丁汉; zh-Hant 諾丁漢, 諾丁罕
Olympics; en ~Olympics, ~Olympic, ~Olympic Games; ja ~オリンピック, ~五輪; ko ~올림픽; zh ~奥运, ~奥林匹克; zh-Hant ~奧運, ~奧林匹克
Orlando; en ~Orlando; ja ~オーランド; ko ~올랜도; zh ~奥兰多; zh-Hant ~奧蘭多
Oscar; en ~Oscar, ~Oscars; ja ~オスカー, ~アカデミー賞; ko ~오스카, ~아카데미; zh ~奥斯卡; zh-Hant ~奧斯卡
Oxford; en ~Oxford; ja オックスフォード; ko 옥스퍼드; zh 牛津; zh-Hant 牛津
Pentagon; en ~Pentagon; ja ~ペンタゴン, ~国防総省; ko ~펜타곤, ~국방부; zh ~五角大楼, ~国防部; zh-Hant ~五角大廈, ~五角大樓, ~國防部
Pittsburgh; en ~Pittsburgh; ja ピッツバーグ; ko 피츠버그; zh 匹兹堡; zh-Hant 匹茲堡
Plymouth; en ~Plymouth; ja プリマス; ko 플리머스; zh 普利茅斯; zh-Hant 普利茅斯
Portland; en ~Portland; ja ポートランド; ko 포틀랜드; zh 波特兰; zh-Hant 波特蘭
Portsmouth; en ~Portsmouth; ja ポーツマス; ko 포츠머스; zh 朴次茅斯, 朴茨茅斯; zh-Hant 樸茨茅斯, 朴次茅斯, 普茲茅斯
Premier_League; en ~Premier League; ja ~プレミアリーグ; ko ~프리미어리그, ~프리미어 리그, ~EPL; zh ~英超, ~英格兰超级联赛; zh-Hant ~英超, ~英格蘭超級聯賽
Princeton; en ~Princeton; ja プリンストン; ko 프린스턴; zh 普林斯顿; zh-Hant 普林斯頓
Pulitzer; en ~Pulitzer; ja ピューリッツァー, ピュリッツァー; ko 퓰리처; zh 普利策; zh-Hant 普立茲
Queens; en ~Queens; ja ~クイーンズ; ko ~퀸스; zh ~皇后区; zh-Hant ~皇后區
Real_Madrid; en ~Real Madrid; ja レアル, レアル・マドリー, レアルマドリード; ko 레알; zh 皇马, 皇家马德里; zh-Hant 皇馬, 皇家馬德里
Sabbath; en ~Sabbath; ja ~安息日, ~サバス; ko ~안식일; zh ~安息日; zh-Hant ~安息日
Sacramento; en ~Sacramento; ja サクラメント; ko 새크라멘토; zh 萨克拉门托, 沙加缅度; zh-Hant 沙加緬度, 薩克拉門托
Saint_Louis; en ~St. Louis, ~Saint Louis; ja セントルイス; ko 세인트루이스, 세인트 루이스; zh 圣路易
Salt_Lake_City; en ~Salt Lake City; ja ソルトレイクシティ, ソルトレークシティ, ソルトレイク; ko 솔트레이크, 솔트 레이크; zh 盐湖城; zh-Hant 鹽湖城
San_Antonio; en ~San Antonio; ja サンアントニオ; ko 샌안토니오; zh 圣安东尼奥; zh-Hant 聖安東尼奧
San_Diego; en ~San Diego; ja サンディエゴ; ko 샌디에이고; zh 圣迭戈; zh-Hant 聖迭戈
Seattle; en ~Seattle; ja シアトル; ko 시애틀; zh 西雅图; zh-Hant 西雅圖
Sheffield; en ~Sheffield; ja シェフィールド; ko 셰필드; zh 谢菲尔德; zh-Hant 雪菲爾, 謝菲爾德
Silicon_Valley; en ~Silicon Valley; ja シリコンバレー; ko 실리콘밸리, 실리콘 밸리; zh 硅谷; zh-Hant 矽谷, 硅谷
Soviet_Union; en ~Soviet Union, ~Soviet, ~Soviets, ~USSR; ja ~ソ連, ~ソビエト, ~ソヴィエト; ko ~소련, ~소비에트; zh ~苏联, ~苏维埃; zh-Hant ~蘇聯, ~蘇維埃
Stanford; en ~Stanford; ja スタンフォード; ko 스탠퍼드, 스탠포드; zh 斯坦福, 史丹福; zh-Hant 史丹佛, 史丹福, 斯坦福
Sulawesi; en ~Sulawesi; ja スラウェシ; ko 술라웨시; zh 苏拉威西; zh-Hant 蘇拉威西
Sumatra; en ~Sumatra; ja スマトラ; ko 수마트라; zh 苏门答腊; zh-Hant 蘇門答臘
Tampa; en ~Tampa; ja タンパ; ko 탬파; zh 坦帕; zh-Hant 坦帕
Tottenham; en ~Tottenham; ja ~トッテナム; ko ~토트넘; zh ~托特纳姆, ~热刺; zh-Hant ~熱刺, ~托登罕
Tucson; en ~Tucson; ja ツーソン; ko 투손; zh 图森; zh-Hant 土桑, 圖森
Wall_Street; en ~Wall Street; ja ウォール街, ウォールストリート; ko 월가, 월스트리트; zh 华尔街; zh-Hant 華爾街
Wembley; en ~Wembley; ja ウェンブリー; ko 웸블리; zh 温布利; zh-Hant 溫布利
Westminster; en ~Westminster; ja ウェストミンスター; ko 웨스트민스터; zh 威斯敏斯特, 西敏; zh-Hant 西敏, 威斯敏斯特
Wimbledon; en ~Wimbledon; ja ウィンブルドン; ko 윔블던; zh 温布尔登, 温网; zh-Hant 溫布頓, 溫網
Yale; en ~Yale; ja イェール, エール; ko 예일; zh 耶鲁; zh-Hant 耶魯
Yorkshire; en ~Yorkshire; ja ヨークシャー; ko 요크셔; zh 约克郡; zh-Hant 約克郡
Yugoslavia; en ~Yugoslavia, ~Yugoslav; vi Nam Tư; cs Jugosláv*; pl Jugosław*; de Jugoslawien*; es Yugoslavia; fr Yougoslavie; it Jugoslavia; pt Iugoslávia, Jugoslávia; nl Joegoslavi*; tr Yugoslav*; sv Jugoslavien*; id Yugoslavia; ja ユーゴスラビア, ユーゴ; ko 유고슬라비아; zh 南斯拉夫; zh-Hant 南斯拉夫
`;
