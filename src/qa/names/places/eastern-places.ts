/**
 * List how a place of East Asia that CLDR does not have is written in Chinese characters, or in Hangul: its characters say
 * nothing by their sound. Traditional, simplified and Japanese characters.
 */
export function easternPlace(word: string): readonly string[] {
  byName ??= new Map(
    PLACES.split(";").map((line) => {
      const [name, ...forms] = line.trim().split(" ");
      return [name!, forms];
    }),
  );
  return byName.get(word.toLowerCase()) ?? [];
}

let byName: Map<string, string[]> | undefined;

const PLACES = `shenzhen 深圳;guangzhou 廣州 广州 広州;guangdong 廣東 广东 広東;wuhan 武漢 武汉;chengdu 成都;nanjing 南京;
  tianjin 天津;hangzhou 杭州;kunming 昆明;chongqing 重慶 重庆;sichuan 四川;yunnan 雲南 云南;xinjiang 新疆;
  qingdao 青島 青岛;dalian 大連 大连;shenyang 瀋陽 沈阳;harbin 哈爾濱 哈尔滨 ハルビン;dandong 丹東 丹东;jilin 吉林;
  liaoning 遼寧 辽宁;heilongjiang 黑龍江 黑龙江 黒竜江;fujian 福建;zhejiang 浙江;jiangsu 江蘇 江苏;hunan 湖南;hubei 湖北;
  henan 河南;hebei 河北;shandong 山東 山东;shanxi 山西;shaanxi 陝西 陕西;guangxi 廣西 广西 広西;guizhou 貴州 贵州;
  gansu 甘肅 甘肃 甘粛;qinghai 青海;anhui 安徽;jiangxi 江西;hainan 海南;lhasa 拉薩 拉萨 ラサ;tibet 西藏 チベット;
  xiamen 廈門 厦门;suzhou 蘇州 苏州;ningbo 寧波 宁波;kaohsiung 高雄;taichung 台中 臺中;tainan 台南 臺南;hsinchu 新竹;
  kinmen 金門 金门;matsu 馬祖 马祖;kowloon 九龍 九龙;yokohama 橫濱 横滨 横浜;nagoya 名古屋;kobe 神戶 神户 神戸;
  fukuoka 福岡 福冈;nagasaki 長崎 长崎;okinawa 沖繩 冲绳 沖縄;hokkaido 北海道;sendai 仙台;fukushima 福島 福岛;
  kumamoto 熊本;niigata 新潟;ishikawa 石川;kanazawa 金澤 金泽 金沢;noto 能登;nara 奈良;saitama 埼玉;kanagawa 神奈川;
  shizuoka 靜岡 静冈 静岡;kagoshima 鹿兒島 鹿儿岛 鹿児島;narita 成田;haneda 羽田;shinjuku 新宿;shibuya 澀谷 涩谷 渋谷;
  incheon 仁川 인천;daegu 大邱 대구;daejeon 大田 대전;gwangju 光州 광주;jeju 濟州 济州 済州 제주;ulsan 蔚山 울산;
  kaesong 開城 开城 개성;panmunjom 板門店 板门店 판문점;wonsan 元山 원산;sinuiju 新義州 新义州 신의주;hamhung 咸興 咸兴 함흥;
  chongjin 清津 청진;yongbyon 寧邊 宁边 寧辺 영변;paju 坡州 파주;suwon 水原 수원;gangwon 江原 강원;gyeonggi 京畿 경기;
  hanoi 河內 河内 ハノイ;hue 順化 顺化 フエ;haiphong 海防 ハイフォン`;
