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
Hong_Kong 香港
Moscow モスクワ
Washington ワシントン
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
`;
