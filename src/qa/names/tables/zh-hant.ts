/**
 * Chinese in traditional characters, of Taiwan and Hong Kong. The longest name at a place counts, so 北韓 is
 * not 韓. `~`: accepted where the place is expected, never taken for another place.
 */
export const ZH_HANT = `
002 非洲, ~非
003 北美洲, 北美
005 南美洲, 南美
142 亞洲, ~亞
150 歐洲, ~歐
419 拉丁美洲, 拉美
EU 歐盟, 歐洲聯盟
UN 聯合國
US 美國, 美利堅合眾國, ~美, ~美方, ~美軍, ~華府, ~華盛頓
GB 英國, 大不列顛, ~英
gbeng 英格蘭, 英國, ~英文, ~英語
AE 阿聯, 阿聯酋, 阿拉伯聯合大公國
AR 阿根廷
AU 澳洲, 澳大利亞, ~澳
AT 奧地利
BY 白俄羅斯
CA 加拿大, ~加
CH 瑞士
CN 中國, 中國大陸, ~大陸, ~中, ~中方, ~中文
CZ 捷克
DE 德國, ~德
EG 埃及
ES 西班牙, ~西
FR 法國, ~法
GE 喬治亞, 格魯吉亞
GR 希臘
IN 印度, ~印
IE 愛爾蘭
IL 以色列, ~以
IQ 伊拉克
IR 伊朗
IT 義大利, 意大利
JP 日本, ~日
KP 北韓, 北朝鮮, 朝鮮, ~朝, ~北方
KR 南韓, 韓國, 大韓民國, ~韓, ~南方
KZ 哈薩克, 哈薩克斯坦
LA 寮國, 老撾
ML ~馬利, ~馬里
MM 緬甸
NG 奈及利亞, 尼日利亞
NE 尼日, 尼日爾
NL 荷蘭, ~荷
NZ 紐西蘭, 新西蘭
OM ~阿曼
PS 巴勒斯坦
RU 俄羅斯, ~俄, ~俄方
SA 沙烏地阿拉伯, 沙特阿拉伯, 沙烏地, 沙特
SG 新加坡
SY 敘利亞
TD ~查德
TH 泰國, ~泰
TR 土耳其, ~土
TW 台灣, 臺灣, ~台
UA 烏克蘭, ~烏
UZ 烏茲別克
VN 越南, ~越
YE 葉門, 也門
ZA 南非
Kyiv 基輔
Beijing 北京, ~北平
Tokyo 東京
Osaka 大阪
Kyoto 京都
Seoul 首爾, 漢城
DM ~多米尼克
Nuuk ~努克
Bangui ~班吉
Busan 釜山
Pyongyang 平壤
Taipei 台北, 臺北
Moscow 莫斯科
Washington 華盛頓, 華府, 哥倫比亞特區, 華盛頓特區
New_Delhi 新德里
Dakar 達喀爾, 達卡
Munich 慕尼黑
Milan 米蘭
Geneva 日內瓦
Venice 威尼斯
Florence 佛羅倫斯
Naples 那不勒斯, 拿坡里
Cologne 科隆
Saint_Petersburg 聖彼得堡
The_Hague 海牙
Seville 塞維亞, 塞維利亞
Crimea 克里米亞
Siberia 西伯利亞
Kursk 庫斯克, 庫爾斯克
Kharkiv 哈爾科夫, 哈爾基夫
Odesa 奧德薩, 敖德薩
Mumbai 孟買
Frankfurt 法蘭克福
Hiroshima 廣島
Baltic_Sea 波羅的海
Baltic_States 波羅的海國家, 波羅的海三國, ~波羅的海
Black_Sea 黑海
Red_Sea 紅海
Mediterranean 地中海
Caspian_Sea 裏海, ~里海
North_Sea ~北海
Aegean_Sea 愛琴海
South_China_Sea 南中國海, ~南海
East_China_Sea 東中國海, ~東海
Yellow_Sea 黃海
Sea_of_Japan 日本海
Sea_of_Azov 亞速海
Arabian_Sea 阿拉伯海
Bay_of_Bengal 孟加拉灣
Persian_Gulf 波斯灣, ~海灣
Gulf_of_Mexico 墨西哥灣
Gulf_of_Aden 亞丁灣
Caribbean 加勒比海, 加勒比
Pacific 太平洋
Indo-Pacific 印度洋-太平洋, 印度-太平洋, 印度太平洋, ~印太
Atlantic 大西洋
Indian_Ocean 印度洋
Arctic 北極, 北冰洋
Strait_of_Hormuz 荷姆茲海峽, 荷莫茲海峽, 霍爾木茲海峽
Taiwan_Strait 台灣海峽, 臺灣海峽, ~台海
Suez_Canal 蘇伊士運河
Panama_Canal 巴拿馬運河
English_Channel 英吉利海峽
Alps 阿爾卑斯
Himalayas 喜馬拉雅
Caucasus 高加索
Sahel 薩赫爾, 薩赫勒
Middle_East 中東
Balkans 巴爾幹
Donbas 頓巴斯
Gaza_Strip 加薩走廊, 加薩地帶, 加沙地帶
West_Bank 約旦河西岸, ~西岸
Kashmir 克什米爾, 喀什米爾
Xinjiang 新疆
Tibet 西藏, 圖博
Manchuria 滿洲
Inner_Mongolia 內蒙
Scandinavia 斯堪地那維亞, 斯堪的納維亞, ~北歐
Southeast_Asia 東南亞
Central_Asia 中亞
East_Asia 東亞
South_Asia 南亞
Eastern_Europe 東歐
Western_Europe 西歐
Central_America 中美洲
North_Africa 北非
West_Africa 西非
East_Africa 東非
Chechnya 車臣
Nagorno-Karabakh 納哥諾-卡拉巴赫, 納戈爾諾-卡拉巴赫, ~納卡
Hokkaido 北海道
Kremlin 克里姆林
White_House 白宮
gbwls 威爾斯, 威爾士
gbsct 蘇格蘭
gbeng 英格蘭
ID 印尼, 印度尼西亞
MK 馬其頓
SN 塞內加爾
KP ~朝方, ~脫北, ~朝美, ~美朝
KR ~韓方, ~韓美, ~美韓
VN ~中越, ~越方, ~越
PH ~菲
IR ~伊朗, ~伊方
UA ~烏方
RU ~俄軍
SA ~沙國
PK ~巴方, ~印巴
AU ~澳方
CA ~加方
MY ~大馬, ~馬國
IT ~義國, ~義
US ~朝美, ~美朝, ~韓美, ~美韓
CN ~中越
IN ~印巴
DO 多明尼加, 多米尼加
MK 北馬其頓
CF ~中非
`;
