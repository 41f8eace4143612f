import { withoutMarks } from "../reading/without-marks.ts";
import type { Script } from "../reading/writing.ts";

/**
 * What news agencies, outlets and companies are called where they have a name of the language that neither sound nor
 * letters lead to: 路透 for Reuters. By hand, from their own sites and the style of the large newspapers of each
 * language. What a text says otherwise is still found by its sound.
 */
const BRANDS: Readonly<Record<string, Partial<Record<Script, string>>>> = {
  reuters: { Hans: "路透", Kana: "ロイター", Hang: "로이터", Arab: "رويترز" },
  afp: { Hans: "法新社", Hang: "프랑스통신", Arab: "فرانس برس|الصحافة الفرنسية|ا ف ب|أ ف ب|أ.ف.ب" },
  ap: {
    Hans: "美聯社|美联社",
    Arab: "أسوشيتد برس|اسوشيتد برس|أسوشييتد برس",
    Cyrl: "ап|ассошиэйтед пресс",
  },
  xinhua: { Hans: "新華|新华", Kana: "新華社", Hang: "신화", Arab: "شينخوا" },
  yonhap: { Hans: "韓聯社|韩联社|聯合通訊社", Kana: "聯合ニュース", Hang: "연합뉴스" },
  kyodo: { Hans: "共同社", Kana: "共同", Hang: "교도" },
  kcna: {
    Hans: "朝中社|朝鮮中央通訊社|朝中央社",
    Kana: "朝鮮中央通信",
    Hang: "조선중앙통신",
    Arab: "وكالة الأنباء المركزية الكورية",
    Cyrl: "цтак",
  },
  tass: { Hans: "塔斯社", Kana: "タス", Hang: "타스", Arab: "تاس" },
  bloomberg: { Hans: "彭博" },
  bbc: {
    Hans: "英國廣播公司|英国广播公司",
    Arab: "بي بي سي|هيئة الإذاعة البريطانية",
    Cyrl: "би-би-си|бі-бі-сі",
  },
  cnn: { Hans: "有線電視新聞網|有线电视新闻网", Arab: "سي إن إن|سي ان ان" },
  nhk: { Hans: "日本放送協會|日本放送协会|日本廣播協會", Kana: "日本放送協会" },
  voa: {
    Hans: "美國之音|美国之音",
    Kana: "ボイス・オブ・アメリカ",
    Hang: "미국의 소리|미국의소리",
    Arab: "صوت أمريكا",
    Cyrl: "голос америки",
  },
  microsoft: { Hans: "微軟|微软" },
  apple: { Hans: "蘋果|苹果" },
  amazon: { Hans: "亞馬遜|亚马逊" },
  google: { Hans: "谷歌" },
  facebook: { Hans: "臉書|脸书|臉谱" },
  instagram: { Hans: "照片牆" },
  twitter: { Hans: "推特" },
  whatsapp: { Arab: "واتساب|واتس آب" },
  tiktok: { Hans: "抖音" },
  netflix: { Hans: "網飛|网飞|奈飛|奈飞" },
  nvidia: { Hans: "輝達|辉达|英偉達|英伟达" },
  intel: { Hans: "英特爾|英特尔" },
  oracle: { Hans: "甲骨文" },
  cisco: { Hans: "思科" },
  boeing: { Hans: "波音" },
  airbus: { Hans: "空中巴士|空中客車|空中客车|空客" },
  toyota: { Hans: "豐田|丰田", Kana: "トヨタ", Hang: "도요타" },
  honda: { Hans: "本田", Kana: "ホンダ" },
  nissan: { Hans: "日產|日产", Kana: "日産" },
  mitsubishi: { Hans: "三菱", Kana: "三菱" },
  sony: { Hans: "索尼" },
  nintendo: { Hans: "任天堂", Kana: "任天堂" },
  samsung: { Hans: "三星", Hang: "삼성" },
  hyundai: { Hans: "現代|现代", Kana: "現代", Hang: "현대" },
  huawei: { Hans: "華為|华为", Kana: "華為" },
  alibaba: { Hans: "阿里巴巴" },
  tencent: { Hans: "騰訊|腾讯" },
  baidu: { Hans: "百度", Kana: "百度" },
  volkswagen: { Hans: "福斯|大眾|大众" },
  mercedes: { Hans: "賓士|奔馳|奔驰|平治" },
  bmw: { Hans: "寶馬|宝马" },
  tesla: { Hans: "特斯拉" },
  shell: { Hans: "殼牌|壳牌" },
  starbucks: { Hans: "星巴克" },
  maybelline: { Hans: "美宝莲|媚比琳|美寶蓮" },
  loreal: { Hans: "欧莱雅|萊雅|歐萊雅" },
  oreal: { Hans: "欧莱雅|萊雅|歐萊雅" },
  ukip: { Hans: "独立党|獨立黨", Kana: "独立党", Hang: "독립당" },
  nato: { Hans: "北约|北約", Kana: "北大西洋条約", Hang: "나토|북대서양" },
  opec: { Hans: "欧佩克|石油输出国|石油輸出國", Kana: "石油輸出国", Hang: "석유수출국" },
  who: { Hans: "世卫|世衛|世界卫生组织|世界衛生組織", Kana: "世界保健機関", Hang: "세계보건기구" },
  imf: { Hans: "货币基金|貨幣基金", Kana: "国際通貨基金", Hang: "국제통화기금" },
  wto: { Hans: "世贸|世貿", Kana: "世界貿易機関", Hang: "세계무역기구" },
  fbi: { Hans: "联邦调查局|聯邦調查局", Kana: "連邦捜査局", Hang: "연방수사국" },
  cia: { Hans: "中情局|中央情报局|中央情報局", Kana: "中央情報局", Hang: "중앙정보국" },
  nasa: { Hans: "航天局|太空总署|太空總署|航太總署", Kana: "航空宇宙局", Hang: "항공우주국" },
  guardian: { Hans: "卫报|衛報" },
  spiegel: { Hans: "明镜|明鏡" },
  walmart: { Hans: "沃爾瑪|沃尔玛" },
  pfizer: { Hans: "輝瑞|辉瑞" },
  wikipedia: { Hans: "維基百科|维基百科" },
  telegram: { Arab: "تيليغرام|تلغرام|تليجرام" },
  taliban: { Arab: "طالبان", Cyrl: "талиб|таліб" },
  // What the railways of Germany and Champs-Élysées are called in words and by custom.
  bahn: {
    Kana: "ドイツ鉄道",
    Hang: "독일철도|독일 철도",
    Arab: "السكك الحديدية الألمانية|السكة الحديد الألمانية|راه‌آهن آلمان|دویچه بان",
    Deva: "जर्मन रेल",
  },
  elysees: {
    Kana: "シャンゼリゼ",
    Hang: "샹젤리제",
    Arab: "الشانزليزيه|شانزلیزه|شانزه‌لیزه",
    Deva: "शैंप्स|शांज़ेलिज़े|ज़ेलीज़े|चैंप्स",
  },
  heathrow: { Hang: "히스로|히드로", Kana: "ヒースロー", Arab: "هيثرو" },
  wifi: {
    Hans: "wi-fi",
    Kana: "wi-fi",
    Hang: "와이파이|wi-fi",
    Arab: "واي فاي|وای فای|wi-fi|وای‌فای",
    Deva: "वाई-फाई|वाईफाई|wi-fi",
  },
  juve: {
    Kana: "ユベントス|ユヴェントス",
    Hang: "유벤투스",
    Arab: "يوفنتوس|یوونتوس",
    Hans: "尤文图斯|尤文圖斯|祖雲達斯",
  },
  ronaldo: { Hang: "호날두" },
  interpol: { Hans: "國際刑警|国际刑警", Kana: "国際刑事警察" },
};

/** Tell whether a word is such a name, which is right in its own letters, too: Google beside 谷歌. */
export function isBrand(word: string): boolean {
  return Object.hasOwn(BRANDS, word.toLowerCase());
}

/** List what a word of a name is called in a script, where that is known; folded as texts are. */
export function brandForms(word: string, script: Script): readonly string[] {
  const bare = withoutMarks(word.toLowerCase());
  // Champs-Élysées: known by its last word.
  const brand = BRANDS[bare] ?? BRANDS[bare.slice(bare.lastIndexOf("-") + 1)];
  return brand?.[script]?.split("|") ?? [];
}
