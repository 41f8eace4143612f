/**
 * What companies, products, outlets and institutions of the West call themselves in Chinese, in simplified and in traditional characters, in the
 * form of `chinese-names.ts`: by what they mean, or by characters chosen for their meaning more than for their sound. From their own sites. They answer a
 * name and never accuse.
 */
export const CHINESE_BRANDS = `
uber 优步 優步; lyft 来福车 來福車; airbnb 爱彼迎 愛彼迎; linkedin 领英 領英; paypal 贝宝 貝寶; ebay 亿贝 億貝 电子湾; youtube 油管; reddit 红迪
snapchat 色拉布; spotify 声田 聲田; skype 讯佳普; messenger 即时通 即時通; wechat 微信; weibo 微博; wordpress 文派; windows 视窗 視窗; office 办公软件
raspberry 树莓派 樹莓派; android 安卓; qualcomm 高通; dell 戴尔 戴爾; hp 惠普; packard 惠普; broadcom 博通; micron 美光; motorola 摩托罗拉 摩托羅拉
nokia 诺基亚 諾基亞; ericsson 爱立信 愛立信 易利信; panasonic 松下; toshiba 东芝 東芝; hitachi 日立; canon 佳能; nikon 尼康; sharp 夏普; fujitsu 富士通
olympus 奥林巴斯 奧林巴斯; epson 爱普生 愛普生; lenovo 联想 聯想; acer 宏碁; asus 华硕 華碩; foxconn 富士康 鴻海; tsmc 台积电 台積電; xiaomi 小米; bytedance 字节跳动 字節跳動
kia 起亚 起亞; mazda 马自达 馬自達; subaru 斯巴鲁 速霸陸; suzuki 铃木 鈴木; daimler 戴姆勒; renault 雷诺 雷諾; peugeot 标致 標緻 寶獅; citroen 雪铁龙 雪鐵龍
porsche 保时捷 保時捷; audi 奥迪 奧迪; volvo 沃尔沃 富豪; jaguar 捷豹 積架; rover 路虎 荒原路華; bentley 宾利 賓利; royce 劳斯莱斯 勞斯萊斯; ferrari 法拉利
lamborghini 兰博基尼 藍寶堅尼; maserati 玛莎拉蒂 瑪莎拉蒂; chrysler 克莱斯勒 克萊斯勒; jeep 吉普; cadillac 凯迪拉克 凱迪拉克; chevrolet 雪佛兰 雪佛蘭; buick 别克 別克; lincoln 林肯
infiniti 英菲尼迪 無限; lexus 雷克萨斯 凌志; acura 讴歌; michelin 米其林; goodyear 固特异 固特異; bridgestone 普利司通; harley 哈雷; yamaha 雅马哈 山葉; kawasaki 川崎
fedex 联邦快递 聯邦快遞; delta 达美 達美; lufthansa 汉莎 漢莎 德航; qantas 澳航 澳洲航空; cathay 国泰 國泰; ryanair 瑞安; easyjet 易捷; bahn 德铁 德鐵 德国国家铁路 德国铁路 德國鐵路
deutsche 德意志 德国 德國; maersk 马士基 馬士基 快桅; marriott 万豪 萬豪; hilton 希尔顿 希爾頓; sheraton 喜来登 喜來登; hyatt 凯悦 凱悅 君悦 君悅; westin 威斯汀; accor 雅高
sands 金沙; wynn 永利; expedia 亿客行 智遊網; tripadvisor 猫途鹰 貓途鷹; booking 缤客 繽客; citigroup 花旗; citibank 花旗; citi 花旗; hsbc 汇丰 匯豐 滙豐; goldman 高盛; sachs 高盛
jpmorgan 摩根大通; morgan 摩根; stanley 斯坦利 士丹利; ubs 瑞银 瑞銀; suisse 瑞信 瑞士信贷 瑞士信貸; barclays 巴克莱 巴克萊; chartered 渣打; fidelity 富达 富達; vanguard 先锋 先鋒
blackrock 贝莱德 貝萊德; blackstone 黑石; berkshire 伯克希尔 波克夏; hathaway 哈撒韦 海瑟威; moody 穆迪; fitch 惠誉 惠譽; poor 标普 標普 标准普尔 標準普爾; deloitte 德勤; kpmg 毕马威 畢馬威 安侯建業
pwc 普华永道 普華永道 資誠; mckinsey 麦肯锡 麥肯錫; accenture 埃森哲; allianz 安联 安聯; prudential 保诚 保誠 保德信; aig 友邦 美国国际集团; axa 安盛; visa 维萨 威士; mastercard 万事达 萬事達
amex 运通 運通; nasdaq 纳斯达克 納斯達克 那斯達克; robinhood 罗宾汉 羅賓漢; bitcoin 比特币 比特幣; ethereum 以太坊; coinbase 比特币基地; binance 币安 幣安; softbank 软银 軟銀; nomura 野村
electric 电气 通用电气 電氣 奇異; gm 通用; lockheed 洛克希德; raytheon 雷神; caterpillar 卡特彼勒 开拓重工; honeywell 霍尼韦尔 漢威; siemens 西门子 西門子; bosch 博世; philips 飞利浦 飛利浦
bayer 拜耳 拜尔; basf 巴斯夫; novartis 诺华 諾華; roche 罗氏 羅氏; sanofi 赛诺菲 賽諾菲; merck 默克 默沙东 默沙東; moderna 莫德纳 莫德納; astrazeneca 阿斯利康 阿斯特捷利康; johnson 强生 強生 约翰逊 約翰遜 詹森 強森
gsk 葛兰素 葛蘭素; lilly 礼来 禮來; abbott 雅培 亞培; monsanto 孟山都; dow 陶氏 道琼斯 道瓊; dupont 杜邦; exxon 埃克森; mobil 美孚; chevron 雪佛龙 雪佛龍; bp 英国石油 英國石油; aramco 阿美
gazprom 俄气 俄羅斯天然氣; glencore 嘉能可; tinto 力拓; bhp 必和必拓; costco 好市多 开市客; carrefour 家乐福 家樂福; tesco 乐购 樂購 特易購; sainsbury 塞恩斯伯里 英佰瑞; depot 家得宝 家得寶
marks 马莎 馬莎 玛莎 瑪莎; spencer 马莎 馬莎 斯宾塞 斯賓塞; boots 博姿; sephora 丝芙兰 絲芙蘭; lancome 兰蔻 蘭蔻; clinique 倩碧; revlon 露华浓 露華濃; lauder 雅诗兰黛 雅詩蘭黛; dove 多芬
unilever 联合利华 聯合利華; procter 宝洁 寶潔 寶僑; gamble 宝洁 寶潔 寶僑; nestle 雀巢; danone 达能 達能; kellogg 家乐氏 家樂氏; heinz 亨氏; kraft 卡夫; mars 玛氏 瑪氏 火星; lego 乐高 樂高; mattel 美泰
hasbro 孩之宝 孩之寶; pepsi 百事; pepsico 百事; coke 可乐 可樂; cola 可口可乐 可口可樂; coca 可口可乐 可口可樂; sprite 雪碧; mcdonald 麦当劳 麥當勞; kfc 肯德基; wendy 温迪 溫蒂; subway 赛百味 賽百味; domino 达美乐 達美樂
burger 汉堡王 漢堡王; perrier 巴黎水 沛绿雅 沛綠雅; evian 依云 依雲; heineken 喜力 海尼根; carlsberg 嘉士伯; budweiser 百威; guinness 健力士 吉尼斯 金氏; bacardi 百加得; ikea 宜家; adidas 阿迪达斯 愛迪達; nike 耐克 耐吉
puma 彪马 彪馬; reebok 锐步 銳步; uniqlo 优衣库 優衣庫; gap 盖璞; levi 李维斯 李維斯; hermes 爱马仕 愛馬仕; chanel 香奈儿 香奈兒; dior 迪奥 迪奧; vuitton 路易威登 路易·威登; lvmh 路威酩轩 路威酩軒; tiffany 蒂芙尼 蒂芬尼
rolex 劳力士 勞力士; cartier 卡地亚 卡地亞; swatch 斯沃琪; burberry 博柏利 巴寶莉; prada 普拉达 普拉達; disney 迪士尼 迪斯尼; pixar 皮克斯; warner 华纳 華納; universal 环球 環球; paramount 派拉蒙; marvel 漫威
fox 福克斯; hulu 葫芦; dreamworks 梦工厂 夢工廠; columbia 哥伦比亚 哥倫比亞; broadway 百老汇 百老匯; oscar 奥斯卡 奧斯卡; grammy 格莱美 葛萊美; emmy 艾美; barbie 芭比; pokemon 宝可梦 寶可夢; batman 蝙蝠侠 蝙蝠俠
superman 超人; hulk 绿巨人 浩克; avengers 复仇者 復仇者; potter 波特; muppet 布偶 大青蛙; simpsons 辛普森; economist 经济学人 經濟學人; times 时报 時報; telegraph 电讯报 電訊報; mirror 镜报 鏡報; independent 独立报 獨立報
forbes 福布斯 富比士; fortune 财富 財富 財星; newsweek 新闻周刊 新聞週刊; variety 综艺 綜藝; politico 政客 政治新聞網; euronews 欧洲新闻 歐洲新聞; jazeera 半岛 半島; cnbc 财经频道 財經; cbs 哥伦比亚广播 哥倫比亞廣播
nbc 全国广播 全國廣播; abc 美国广播 美國廣播; npr 公共广播 公共廣播; welle 德国之声 德國之聲; monde 世界报 世界報; figaro 费加罗 費加羅; tribune 论坛报 論壇報; herald 先驱 先驅; post 邮报 郵報; gazette 公报 公報
chronicle 纪事 紀事; examiner 考察家 观察家 觀察家; observer 观察家 觀察家; capitol 国会山 國會山; heathrow 希思罗 希思羅 希斯洛; gatwick 盖特威克 蓋威克; syracuse 雪城 锡拉丘兹; cambridge 剑桥 劍橋; oxford 牛津; princeton 普林斯顿 普林斯頓
elysees 香榭丽舍 香榭麗舍; louvre 卢浮 羅浮; versailles 凡尔赛 凡爾賽; eiffel 埃菲尔 艾菲爾 艾菲爾鐵塔; notre 圣母院 聖母院; buckingham 白金汉 白金漢; westminster 威斯敏斯特 西敏; downing 唐宁街 唐寧街; pentagon 五角大楼 五角大廈
alcatraz 惡魔島 恶魔岛; othello 奥赛罗 奧賽羅 奥瑟罗 黑白棋 翻转棋; monopoly 大富翁; santa 圣诞 聖誕; claus 圣诞老人 聖誕老人; bible 圣经 聖經; alzheimer 阿尔茨海默 阿茲海默 阿兹海默; parkinson 帕金森; ebola 埃博拉 伊波拉; kelleher 凯莱赫 凱萊赫
`;
