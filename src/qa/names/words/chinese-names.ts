/**
 * List how Chinese newspapers write a word of a person's name from Europe or America, in simplified characters, in traditional
 * ones, and as Taiwan and Hong Kong do: forms that the sound does not lead to for certain. They answer a name and never
 * accuse. Each line: spellings in small Latin letters, then forms.
 */
export function chineseNames(word: string): readonly string[] {
  byName ??= read();
  return byName.get(word.toLowerCase()) ?? [];
}

let byName: Map<string, string[]> | undefined;

function read(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of NAMES.trim().split("\n")) {
    const words = line.split(" ");
    const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word));
    const forms = words.filter((word) => !latin.includes(word));
    for (const name of latin) map.set(name, forms);
  }
  return map;
}

const NAMES = `
adam 亚当 亞当
adams 亚当斯 亞当斯 亞當斯
alexander 亚历山大 亞历山大 亞歷山大
alice 爱丽丝 愛麗丝 艾丽斯 艾麗斯
allen 艾伦 艾倫
amanda 阿曼达 阿曼達
anderson 安德森 安德遜
andrew 安德鲁 安德魯
andrews 安德鲁斯 安德魯斯
anna 安娜
anthony 安东尼 安東尼
armstrong 阿姆斯特朗
ashley 阿什利 艾希莉
assad 阿萨德 阿薩德 阿塞德
austin 奥斯汀 奧斯汀
bailey 贝利 貝利
baker 贝克 貝克
banks 班克斯
barbara 芭芭拉
barnes 巴恩斯
beckham 贝克汉姆 貝克汉姆 貝克漢 碧咸
bell 贝尔 貝爾
benjamin 本杰明 本傑明 班傑明
bennett 贝内特 貝內特 班奈特
berry 贝里 貝里
betty 贝蒂 貝蒂
bezos 贝索斯 貝索斯
biden 拜登
bishop 毕晓普 畢曉普
black 布莱克 布萊克
blair 布莱尔 布萊爾 貝理雅
bolton 博尔顿 博爾頓 波頓
bond 邦德 龐德
bowman 鲍曼 鮑曼
boyd 博伊德
bradley 布拉德利 布萊德利
brandon 布兰登 布蘭登
brian bryan 布赖恩 布賴恩 布萊恩
brooks 布鲁克斯 布魯克斯
brown 布朗
bryant 布莱恩特 布萊恩特 布萊恩
burke 伯克
burns 伯恩斯
burton 伯顿 伯頓
bush 布什 布希 布殊
butler 巴特勒
cameron 卡梅伦 卡梅倫 卡麥隆 甘民樂
campbell 坎贝尔 坎貝爾
carpenter 卡彭特
carr 卡尔 卡爾
carroll 卡罗尔 卡羅爾
carter 卡特
chambers 钱伯斯 錢伯斯
chapman 查普曼
charles 查尔斯 查爾斯 查理
chavez 查韦斯 查韋斯 查維茲
chris 克里斯
christine 克里斯汀 克莉絲汀 克里斯蒂娜 克莉斯汀
christopher 克里斯托弗 克里斯多福
clinton clintons 克林顿 克林頓 柯林頓
cole 科尔 科爾 柯爾
coleman 科尔曼 科爾曼 科曼
collins 科林斯 柯林斯
cook 库克 庫克
cooper 库珀 庫珀 庫柏
corbyn 科尔宾 科爾賓 柯賓 柯爾賓
cox 考克斯
crawford 克劳福德 克勞福德 克勞福
cunningham 坎宁安 坎寧安
cynthia 辛西娅 辛西婭 辛西亞
daniel 丹尼尔 丹尼爾
daniels 丹尼尔斯 丹尼爾斯
david 大卫 大衛 戴维 戴維
davis 戴维斯 戴維斯
deborah 黛博拉 德博拉
dennis 丹尼斯
dixon 狄克逊 狄克遜 狄克森
djokovic 德约科维奇 德約科維奇 喬科維奇
donald 唐纳德 唐納德 唐納 唐諾
duncan 邓肯 鄧肯
dunn 邓恩 鄧恩
duterte 杜特尔特 杜特爾特 杜特蒂
edward 爱德华 愛德華
edwards 爱德华兹 愛德華茲
einstein 爱因斯坦 愛因斯坦
elizabeth 伊丽莎白 伊麗莎白
elliott 埃利奥特 埃利奧特 艾略特
ellis 埃利斯 艾利斯
emily 埃米莉 艾米莉 愛蜜莉
emma 埃玛 埃瑪 艾瑪 艾玛
erdogan erdoğan 埃尔多安 埃爾多安 艾爾段 艾尔多安 艾爾多安
eric 埃里克 艾瑞克
evans 埃文斯 伊凡斯 艾文斯
farage 法拉奇 法拉吉 法拉治
federer 费德勒 費德勒
feinstein 范斯坦 費因斯坦
ferguson 弗格森
fields 菲尔兹 菲爾茲
fisher 费舍尔 費舍爾 費雪
ford 福特
foster 福斯特
fowler 福勒
fox 福克斯
franklin 富兰克林 富蘭克林
frazier 弗雷泽 弗雷澤
freeman 弗里曼
fuller 富勒
gardner 加德纳 加德納
garrett 加勒特
garza 加尔萨 加爾薩
gates 盖茨 蓋茨 比爾·蓋茲 蓋茲
george 乔治 喬治
gibson 吉布森
gilbert 吉尔伯特 吉爾伯特
gordon 戈登
graham 格雷厄姆 葛瑞姆 葛林漢
grant 格兰特 格蘭特
gray grey 格雷
green greene 格林
griffin 格里芬
guterres 古特雷斯 古特瑞斯
gutierrez 古铁雷斯 古鐵雷斯 古特瑞斯
hall 霍尔 霍爾
hamilton 汉密尔顿 汉密爾頓 漢米爾頓 漢密爾頓
hansen hanson 汉森
harper 哈珀
harris 哈里斯 賀錦麗
harrison 哈里森
harry 哈里 哈利
hart 哈特
harvey 哈维 哈維
hawkins 霍金斯
hayes 海斯
helen 海伦 海倫
henderson 亨德森
henry 亨利
hicks 希克斯
hillary 希拉里 希拉蕊 希拉莉
hitler 希特勒
holly 霍莉 荷莉
holmes 霍姆斯 福爾摩斯 福尔摩斯
howard 霍华德 霍華德
howell 豪厄尔 豪厄爾
hudson 哈德逊 哈德遜 赫德森
hughes 休斯
hunt 亨特 杭特
hunter 亨特
jack 杰克 傑克
jackson 杰克逊 傑克遜 傑克森
jacob 雅各布 雅各
jacobs 雅各布斯
james 詹姆斯 占士 詹姆士
jason 贾森 賈森 杰森 傑森
jeff 杰夫 傑夫
jeffrey 杰弗里 傑弗里 傑佛瑞
jenkins 詹金斯
jennifer 珍妮弗 詹妮弗 珍妮佛
jerry 杰里 傑里 傑瑞
jessica 杰西卡 傑西卡 潔西卡
jobs 乔布斯 喬布斯 賈伯斯
john 约翰 約翰
johnson 约翰逊 約翰遜 強生 強森 詹森
johnston 约翰斯顿 約翰斯頓
jonathan 乔纳森 喬納森 強納森
jones 琼斯 瓊斯
joshua 约书亚 約书亞 喬舒亞
julia 朱莉娅 朱莉婭 茱莉亞
justin 贾斯汀 賈斯汀
karen 卡伦 卡倫 凱倫
kate 凯特 凱特
kathleen catherine katherine kathryn 凯瑟琳 凱瑟琳
kavanaugh 卡瓦诺 卡瓦諾 卡瓦瑙 卡瓦納
kelly kelley 凯利 凱利
kennedy 肯尼迪 甘迺迪 甘乃迪
kenneth 肯尼斯
kevin 凯文 凱文
kimberly 金伯利
king 金恩
knight 奈特
lane 莱恩 萊恩
larson 拉森
laura 劳拉 勞拉 蘿拉
lawrence 劳伦斯 勞倫斯
lawson 劳森 勞森
lenin 列宁 列寧
lewis 刘易斯 路易斯 劉易斯
linda 琳达 琳達
lisa 丽莎 麗莎
little 利特尔 利特爾
luke 卢克 盧克 路克
lynch 林奇
macron 马克龙 馬克龍 馬克宏
mandela 曼德拉
margaret 玛格丽特 瑪格麗特
mark 马克 馬克
marshall 马歇尔 馬歇爾
martin 马丁 馬丁
marx 马克思 馬克思
mary 玛丽 瑪麗
mason 梅森
matthew 马修 馬修
matthews 马修斯 馬修斯
may 特雷莎·梅 特蕾莎·梅 梅伊 文翠珊 特麗莎·梅
mcconnell 麦康奈尔 麥康奈爾 麥康諾
mccoy 麦考伊 麥考伊
mcdonald mcdonalds 麦克唐纳 麥克唐納 麥當勞 麦当劳 麥当勞
melissa 梅利莎 梅莉莎
merkel 默克尔 默克爾 梅克爾
messi 梅西
meyer 迈耶 邁耶
michael 迈克尔 邁克爾 麥可 米高
michelle 米歇尔 米歇爾 米雪兒 蜜雪兒
mike 迈克 邁克 麥克
miller 米勒
mills 米尔斯 米爾斯
mitchell 米切尔 米切爾 米歇爾
modi 莫迪
montgomery 蒙哥马利 蒙哥馬利
moore 穆尔 穆爾 摩尔 摩爾 莫尔 莫爾
morales 莫拉莱斯 莫拉萊斯
moreno 莫雷诺 莫雷諾
morgan 摩根
morris 莫里斯
morrison 莫里森
mueller 米勒 穆勒 穆乐
murphy 墨菲 莫菲
murray 默里 莫瑞 穆雷
musk 马斯克 馬斯克
myers 迈尔斯 邁爾斯 梅爾斯
nadal 纳达尔 納達爾
nancy 南希 南茜
nelson 纳尔逊 納爾遜 尼爾森
netanyahu 内塔尼亚胡 內塔尼亞胡 納坦雅胡 尼坦雅胡
nicholas 尼古拉斯 尼可拉斯
nichols 尼科尔斯 尼科爾斯
nick 尼克
obama 奥巴马 奧巴馬 歐巴馬
oliver 奥利弗 奧利弗
olson olsen 奥尔森 奧爾森
owens 欧文斯 歐文斯
palmer 帕默
parker 帕克
patricia 帕特里夏 派翠西亞
patrick 帕特里克 派屈克
patterson 帕特森
paul 保罗 保羅
payne 佩恩
pelosi 佩洛西 裴洛西
pence 彭斯 潘斯
perkins 珀金斯
perry 佩里 裴瑞 派瑞
peter 彼得
peters 彼得斯
peterson 彼得森
phillips 菲利普斯 菲利浦斯
pierce 皮尔斯 皮爾斯
pompeo 蓬佩奥 蓬佩奧 龐培歐
porter potter 波特
powell 鲍威尔 鮑威爾 鮑爾
price 普赖斯 普賴斯 普萊斯
putin 普京 普丁 蒲亭
rachel 雷切尔 雷切爾 瑞秋 蕾切尔 蕾切爾
reagan 里根 雷根 列根
rebecca 丽贝卡 麗貝卡 瑞貝卡
reed reid 里德 利德 瑞德
reynolds 雷诺兹 雷諾茲
rice 赖斯 賴斯 萊斯
richard 理查德 理察 理查
richards 理查兹 理查茲
richardson 理查森 理查德森
riley 莱利 萊利 賴利
robert 罗伯特 羅伯特 羅拔
roberts 罗伯茨 羅伯茨 羅伯茲
robertson 罗伯逊 羅伯遜
rogers 罗杰斯 羅傑斯
romero 罗梅罗 羅梅羅
ronald 罗纳德 羅納德
ronaldo 罗纳尔多 羅納爾多 C羅 C罗 羅納度 罗纳度
rosenberg 罗森伯格 羅森伯格 罗森堡 羅森堡
ross 罗斯 羅斯
rothenberg 罗森伯格 羅森伯格 羅森博格 罗滕伯格 羅滕伯格
ruiz 鲁伊斯 魯伊斯
russell 拉塞尔 拉塞爾 羅素
ryan 瑞安 莱恩 萊恩 雷恩
samuel 塞缪尔 塞繆爾 山謬
sanders 桑德斯
sandra 桑德拉 珊卓
sarah 萨拉 薩拉 莎拉
schmidt 施密特
schumer 舒默
scott 斯科特 史考特
sharon 莎伦 莎倫 雪倫 沙龙 沙龍
simmons 西蒙斯
simpson 辛普森
sims 西姆斯
smith 史密斯
snyder 斯奈德
spencer 斯宾塞 斯賓塞 史賓塞
stalin 斯大林 史達林
stanley 斯坦利 史丹利
stephanie 斯蒂芬妮 史蒂芬妮
steven stephen 史蒂文 斯蒂芬 史蒂芬 史提芬
stevens stephens 史蒂文斯 史蒂芬斯
stewart stuart 斯图尔特 斯圖爾特 史都華 司徒
stone 斯通 史東
sullivan 沙利文 蘇利文
susan 苏珊 蘇珊
taylor 泰勒
thatcher 撒切尔 撒切爾 柴契爾 戴卓爾
theresa 特雷莎 特蕾莎 德蕾莎 泰瑞莎 文翠珊
thomas 托马斯 托馬斯 湯瑪斯
tim 蒂姆 提姆
timothy 蒂莫西 提摩西
tom 汤姆 湯姆
tony 托尼 東尼
trudeau 特鲁多 特魯多 杜魯道
trump 特朗普 川普
tucker 塔克
turner 特纳 特納 透納
wagner 瓦格纳 瓦格納 華格納
walker 沃克
wallace 华莱士 華萊士 華勒斯
walton 沃尔顿 沃爾頓 華頓
ward 沃德
warren 沃伦 沃倫 華倫
washington 华盛顿 華盛頓
watkins 沃特金斯
watson 沃森 華生
weaver 韦弗 韋弗
webb 韦伯 韋伯
welch 韦尔奇 韋爾奇 威爾許
wells 韦尔斯 韋爾斯 威爾斯
west 韦斯特 韋斯特 威斯特
wheeler 惠勒
william 威廉
williams 威廉姆斯 威廉斯
williamson 威廉森
willis 威利斯 威爾斯
wilson 威尔逊 威爾遜
wood 伍德
woods 伍兹 伍茲
wright 赖特 賴特 萊特
young 楊恩
zelensky zelenskyy zelenskiy 泽连斯基 澤连斯基 澤倫斯基
zuckerberg 扎克伯格 祖克柏 朱克伯格
heather 希瑟 海瑟
uefa 欧足联 歐足聯 歐洲足協 歐足協 欧洲足联
fifa 国际足联 國際足總
burt bees 小蜜蜂 伯特
louis 路易斯 路易
diego 迭戈 地亚哥 地亞哥 地牙哥
`;
