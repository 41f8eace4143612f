/**
 * Chinese in simplified characters. The longest name at a place counts. `~`: accepted where the place is
 * expected, never taken for another place.
 */
export const ZH_HANS = `
002 非洲, ~非
003 北美洲, 北美
005 南美洲, 南美
142 亚洲, ~亚
150 欧洲, ~欧
419 拉丁美洲, 拉美
EU 欧盟, 欧洲联盟
UN 联合国
US 美国, 美利坚合众国, ~美, ~美方, ~美军, ~华府, ~华盛顿
GB 英国, 大不列颠, ~英
gbeng 英格兰, 英国, ~英文, ~英语
AE 阿联酋, 阿拉伯联合酋长国
AU 澳大利亚, 澳洲, ~澳
BY 白俄罗斯
CA 加拿大, ~加
CN 中国, 中国大陆, ~中, ~中方, ~中文
DE 德国, ~德
ES 西班牙, ~西
FR 法国, ~法
GE 格鲁吉亚
GR 希腊
IN 印度, ~印
IL 以色列, ~以
IQ 伊拉克
IR 伊朗
IT 意大利, ~意
JP 日本, ~日
KP 朝鲜, 北朝鲜, 北韩, ~朝
KR 韩国, 南韩, 大韩民国, ~韩
KZ 哈萨克斯坦, 哈萨克
ML ~马里
MM 缅甸
NL 荷兰, ~荷
NZ 新西兰
OM ~阿曼
PS 巴勒斯坦
RU 俄罗斯, ~俄, ~俄方
SA 沙特阿拉伯, 沙特
SG 新加坡
TD ~乍得
TH 泰国, ~泰
TR 土耳其, ~土
TW 台湾, ~台
UA 乌克兰, ~乌
VN 越南, ~越
ZA 南非
Kyiv 基辅
Beijing 北京
Tokyo 东京
Osaka 大阪
Kyoto 京都
Seoul 首尔, 汉城
DM ~多米尼克
Nuuk ~努克
Bangui ~班吉
Busan 釜山
Pyongyang 平壤
Taipei 台北
Moscow 莫斯科
Washington 华盛顿, 哥伦比亚特区, 华盛顿特区
New_Delhi 新德里
Munich 慕尼黑
Milan 米兰
Geneva 日内瓦
Venice 威尼斯
Florence 佛罗伦萨
Naples 那不勒斯
Cologne 科隆
Saint_Petersburg 圣彼得堡
The_Hague 海牙
Seville 塞维利亚
Crimea 克里米亚
Siberia 西伯利亚
Kursk 库尔斯克
Kharkiv 哈尔科夫
Odesa 敖德萨
Mumbai 孟买
Frankfurt 法兰克福
Hiroshima 广岛
Baltic_Sea 波罗的海
Baltic_States 波罗的海国家, 波罗的海三国, ~波罗的海
Black_Sea 黑海
Red_Sea 红海
Mediterranean 地中海
Caspian_Sea ~里海
North_Sea ~北海
Aegean_Sea 爱琴海
South_China_Sea 南中国海, ~南海
East_China_Sea 东中国海, ~东海
Yellow_Sea 黄海
Sea_of_Japan 日本海
Sea_of_Azov 亚速海
Arabian_Sea 阿拉伯海
Bay_of_Bengal 孟加拉湾
Persian_Gulf 波斯湾, ~海湾
Gulf_of_Mexico 墨西哥湾
Gulf_of_Aden 亚丁湾
Caribbean 加勒比海, 加勒比
Pacific 太平洋
Indo-Pacific 印度洋-太平洋, 印度-太平洋, ~印太
Atlantic 大西洋
Indian_Ocean 印度洋
Arctic 北极, 北冰洋
Strait_of_Hormuz 霍尔木兹海峡
Taiwan_Strait 台湾海峡, ~台海
Suez_Canal 苏伊士运河
Panama_Canal 巴拿马运河
English_Channel 英吉利海峡
Alps 阿尔卑斯
Himalayas 喜马拉雅
Caucasus 高加索
Sahel 萨赫勒, 萨赫尔
Middle_East 中东
Balkans 巴尔干
Donbas 顿巴斯
Gaza_Strip 加沙地带
West_Bank 约旦河西岸, ~西岸
Kashmir 克什米尔
Xinjiang 新疆
Tibet 西藏
Manchuria 满洲
Inner_Mongolia 内蒙古
Scandinavia 斯堪的纳维亚, ~北欧
Southeast_Asia 东南亚
Central_Asia 中亚
East_Asia 东亚
South_Asia 南亚
Eastern_Europe 东欧
Western_Europe 西欧
Central_America 中美洲
North_Africa 北非
West_Africa 西非
East_Africa 东非
Chechnya 车臣
Nagorno-Karabakh 纳戈尔诺-卡拉巴赫, ~纳卡
Hokkaido 北海道
Kremlin 克里姆林
White_House 白宫
ID 印尼, 印度尼西亚
MK 马其顿
West_Virginia 西维吉尼亚, 西弗吉尼亚
NZ 纽西兰
MY ~大马
KP ~朝方, ~脱北, ~朝美, ~美朝
KR ~韩方, ~韩美, ~美韩
VN ~中越, ~越方
PH ~菲
IR ~伊朗, ~伊方
UA ~乌方
RU ~俄军
EG ~埃方
PK ~巴方, ~中巴, ~印巴
AU ~澳方
CA ~加方, ~中加
GR ~希腊
US ~朝美, ~美朝, ~韩美, ~美韩
CN ~中越, ~中巴, ~中加
IN ~印巴
BA 波黑
CF ~中非
DO 多米尼加
AQ 南极
`;
