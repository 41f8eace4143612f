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
Busan 釜山
Pyongyang 平壤
Taipei 台北
Moscow 莫斯科
Washington 华盛顿
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
`;
