import { CHINESE_BRANDS } from "./chinese-brands.ts";

/**
 * List how Chinese newspapers write a word of a name from elsewhere, of people and of places that no table has, in simplified
 * characters, in traditional ones, and as Taiwan and Hong Kong do: forms that the sound does not lead to for certain. They
 * answer a name and never accuse. Parted by semicolons: spellings in small Latin letters, then forms.
 */
export function chineseNames(word: string): readonly string[] {
  byName ??= read();
  return byName.get(word.toLowerCase()) ?? [];
}

let byName: Map<string, string[]> | undefined;

function read(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of `${NAMES.trim()}\n${CHINESE_BRANDS.trim()}`.split(/\n|; /)) {
    const words = line.split(" ");
    const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word));
    const forms = words.filter((word) => !latin.includes(word));
    for (const name of latin) map.set(name, [...(map.get(name) ?? []), ...forms]);
  }
  return map;
}

const NAMES = `
aarhus 奥胡斯 奧胡斯; abbas 阿巴斯; acapulco 阿卡普尔科 阿卡普爾科; adam 亚当 亞当; adams 亚当斯 亞当斯 亞當斯
adelaide 阿德莱德 阿德萊德; ahmed 艾哈迈德 艾哈邁德 阿赫邁德; ahmedabad 艾哈迈达巴德 艾哈邁達巴德; albany 奥尔巴尼 奧爾巴尼
alcatraz 恶魔岛 恶魔島; alexander 亚历山大 亞歷山大 亞历山大; ali 阿里; alice 爱丽丝 愛麗丝 艾丽斯 艾麗斯; allen 艾伦 艾倫
almeida 阿尔梅达 阿爾梅達; alonso 阿隆索; alps 阿尔卑斯 阿爾卑斯; alvarez 阿尔瓦雷斯 阿爾瓦雷斯; amanda 阿曼达 阿曼達
amazon 亚马逊 亞馬遜 亚马孙 亞馬孙; anaheim 阿纳海姆 阿納海姆; anchorage 安克雷奇; anderson 安德森 安德遜; andersson 安德松
andes 安第斯; andrew 安德鲁 安德魯; andrews 安德鲁斯 安德魯斯; anna 安娜; annan 安南; annapolis 安纳波利斯 安納波利斯
anthony 安东尼 安東尼; arafat 阿拉法特; arequipa 阿雷基帕; armstrong 阿姆斯特朗; ashley 阿什利 艾希莉; assad 阿萨德 阿薩德 阿塞德
attlee 艾德礼; austin 奥斯汀 奧斯汀; bailey 贝利 貝利; baker 贝克 貝克; bakhmut 巴赫穆特; bandung 万隆; banks 班克斯
bannon 班农; barbara 芭芭拉; bari 巴里; barnes 巴恩斯; barnier 巴尼耶; basel 巴塞尔 巴塞爾; bauer 鲍尔 鮑爾
becker 贝克尔 貝克爾 貝克; beckham 贝克汉姆 貝克漢姆 貝克汉姆 貝克漢 碧咸; belfast 贝尔法斯特 貝爾法斯特; bell 贝尔 貝爾
benedict 本笃 本尼迪克特; benghazi 班加西; benjamin 本杰明 本傑明 班傑明; bennett 贝内特 貝內特 班奈特; bergamo 贝加莫 貝加莫
bergen 卑尔根 卑爾根; berlusconi 贝卢斯科尼 貝盧斯科尼 貝魯斯柯尼; bern 伯尔尼 伯爾尼; bernard 贝尔纳 貝爾納; berry 贝里 貝里
betty 贝蒂 貝蒂; beyonce beyoncé 碧昂丝 碧昂絲; bezos 贝索斯 貝索斯; bhutto 布托; bianchi 比安奇; biden 拜登; bieber 比伯
bilbao 毕尔巴鄂 毕爾巴鄂; bishop 毕晓普 畢曉普; black 布莱克 布萊克; blackpool 布莱克浦 布萊克浦; blair 布莱尔 布萊爾 貝理雅
boise 博伊西; bologna 博洛尼亚 博洛尼亞 波隆那; bolsonaro 博索纳罗 博索納羅 波索納洛; bolton 博尔顿 博爾頓 波頓; bond 邦德 龐德
bonn 波恩; bonnet 博内 博內; bordeaux 波尔多 波爾多; bottas 博塔斯 波塔斯; bournemouth 伯恩茅斯; bowman 鲍曼 鮑曼; boyd 博伊德
bradley 布拉德利 布萊德利; brandon 布兰登 布蘭登; braun 布劳恩 布勞恩; bremen 不来梅 不來梅; brian bryan 布赖恩 布賴恩 布萊恩
brighton 布莱顿 布萊頓; brisbane 布里斯班; brooklyn 布鲁克林 布魯克林; brooks 布鲁克斯 布魯克斯; brown 布朗
bryant 布莱恩特 布萊恩特 布萊恩 科比; buhari 布哈里; burke 伯克; burns 伯恩斯; burt bees 小蜜蜂 伯特; burton 伯顿 伯頓
bush 布什 布希 布殊; butler 巴特勒; calgary 卡尔加里 卡爾加里; cali 卡利; cameron 卡梅伦 卡梅倫 卡麥隆 甘民樂; campbell 坎贝尔 坎貝爾
canberra 堪培拉 坎培拉; cancun cancún 坎昆; cannes 戛纳 戛納 坎城 康城; carpenter 卡彭特; carr 卡尔 卡爾
carroll 卡罗尔 卡羅爾; carter 卡特; castro 卡斯特罗 卡斯特羅; cebu 宿务 宿務; chambers 钱伯斯 錢伯斯; chapman 查普曼
charles 查尔斯 查爾斯 查理; charleston 查尔斯顿 查爾斯頓; charlotte 夏洛特; chavez 查韦斯 查韋斯 查維茲; cheney 切尼 錢尼
chirac 希拉克 席哈克; chittagong 吉大港; chris 克里斯; christchurch 基督城; christine 克里斯汀 克莉絲汀 克里斯蒂娜 克莉斯汀
christopher 克里斯托弗 克里斯多福; churchill 丘吉尔 丘吉爾 邱吉爾; clinton clintons 克林顿 克林頓 柯林頓; clooney 克鲁尼 克魯尼
cole 科尔 科爾 柯爾; coleman 科尔曼 科爾曼 科曼; collins 科林斯 柯林斯; colosseum 斗兽场 競技場; comey 科米 柯米; conte 孔特
cook 库克 庫克; cooper 库珀 庫珀 庫柏; corbyn 科尔宾 科爾賓 柯賓 柯爾賓; cosby 科斯比 寇斯比; costa 科斯塔; coventry 考文垂
cox 考克斯; crawford 克劳福德 克勞福德 克勞福; croydon 克罗伊登 克羅伊登; cruise 克鲁斯 克魯斯; cruz 克鲁兹 克魯茲
cunningham 坎宁安 坎寧安; curry 库里 庫里; cynthia 辛西娅 辛西婭 辛西亞; danang 岘港; daniel 丹尼尔 丹尼爾
daniels 丹尼尔斯 丹尼爾斯; darfur 达尔富尔 達爾富爾 達佛; darwin 达尔文 達爾文; davao 达沃 達沃; david 大卫 大衛 戴维 戴維
davis 戴维斯 戴維斯; dayton 代顿 代頓; deborah 黛博拉 德博拉; dennis 丹尼斯; denver 丹佛; depp 德普; derby 德比
diana 戴安娜 黛安娜; diaz díaz 迪亚斯 迪亞斯; dickens 狄更斯; diego 迭戈 地亚哥 地亞哥 地牙哥; disney 迪士尼 迪斯尼
dixon 狄克逊 狄克遜 狄克森; djokovic 德约科维奇 德約科維奇 喬科維奇; donald 唐纳德 唐納德 唐納 唐諾; donetsk 顿涅茨克 頓涅茨克; dorset 多塞特
dortmund 多特蒙德; dover 多佛; draghi 德拉吉; dresden 德累斯顿 德累斯頓 德勒斯登; dubois 杜布瓦; duda 杜达 杜達; duncan 邓肯 鄧肯
dunn 邓恩 鄧恩; dupont 杜邦 迪蓬; durand 迪朗; durant 杜兰特 杜蘭特; durban 德班; durham 达勒姆 達勒姆 杜倫
dusseldorf düsseldorf 杜塞尔多夫 杜塞爾多夫; duterte 杜特尔特 杜特爾特 杜特蒂; edmonton 埃德蒙顿 埃德蒙頓; edward 爱德华 愛德華
edwards 爱德华兹 愛德華茲; eiffel 埃菲尔 埃菲爾 艾菲爾; einstein 爱因斯坦 愛因斯坦; eisenhower 艾森豪威尔 艾森豪威爾 艾森豪
elizabeth 伊丽莎白 伊麗莎白; elliott 埃利奥特 埃利奧特 艾略特; ellis 埃利斯 艾利斯; emily 埃米莉 艾米莉 愛蜜莉; emma 埃玛 埃瑪 艾瑪 艾玛
epstein 爱泼斯坦 愛泼斯坦 艾普斯坦; erbil irbil 埃尔比勒 埃爾比勒; erdogan erdoğan 埃尔多安 埃爾多安 艾爾段 艾尔多安 艾爾多安
eric 埃里克 艾瑞克; eriksson 埃里克松; esposito 埃斯波西托; essex 埃塞克斯; evans 埃文斯 伊凡斯 艾文斯
everest 珠穆朗玛 珠穆朗瑪 珠峰 圣母峰 聖母峰; exeter 埃克塞特; farage 法拉奇 法拉吉 法拉治; federer 费德勒 費德勒
feinstein 范斯坦 費因斯坦; ferguson 弗格森; fernandez fernández 费尔南德斯 費爾南德斯; ferrari 法拉利 费拉里 費拉里
ferreira 费雷拉 費雷拉; fields 菲尔兹 菲爾茲; fifa 国际足联 国际足聯 國際足總; fischer 费舍尔 費舍爾 菲舍尔 菲舍爾; fisher 费舍尔 費舍爾 費雪
flake 弗莱克 弗萊克; flint 弗林特; flores 弗洛雷斯; ford 福特; foster 福斯特; fournier 富尼耶; fowler 福勒; fox 福克斯
francis 方济各 方濟各 弗朗西斯; franklin 富兰克林 富蘭克林; frazier 弗雷泽 弗雷澤; freeman 弗里曼; fresno 弗雷斯诺 弗雷斯諾
fuller 富勒; gaddafi 卡扎菲 格達費; galway 戈尔韦 戈爾韋 高威; gandhi 甘地; garcia garcía 加西亚 加西亞 賈西亞
gardner 加德纳 加德納; garrett 加勒特; garza 加尔萨 加爾薩; gates 盖茨 蓋茨 比爾·蓋茲 蓋茲; george 乔治 喬治; gerrard 杰拉德 傑拉德
gibson 吉布森; gilbert 吉尔伯特 吉爾伯特; ginsburg 金斯伯格 金斯堡; girard 吉拉尔 吉拉爾; giuliani 朱利安尼 朱利亞尼
glasgow 格拉斯哥; gomez gómez 戈麦斯 戈麥斯 葛梅茲; gonzalez gonzález 冈萨雷斯 岡薩雷斯; gordon 戈登; gorsuch 戈萨奇 戈薩奇
gove 戈夫; graham 格雷厄姆 葛瑞姆 葛林漢; granada 格拉纳达 格拉納達; grant 格兰特 格蘭特; grassley 格拉斯利; gray grey 格雷
graz 格拉茨; green greene 格林; grenoble 格勒诺布尔 格勒諾布爾; griffin 格里芬; grozny 格罗兹尼 格羅茲尼
guadalajara 瓜达拉哈拉 瓜達拉哈拉; guam 关岛 关島; guardiola 瓜迪奥拉 瓜迪奧拉; gupta 古普塔; guterres 古特雷斯 古特瑞斯
gutierrez 古铁雷斯 古鐵雷斯 古特瑞斯; haifa 海法; haley 黑利 海利; halifax 哈利法克斯; hall 霍尔 霍爾
hamilton 汉密尔顿 漢密爾頓 汉密爾頓 漢米爾頓; hammond 哈蒙德; hanks 汉克斯 漢克斯; hansen hanson 汉森 漢森; harlem 哈林
harper 哈珀; harris 哈里斯 賀錦麗; harrison 哈里森; harry 哈里 哈利; hart 哈特; hartford 哈特福德; harvey 哈维 哈維
hassan 哈桑; hawkins 霍金斯; hayes 海斯; hazard 阿扎尔 阿扎爾; heather 希瑟 海瑟; hebron 希伯伦 希伯倫; helen 海伦 海倫
hemingway 海明威; henderson 亨德森; henry 亨利; hernandez hernández 埃尔南德斯 埃爾南德斯 赫南德茲; hicks 希克斯
hillary 希拉里 希拉蕊 希拉莉; hitler 希特勒; hobart 霍巴特; hoffmann 霍夫曼; hollande 奥朗德 奧朗德 歐蘭德; holly 霍莉 荷莉
holmes 霍姆斯 福爾摩斯 福尔摩斯; homs 霍姆斯; honolulu 檀香山 火奴鲁鲁 火奴魯魯; howard 霍华德 霍華德; howell 豪厄尔 豪厄爾
hudson 哈德逊 哈德遜 赫德森; hue 顺化 順化; hughes 休斯; hunt 亨特 杭特; hunter 亨特; hussein 侯赛因 侯賽因 海珊
hyderabad 海得拉巴 海德拉巴; idlib 伊德利卜 伊德利布; imran 伊姆兰 伊姆蘭; innsbruck 因斯布鲁克 因斯布魯克; ivanka 伊万卡
ivanov 伊万诺夫 伊万諾夫; jack 杰克 傑克; jackson 杰克逊 傑克遜 傑克森; jacksonville 杰克逊维尔 傑克遜維爾; jacob 雅各布 雅各
jacobs 雅各布斯; james 詹姆斯 占士 詹姆士; jason 贾森 賈森 杰森 傑森; javid 贾维德 賈維德; jeddah 吉达 吉達; jeff 杰夫 傑夫
jefferson 杰斐逊 傑斐遜; jeffrey 杰弗里 傑弗里 傑佛瑞; jenkins 詹金斯; jennifer 珍妮弗 詹妮弗 珍妮佛; jensen 詹森 延森
jerry 杰里 傑里 傑瑞; jessica 杰西卡 傑西卡 潔西卡; jobs 乔布斯 喬布斯 賈伯斯; johansson 约翰松 約翰松; john 约翰 約翰
johnson 约翰逊 約翰遜 強生 強森 詹森; johnston 约翰斯顿 約翰斯頓; johor 柔佛; jonathan 乔纳森 喬納森 強納森; jones 琼斯 瓊斯
jordan 乔丹 喬丹 喬登; joshua 约书亚 約書亞 約书亞 喬舒亞; julia 朱莉娅 朱莉婭 茱莉亞; juncker 容克; justin 贾斯汀 賈斯汀
kandahar 坎大哈; kane 凯恩 凱恩; kano 卡诺 卡諾; karen 卡伦 卡倫 凱倫; karlsson 卡尔松 卡爾松; kate 凯特 凱特
kathleen catherine katherine kathryn 凯瑟琳 凱瑟琳; kathy cathy 凯茜 凱茜 凱西; kavanaugh 卡瓦诺 卡瓦諾 卡瓦瑙 卡瓦納
kazan 喀山; kelly kelley 凯利 凱利; kennedy 肯尼迪 甘迺迪 甘乃迪; kenneth 肯尼斯; kenyatta 肯雅塔; kevin 凯文 凱文
khamenei 哈梅内伊 哈梅內伊 哈米尼; khan 可汗; khashoggi 卡舒吉 哈紹吉 卡紹吉; kherson 赫尔松 赫爾松; kimberly 金伯利; king 金恩
kirkuk 基尔库克 基爾庫克; kissinger 基辛格 季辛吉; klein 克莱因 克萊因; klopp 克洛普; knight 奈特; koch 科赫; kovalenko 科瓦连科
kowalski 科瓦尔斯基 科瓦爾斯基; kruger krüger 克鲁格 克魯格; kumar 库马尔 庫馬爾; kushner 库什纳 庫什納
kuznetsov 库兹涅佐夫 庫茲涅佐夫; lagos 拉各斯; lampard 兰帕德 蘭帕德; lane 莱恩 萊恩; lansing 兰辛 蘭辛; larson 拉森
larsson 拉尔松 拉爾松; laura 劳拉 勞拉 蘿拉; laurent 洛朗; lausanne 洛桑; lavrov 拉夫罗夫 拉夫羅夫; lawrence 劳伦斯 勞倫斯
lawson 劳森 勞森; lefebvre 勒菲弗; leicester 莱斯特 萊斯特; lenin 列宁 列寧; leroy 勒鲁瓦 勒魯瓦; lewis 刘易斯 劉易斯 路易斯
lille 里尔 里爾; lincoln 林肯; linda 琳达 琳達; lisa 丽莎 麗莎; little 利特尔 利特爾; lopez lópez 洛佩斯 羅培茲
louis 路易斯 路易; louvre 卢浮宫 盧浮宫 羅浮宮; lucas 卢卡斯 盧卡斯; luhansk lugansk 卢甘斯克 盧甘斯克; lukashenko 卢卡申科 盧卡申科
luke 卢克 盧克 路克; lula 卢拉 盧拉 魯拉; lviv 利沃夫; lynch 林奇; macron 马克龙 馬克龍 馬克宏; madison 麦迪逊 麥迪遜
madonna 麦当娜 麥当娜 瑪丹娜; maduro 马杜罗 馬杜羅; malaga málaga 马拉加 馬拉加; malibu 马里布 馬里布; malmo malmö 马尔默 馬爾默
manafort 马纳福特 馬納福特; mandalay 曼德勒; mandela 曼德拉; margaret 玛格丽特 瑪格麗特; mariupol 马里乌波尔 馬里烏波爾
mark 马克 馬克; marshall 马歇尔 馬歇爾; martin 马丁 馬丁; martinez martínez 马丁内斯 馬丁內斯 馬丁尼茲; marx 马克思 馬克思
mary 玛丽 瑪麗; mason 梅森; matthew 马修 馬修; matthews 马修斯 馬修斯; mattis 马蒂斯 馬蒂斯 馬提斯
may 特雷莎·梅 特蕾莎·梅 梅伊 文翠珊 特麗莎·梅; mbappe mbappé 姆巴佩; mcconnell 麦康奈尔 麥康奈爾 麥康諾; mccoy 麦考伊 麥考伊
mcdonald mcdonalds 麦克唐纳 麥克唐納 麥當勞 麦当劳 麥当勞; mcilroy 麦克罗伊 麥克羅伊; mecca 麦加 麥加
medellin medellín 麦德林 麥德林; medina 麦地那 麥地那; medvedev 梅德韦杰夫 梅德韋傑夫 梅德維傑夫; meghan 梅根
melania 梅拉尼娅 梅拉尼婭 梅蘭妮亞; melissa 梅利莎 梅莉莎; meloni 梅洛尼; mendoza 门多萨 門多薩; mercier 梅西耶
merkel 默克尔 默克爾 梅克爾; merz 默茨 梅爾茨; messi 梅西; meyer 迈耶 邁耶; michael 迈克尔 邁克爾 麥可 米高
michelle 米歇尔 米歇爾 米雪兒 蜜雪兒; mickelson 米克尔森 米克爾森 米克森; middlesbrough 米德尔斯堡 米德爾斯堡; mike 迈克 邁克 麥克
miller 米勒; mills 米尔斯 米爾斯; mindanao 棉兰老 棉蘭老 民答那峨; mitchell 米切尔 米切爾 米歇爾; modi 莫迪
mohammed muhammad mohamed 穆罕默德; mombasa 蒙巴萨 蒙巴薩; montgomery 蒙哥马利 蒙哥馬利; moore 穆尔 穆爾 摩尔 摩爾 莫尔 莫爾
morales 莫拉莱斯 莫拉萊斯; moreau 莫罗 莫羅; moreno 莫雷诺 莫雷諾; morgan 摩根; morris 莫里斯; morrison 莫里森
mourinho 穆里尼奥 穆里尼奧; mubarak 穆巴拉克; mueller 米勒 穆勒 穆乐 穆樂; mugabe 穆加贝 穆加貝; muller müller 穆勒 米勒
murphy 墨菲 莫菲; murray 默里 莫瑞 穆雷; musk 马斯克 馬斯克; myers 迈尔斯 邁爾斯 梅爾斯; nadal 纳达尔 納達爾; nancy 南希 南茜
nantes 南特; navalny 纳瓦利内 納瓦利內 納瓦尼; nelson 纳尔逊 納爾遜 尼爾森; netanyahu 内塔尼亚胡 內塔尼亞胡 納坦雅胡 尼坦雅胡
neumann 诺伊曼 諾伊曼; neymar 内马尔 內馬爾; niagara 尼亚加拉 尼亞加拉; nicholas 尼古拉斯 尼可拉斯; nichols 尼科尔斯 尼科爾斯
nick 尼克; nielsen 尼尔森 尼爾森; nilsson 尼尔松 尼爾松; nixon 尼克松 尼克森; nolan 诺兰 諾蘭; norfolk 诺福克 諾福克
norwich 诺里奇 諾里奇; nowak novak 诺瓦克 諾瓦克; obama 奥巴马 奧巴馬 歐巴馬; oklahoma 俄克拉何马 俄克拉何馬; olesen 奥勒森 奧勒森
oliver 奥利弗 奧利弗; olson olsen 奥尔森 奧爾森; orban orbán 欧尔班 欧爾班 奧班 欧班; orwell 奥威尔 奧威爾; osaka 大坂
owens 欧文斯 歐文斯; padang 巴东 巴東; palermo 巴勒莫; palin 佩林 裴林; palmer 帕默; palu 帕卢 帕盧 巴鲁 巴魯; parker 帕克
pasadena 帕萨迪纳 帕薩迪納; patel 帕特尔 帕特爾; patricia 帕特里夏 派翠西亞; patrick 帕特里克 派屈克; patterson 帕特森
paul 保罗 保羅; payne 佩恩; pedersen 佩德森; pelosi 佩洛西 裴洛西; penang 槟城 檳城; pence 彭斯 潘斯; peoria 皮奥里亚 皮奧里亞
pereira 佩雷拉; perez pérez 佩雷斯 裴瑞茲; perkins 珀金斯; perry 佩里 裴瑞 派瑞; perth 珀斯 伯斯; peshawar 白沙瓦
peter 彼得; peters 彼得斯; peterson 彼得森; petrov 彼得罗夫 彼得羅夫; philip phillip 菲利普; phillips 菲利普斯 菲利浦斯
pierce 皮尔斯 皮爾斯; pitt 皮特; pompeo 蓬佩奥 蓬佩奧 龐培歐; popov 波波夫; poroshenko 波罗申科 波羅申科; porter potter 波特
powell 鲍威尔 鮑威爾 鮑爾; pretoria 比勒陀利亚 比勒陀利亞 普利托利亞; price 普赖斯 普賴斯 普萊斯; providence 普罗维登斯 普羅維登斯; pune 浦那
putin 普京 普丁 蒲亭; queensland 昆士兰 昆士蘭; raab 拉布; rachel 雷切尔 雷切爾 瑞秋 蕾切尔 蕾切爾
raikkonen räikkönen 莱科宁 萊科寧; rakhine 若开; raleigh 罗利 羅利; ramaphosa 拉马福萨 拉馬福薩
ramirez ramírez 拉米雷斯 拉米瑞茲; raqqa 拉卡; rawalpindi 拉瓦尔品第 拉瓦爾品第; reagan 里根 雷根 列根; rebecca 丽贝卡 麗貝卡 瑞貝卡
reed reid 里德 利德 瑞德; reno 里诺 里諾; reyes 雷耶斯; reynolds 雷诺兹 雷諾茲; ricci 里奇; rice 赖斯 賴斯 萊斯
richard 理查德 理察 理查; richards 理查兹 理查茲; richardson 理查森 理查德森; richter 里希特; rihanna 蕾哈娜
riley 莱利 萊利 賴利; rivera 里韦拉 里韋拉 李維拉; robert 罗伯特 羅伯特 羅拔; roberts 罗伯茨 羅伯茨 羅伯茲; robertson 罗伯逊 羅伯遜
rochester 罗切斯特 羅切斯特; rodriguez rodríguez 罗德里格斯 羅德里格斯 羅德里奎茲; rogers 罗杰斯 羅傑斯; romano 罗马诺 羅馬諾
romero 罗梅罗 羅梅羅; romney 罗姆尼 羅姆尼; ronald 罗纳德 羅納德; ronaldo 罗纳尔多 羅納爾多 C羅 C罗 羅納度 罗纳度; rooney 鲁尼 魯尼
roosevelt 罗斯福 羅斯福; rosberg 罗斯伯格 羅斯伯格; rosenberg 罗森伯格 羅森伯格 罗森堡 羅森堡; rosenstein 罗森斯坦 羅森斯坦
ross 罗斯 羅斯; rossi 罗西 羅西; rothenberg 罗森伯格 羅森伯格 羅森博格 罗滕伯格 羅滕伯格; rotterdam 鹿特丹; rouhani 鲁哈尼 魯哈尼 羅哈尼
rowling 罗琳 羅琳; rubio 鲁比奥 魯比奧; ruiz 鲁伊斯 魯伊斯; rumsfeld 拉姆斯菲尔德 拉姆斯菲爾德; russell 拉塞尔 拉塞爾 羅素
russo 鲁索 魯索; ryan 瑞安 莱恩 萊恩 雷恩; sabah 沙巴; sahara 撒哈拉; salah 萨拉赫 薩拉赫 沙拉; salisbury 索尔兹伯里 索爾茲伯里
salman 萨勒曼 薩勒曼 沙爾曼; salzburg 萨尔茨堡 薩爾茨堡 薩爾茲堡; samuel 塞缪尔 塞繆爾 山謬; sanchez sánchez 桑切斯 桑契斯
sanders 桑德斯; sandra 桑德拉 珊卓; santos 桑托斯; sarah 萨拉 薩拉 莎拉; sarawak 砂拉越; sarkozy 萨科齐 薩科齊 薩科吉
savannah 萨凡纳 薩凡納; schmidt 施密特; schneider 施耐德; scholz 朔尔茨 朔爾茨 蕭茲; schroeder schröder 施罗德 施羅德
schulz 舒尔茨 舒爾茨; schumacher 舒马赫 舒馬赫 舒馬克; schumer 舒默; schwarz 施瓦茨; scott 斯科特 史考特; sessions 塞申斯 塞辛斯
shakespeare 莎士比亚 莎士比亞; sharma 夏尔马 夏爾馬; sharon 莎伦 莎倫 雪倫 沙龙 沙龍; shevchenko 舍甫琴科; silva 席尔瓦 席爾瓦
simmons 西蒙斯; simpson 辛普森; sims 西姆斯; singh 辛格; sisi 塞西; smirnov 斯米尔诺夫 斯米爾諾夫; smith 史密斯; snyder 斯奈德
sochi 索契; sokolov 索科洛夫; somerset 萨默塞特 薩默塞特; southampton 南安普敦 南安普頓; souza sousa 索萨 索薩
soweto 索韦托 索韋托; spears 斯皮尔斯 斯皮爾斯 布蘭妮; spencer 斯宾塞 斯賓塞 史賓塞; spielberg 斯皮尔伯格 斯皮爾伯格 史匹柏
spieth 斯皮思 史畢斯; spokane 斯波坎; springfield 斯普林菲尔德 斯普林菲爾德 春田; srinagar 斯利那加; stalin 斯大林 史達林
stanley 斯坦利 史丹利; starmer 斯塔默 施紀賢; steinmeier 施泰因迈尔 施泰因邁爾; stephanie 斯蒂芬妮 史蒂芬妮
steven stephen 史蒂文 斯蒂芬 史蒂芬 史提芬; stevens stephens 史蒂文斯 史蒂芬斯; stewart stuart 斯图尔特 斯圖爾特 史都華 司徒
stoltenberg 斯托尔滕贝格 斯托爾滕貝格 史托騰柏格; stone 斯通 史東; stonehenge 巨石阵; sturridge 斯图里奇 斯圖里奇
stuttgart 斯图加特 斯圖加特; suffolk 萨福克 薩福克; sullivan 沙利文 蘇利文; sunak 苏纳克 蘇納克 辛偉誠; sunderland 桑德兰 桑德蘭
surabaya 泗水; surrey 萨里 薩里; susan 苏珊 蘇珊; sussex 萨塞克斯 薩塞克斯 苏塞克斯 蘇塞克斯; swift 斯威夫特 泰勒絲
syracuse 锡拉丘兹 錫拉丘茲 雪城; tasmania 塔斯马尼亚 塔斯馬尼亞; taylor 泰勒; thatcher 撒切尔 撒切爾 柴契爾 戴卓爾
theresa 特雷莎 特蕾莎 德蕾莎 泰瑞莎 文翠珊; thomas 托马斯 托馬斯 湯瑪斯; thunberg 通贝里 通貝里 桑柏格; tijuana 蒂华纳 蒂華納
tillerson 蒂勒森 提勒森; tim 蒂姆 提姆; timothy 蒂莫西 提摩西; titicaca 的的喀喀; toledo 托莱多 托萊多; tolkien 托尔金 托爾金
tolstoy 托尔斯泰 托爾斯泰; tom 汤姆 湯姆; tony 托尼 東尼; topeka 托皮卡; torres 托雷斯; toulouse 图卢兹 圖盧茲 土魯斯
trudeau 特鲁多 特魯多 杜魯道; truman 杜鲁门 杜魯門; trump 特朗普 川普; truss 特拉斯 卓慧思; tucker 塔克; tulsa 塔尔萨 塔爾薩
turner 特纳 特納 透納; tusk 图斯克 圖斯克; tutu 图图 圖圖; uefa 欧足联 欧足聯 歐足聯 歐洲足協 歐足協 欧洲足联 欧洲足聯; utrecht 乌得勒支 烏得勒支
valencia 瓦伦西亚 瓦倫西亞 巴倫西亞; vatican 梵蒂冈 梵蒂岡; verona 维罗纳 維羅納; versailles 凡尔赛 凡爾賽
verstappen 维斯塔潘 維斯塔潘; vettel 维特尔 維特爾 維泰爾; victoria 维多利亚 維多利亞; virtanen 维尔塔宁 維爾塔寧
volkov 沃尔科夫 沃爾科夫; wagner 瓦格纳 瓦格納 華格納; walker 沃克; wallace 华莱士 華萊士 華勒斯; walton 沃尔顿 沃爾頓 華頓; ward 沃德
warren 沃伦 沃倫 華倫; washington 华盛顿 華盛頓; watkins 沃特金斯; watson 沃森 華生; weaver 韦弗 韋弗; webb weber 韦伯 韋伯
weinstein 韦恩斯坦 韋恩斯坦 溫斯坦; welch 韦尔奇 韋爾奇 威爾許; wellington 惠灵顿 惠灵頓 威靈頓; wells 韦尔斯 韋爾斯 威爾斯
west 韦斯特 韋斯特 威斯特; wheeler 惠勒; wheeling 惠灵; wichita 威奇托; william 威廉; williams 威廉姆斯 威廉斯
williamson 威廉森; willis 威利斯 威爾斯; wilson 威尔逊 威爾遜; windsor 温莎 溫莎; winnipeg 温尼伯 溫尼伯; wolf 沃尔夫 沃爾夫
wood 伍德; woods 伍兹 伍茲; wright 赖特 賴特 萊特; yellowstone 黄石; yosemite 优胜美地 約塞米蒂; young 楊恩
zaporizhzhia 扎波罗热 扎波羅熱; zelensky zelenskyy zelenskiy 泽连斯基 澤连斯基 澤倫斯基; zimmermann 齐默尔曼 齊默爾曼
zuckerberg 扎克伯格 祖克柏 朱克伯格; zuma 祖马 祖馬; zurich zürich 苏黎世 蘇黎世
`;
