import { easternPlace } from "../places/eastern-places.ts";
import type { Script } from "../reading/writing.ts";

/**
 * List how a family name of Korea, China, Vietnam or Japan, or a place there, is written in a script of that region: its characters say
 * nothing by their sound. Empty for names that are not listed. Each line: spellings in Latin letters, then forms.
 */
export function familyForms(word: string, script: Script): readonly string[] {
  if (script !== "Hans" && script !== "Kana" && script !== "Hang") return [];
  byName ??= read();
  const forms = [...(byName.get(word.toLowerCase()) ?? []), ...easternPlace(word)];
  return forms.filter((form) => /\p{Script=Hangul}/u.test(form) === (script === "Hang"));
}

let byName: Map<string, string[]> | undefined;

function read(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of [...SINGLE.split("\n"), ...JAPANESE.split(";")]) {
    const words = line.trim().split(" ");
    const latin = words.filter((word) => /^[a-z]+$/.test(word));
    const forms = words.filter((word) => !/^[a-z]+$/.test(word));
    // In the first table each character is a name; in the second each word is one.
    const list = line.includes("|") ? forms.join("").replace("|", "") : undefined;
    for (const name of latin) {
      map.set(name, [...(map.get(name) ?? []), ...(list ? Array.from(list) : forms)]);
    }
  }
  return map;
}

/** Korean, Chinese (also as Taiwan and Hong Kong spell them) and Vietnamese. */
const SINGLE = `
kim | 김金
lee yi rhee ri li | 이리李黎栗
park pak bak | 박朴
choi choe | 최崔蔡
jung jeong chung chong | 정鄭郑丁鍾钟
kang gang | 강姜康江
cho jo | 조趙赵曺曹
yoon yun youn | 윤尹
jang chang | 장張张常
lim im rim | 임림林任
han | 한韓韩
oh | 오吳吴
seo suh so | 서소徐蘇苏
shin sin | 신申辛
kwon gwon | 권權权
hwang | 황黃黄
ahn an | 안安
song | 송宋
ryu yoo yu you | 유류柳劉刘兪俞于余喻虞游尤
hong | 홍洪
jeon chun chon | 전천全田千陳陈
ko go koh | 고高柯許
moon mun | 문文
yang | 양楊杨梁陽阳
son sohn | 손孫孙
bae pae | 배裵裴
baek paek paik | 백白
heo huh hur ho | 허호許许何胡
nam | 남南
sim shim | 심沈
noh roh no | 노로盧卢
ha | 하河
kwak gwak | 곽郭
sung seong | 성成宋
cha | 차車车
joo ju chu | 주朱周
woo wu | 우禹吳吴武伍巫胡
koo ku gu | 구具顧顾古谷
min | 민閔闵
na ra nah | 나라羅罗
jin chin | 진陳陈金靳晉晋
ji chi | 지池紀纪季齊
eom um | 엄嚴严
chae | 채蔡
won | 원元
bang pang | 방方龐庞
kong gong | 공孔龔龚宮宫江
hyun hyon | 현玄
thae tae | 태太
byun byeon | 변卞邊边
wang | 王汪왕
zhang | 張章张
liu | 劉刘柳
chen | 陳陈
huang | 黃黄
zhao | 趙赵
zhou chou | 周
xu hsu | 徐許许
sun | 孫孙
ma | 馬马마
zhu | 朱祝諸诸
hu | 胡扈
guo kuo | 郭
he | 何賀贺
lin | 林藺蔺
gao kao | 高
luo lo | 羅罗駱骆
zheng cheng | 鄭郑程成
liang leung luong | 梁
xie hsieh | 謝谢解
tang | 唐湯汤鄧邓
deng teng dang | 鄧邓
feng fung | 馮冯
cao tsao | 曹
zeng tseng tsang | 曾
peng | 彭
xiao hsiao | 蕭萧肖
cai tsai choy | 蔡
pan phan poon | 潘
tian tien | 田
dong tung | 董
yuan | 袁元
ye yeh yip | 葉叶
jiang chiang | 蔣蒋江姜
du tu do | 杜涂塗
su to | 蘇苏
wei | 魏韋韦衛卫
lu | 盧卢陸陆魯鲁路呂吕
ding ting dinh | 丁
shen | 沈申
ren jen | 任
yao | 姚
zhong | 鍾钟仲
cui | 崔
tan | 譚谭陳陈
fan pham | 范樊
shi shih | 石史施時时
liao | 廖
jia | 賈贾
xia hsia | 夏
fu | 傅付符
fang | 方房
bai pai | 白柏
zou tsou | 鄒邹
meng | 孟蒙
xiong | 熊
qin chin | 秦覃
qiu chiu | 邱丘仇裘
hou | 侯
yin | 尹殷
xue | 薛
yan yen | 閻閆阎闫嚴严顏颜晏
duan | 段
lei | 雷
long lung | 龍龙隆
tao | 陶
mao | 毛茅
hao | 郝
shao | 邵
wan | 萬万
qian | 錢钱
dai tai | 戴代
mo mok | 莫
xiang | 向項项
xi | 習习席郗
lai | 賴赖黎
hung | 洪熊孔
chan tran | 陳陈
wong | 黃黄王汪
cheung truong | 張张
lam | 林藍蓝
ng ngo | 吳吴伍
lau | 劉刘
kwok | 郭
nguyen | 阮
le | 黎
hoang huynh | 黃黄
vu vo | 武
bui | 裴
duong | 楊杨
ly | 李
trinh | 鄭郑
mai | 梅`;

const JAPANESE =
  "sato satoh 佐藤;suzuki 鈴木 铃木;takahashi 高橋 高桥;tanaka 田中;watanabe 渡辺 渡邊 渡邉 渡边;ito itoh 伊藤 伊東 伊东;yamamoto 山本;nakamura 中村;kobayashi 小林;kato katoh 加藤;yoshida 吉田;yamada 山田;sasaki 佐々木 佐佐木;yamaguchi 山口;matsumoto 松本;inoue 井上;kimura 木村;hayashi 林;saito saitoh 斎藤 齋藤 斉藤 齊藤 斋藤;shimizu 清水;yamazaki yamasaki 山崎;mori 森;abe 安倍 阿部 安部;ikeda 池田;hashimoto 橋本 桥本;ishikawa 石川;yamashita 山下;ogawa 小川;ishii 石井;hasegawa 長谷川 长谷川;okada 岡田 冈田;goto 後藤 后藤 五島;kondo 近藤;maeda 前田;fujita 藤田;endo 遠藤 远藤;aoki 青木;sakamoto 坂本 阪本;murakami 村上;ota ohta 太田 大田;fujii 藤井;nishimura 西村;fukuda 福田;miura 三浦;okamoto 岡本 冈本;matsuda 松田;nakajima nakashima 中島 中岛;nakano 中野;harada 原田;ono ohno 小野 大野;tamura 田村;takeuchi 竹内;kaneko 金子;wada 和田;nakayama 中山;ishida 石田;ueda 上田 植田;morita 森田;hara 原;shibata 柴田;sakai 酒井 坂井 堺;kudo 工藤;yokoyama 横山 橫山;miyazaki 宮崎 宮﨑 宫崎;miyamoto 宮本 宫本;uchida 内田 內田;takagi 高木;ando 安藤;taniguchi 谷口;maruyama 丸山;imai 今井;takada takata 高田;fujimoto 藤本;takeda 武田 竹田;murata 村田;ueno 上野;sugiyama 杉山;masuda 増田 增田 益田;sugawara 菅原;hirano 平野;kojima 小島 小岛;otsuka 大塚;chiba 千葉 千叶;kubo 久保;matsui 松井;iwasaki 岩崎;sakurai 桜井 櫻井 樱井;kinoshita 木下;noguchi 野口;matsuo 松尾;nomura 野村;kikuchi 菊地 菊池;sano 佐野;onishi 大西;sugimoto 杉本;arai 新井 荒井;hamada 浜田 濱田 滨田;ichikawa 市川;furukawa 古川;mizuno 水野;komatsu 小松;shimada 島田 岛田 嶋田;koyama 小山;kawasaki 川崎;kishida 岸田;suga 菅;ishiba 石破;takaichi 高市;kono 河野;koizumi 小泉;motegi 茂木;aso 麻生;noda 野田;koike 小池;kuroda 黒田 黑田;nagai 永井 長井;kawaguchi 川口;nakagawa 中川;otani ohtani 大谷;honda 本田 本多;toyoda toyota 豊田 豐田 丰田;matsushita 松下;miyake 三宅;nagata 永田;ishihara 石原;kawamura 河村 川村;murayama 村山;hatoyama 鳩山 鸠山;nakasone 中曽根 中曾根;yamanaka 山中;kitagawa 北川;ozawa 小沢 小澤 小泽;kurosawa 黒沢 黒澤 黑澤 黑泽;miyazawa 宮沢 宮澤 宫泽;nishida 西田;kitamura 北村;ishiguro 石黒 石黑;hirata 平田;iwata 岩田;nakata nakada 中田;fukui 福井;tsuchiya 土屋;kawai 河合 川井;oshima 大島 大岛;iida 飯田 饭田;ohashi 大橋 大桥;tada 多田;hattori 服部;sekiguchi 関口 關口;higuchi 樋口;kamiya 神谷;kurata 倉田;tsuji 辻;yano 矢野;asano 浅野 淺野;oe 大江;mishima 三島 三岛;haruki 春木;kawabata 川端;ando 安藤;kusama 草間 草间;kuma 隈;ban 坂;miyake 三宅;yanagi 柳;hosokawa 細川 细川;obuchi 小渕 小淵 小渊;hamaguchi 浜口 濱口;okuda 奥田 奧田";
