/**
 * Japanese. The longest name at a place counts, so 北朝鮮 is not 朝鮮. `~`: accepted where the place is
 * expected, never taken for another place.
 */
export const JA = `
002 アフリカ
003 北米, 北アメリカ
005 南米, 南アメリカ
142 アジア
150 ヨーロッパ, 欧州, ~欧
419 中南米, ラテンアメリカ, ラテン・アメリカ
EU 欧州連合, EU, ＥＵ
UN 国連, 国際連合
US 米国, アメリカ, アメリカ合衆国, 合衆国, ~米, ~日米, ~米軍, ~アメリカン, ~ワシントン
GB 英国, イギリス, 大英帝国, ~英, ~ブリティッシュ
gbeng イングランド, 英国, イギリス, ~英語
AE UAE, アラブ首長国連邦
AF アフガニスタン, アフガン
AU オーストラリア, 豪州, ~豪
AT オーストリア
BY ベラルーシ
CN 中国, ~中, ~日中, ~中華
CH スイス
CZ チェコ
DE ドイツ, ~独
EG エジプト
ES スペイン
FR フランス, ~仏
GE ジョージア, グルジア
GR ギリシャ, ギリシア
IN インド, ~印
IT イタリア, ~伊
IQ イラク
IR イラン
JP 日本, ~日
KP 北朝鮮, 朝鮮民主主義人民共和国, ~北, ~朝, ~朝鮮
KR 韓国, 大韓民国, 南朝鮮, ~韓, ~日韓, ~米韓, ~南
ML ~マリ
MM ミャンマー, ビルマ
NL オランダ
NO ノルウェー
NZ ニュージーランド
OM ~オマーン
PL ポーランド
PS パレスチナ
PT ポルトガル
RU ロシア, ~露, ~ロ, ~ソ連
SA サウジアラビア, サウジ
SE スウェーデン
SY シリア
TD ~チャド
TH タイ王国, ~タイ
TO ~トンガ
TR トルコ
TW 台湾, ~台
UA ウクライナ
VA バチカン
VN ベトナム, ヴェトナム
ZA 南アフリカ, 南ア
Kyiv キーウ, キエフ
Beijing 北京
Tokyo 東京
Osaka 大阪
Kyoto 京都
Hiroshima 広島
Seoul ソウル
Busan 釜山, プサン
Pyongyang 平壌, ピョンヤン
Taipei 台北, タイペイ
Shanghai 上海
Moscow モスクワ
Washington ワシントン, コロンビア特別区
New_Delhi ニューデリー, デリー
Munich ミュンヘン
Milan ミラノ
Geneva ジュネーブ, ジュネーヴ
Venice ベネチア, ヴェネツィア, ベニス
Florence フィレンツェ
Naples ナポリ
Cologne ケルン
Saint_Petersburg サンクトペテルブルク
The_Hague ハーグ
Crimea クリミア
Siberia シベリア
Kursk クルスク
Kharkiv ハルキウ, ハリコフ
Odesa オデーサ, オデッサ
Mumbai ムンバイ
Frankfurt フランクフルト
Seville セビリア, セビージャ
Baltic_Sea バルト海
Baltic_States バルト三国, バルト3国, バルト諸国, ~バルト
Black_Sea 黒海
Red_Sea 紅海
Mediterranean 地中海
Caspian_Sea カスピ海
North_Sea 北海
Aegean_Sea エーゲ海
South_China_Sea 南シナ海, 南中国海, ~南海
East_China_Sea 東シナ海, 東中国海
Yellow_Sea 黄海
Sea_of_Japan 日本海
Sea_of_Azov アゾフ海
Arabian_Sea アラビア海
Bay_of_Bengal ベンガル湾
Persian_Gulf ペルシャ湾, ペルシア湾, ~湾岸
Gulf_of_Mexico メキシコ湾
Gulf_of_Aden アデン湾
Caribbean カリブ海, カリブ
Pacific 太平洋
Indo-Pacific インド太平洋, インド・太平洋
Atlantic 大西洋
Indian_Ocean インド洋
Arctic 北極
Strait_of_Hormuz ホルムズ海峡
Taiwan_Strait 台湾海峡
Suez_Canal スエズ運河
Panama_Canal パナマ運河
English_Channel 英仏海峡, イギリス海峡, 英国海峡
Alps アルプス
Himalayas ヒマラヤ
Caucasus コーカサス, カフカス
Sahel サヘル
Middle_East 中東
Balkans バルカン
Donbas ドンバス
Gaza_Strip ガザ地区
West_Bank ヨルダン川西岸, ~西岸
Kashmir カシミール
Xinjiang 新疆
Tibet チベット
Manchuria 満州, 満洲
Inner_Mongolia 内モンゴル, 内蒙古
Scandinavia スカンジナビア, スカンディナビア, ~北欧
Southeast_Asia 東南アジア
Central_Asia 中央アジア
East_Asia 東アジア
South_Asia 南アジア
Eastern_Europe 東欧, 東ヨーロッパ
Western_Europe 西欧, 西ヨーロッパ
Central_America 中央アメリカ, 中米
North_Africa 北アフリカ
West_Africa 西アフリカ
East_Africa 東アフリカ
Chechnya チェチェン
Nagorno-Karabakh ナゴルノ・カラバフ, ナゴルノカラバフ
Hokkaido 北海道
Kremlin クレムリン
White_House ホワイトハウス, ~米政府
MK マケドニア
FM ミクロネシア
TR ~日土, ~米土, ~仏土, ~露土, ~対土
ES ~日西
NL ~蘭
VN ~日越, ~中越, ~米越, ~対越
PH ~日比, ~米比
MX ~日墨, ~米墨
BR ~日伯
CA ~日加, ~米加
KP ~脱北, ~訪朝, ~日朝, ~米朝, ~南北
KR ~訪韓, ~中韓, ~南北
US ~訪米, ~日米, ~対米
CN ~訪中, ~対中
RU ~訪露, ~対露, ~訪ロ
GB ~訪英
Los_Angeles ロサンジェルス
Rocky_Mountains ロッキー
JP ~日土, ~日西, ~日越, ~日比, ~日墨, ~日伯, ~日加, ~日朝, ~日米, ~日中, ~日韓, ~訪日, ~対日
US ~米土, ~米越, ~米比, ~米墨, ~米加, ~米朝, ~米韓
FR ~仏土
RU ~露土
CN ~中越, ~中韓
`;
