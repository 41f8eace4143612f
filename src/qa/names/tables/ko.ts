/**
 * Korean. Particles and further syllables may follow a name (북한군의). `~`: accepted where the place is
 * expected, but too short, or a word of its own (이란, 수단, 인도), to be taken for another place.
 */
export const KO = `
002 아프리카
003 북미, 북아메리카
005 남미, 남아메리카
142 아시아
150 유럽, ~유로
419 중남미, 라틴 아메리카, 라틴아메리카, 남미
EU 유럽연합, 유럽 연합, EU
UN 유엔, UN, 국제연합
US 미국, 미합중국, ~아메리칸, ~아메리카, ~미, ~한미, ~대미, ~워싱턴
GB 영국, ~브리티시, ~영
gbeng 잉글랜드, 영국, ~영어
AE 아랍에미리트, ~아랍에미리트연합, UAE
AU 호주, 오스트레일리아
AT 오스트리아
BE 벨기에
BY 벨라루스
CA 캐나다
CH 스위스
CI 코트디부아르
CN 중국, ~중, ~한중, ~대중, ~중공
CO 콜롬비아
CZ 체코
DE 독일, 도이칠란트
DK 덴마크
EG 이집트
ES 스페인, 에스파냐
FR 프랑스, ~불
GE 조지아, 그루지야
GH ~가나
GN ~기니
GR 그리스
HU 헝가리
IE 아일랜드
IL 이스라엘
IN ~인도
IQ 이라크
IR ~이란
IT 이탈리아
JP 일본, ~일, ~한일, ~대일
KP 북한, 조선민주주의인민공화국, 북조선, ~북, ~북측, ~대북, ~남북, ~북미, ~북러, ~조선
KR 한국, 대한민국, 남한, 남조선, ~한, ~한미, ~한일, ~한중, ~남북, ~남측, ~대한
LK 스리랑카
ML ~말리
MM 미얀마, 버마
MN 몽골, 몽고
NE ~니제르
NL 네덜란드, 홀란드
NO 노르웨이
NZ 뉴질랜드
OM ~오만
PE ~페루
PS 팔레스타인
PL 폴란드
PT 포르투갈
RU 러시아, ~러, ~북러, ~대러, ~소련
SA 사우디아라비아, 사우디
SD ~수단
SE 스웨덴
SY 시리아
TD ~차드
TG ~토고
TH 태국, ~타이
TO ~통가
TR 터키, 튀르키예
TW 대만, 타이완
UA 우크라이나
VN 베트남, 월남
ZA 남아프리카공화국, 남아공
Kyiv 키이우, 키예프
Beijing 베이징, 북경
Tokyo 도쿄, 동경
Osaka 오사카
Kyoto 교토
Busan 부산
Shanghai 상하이, 상해
Moscow 모스크바
Pyongyang 평양
Washington 워싱턴, 컬럼비아 특별구, 워싱턴 DC, 컬럼비아특별구
New_Delhi 뉴델리, 델리
Munich 뮌헨
Milan 밀라노
Geneva 제네바
Venice 베네치아, 베니스
Florence 피렌체, 플로렌스
Naples 나폴리
Cologne 쾰른
Vienna ~빈, 비엔나
Saint_Petersburg 상트페테르부르크
The_Hague 헤이그
Seville 세비야
Crimea 크림반도, 크림 반도, ~크림, 크름
Siberia 시베리아
Kursk 쿠르스크
Kharkiv 하르키우, 하리코프
Odesa 오데사
Rome 로마
Mumbai 뭄바이
Frankfurt 프랑크푸르트
Hiroshima 히로시마
Baltic_Sea 발트해, ~발트
Baltic_States 발트 3국, 발트3국, ~발트
Black_Sea 흑해
Red_Sea 홍해
Mediterranean 지중해
Caspian_Sea 카스피해
North_Sea 북해
Aegean_Sea 에게해
South_China_Sea 남중국해
East_China_Sea 동중국해
Yellow_Sea 황해, ~서해
Sea_of_Japan 일본해, ~동해
Sea_of_Azov 아조프해, 아조우해
Arabian_Sea 아라비아해
Bay_of_Bengal 벵골만, 벵갈만
Persian_Gulf 페르시아만, 걸프만, ~걸프
Gulf_of_Mexico 멕시코만
Gulf_of_Aden 아덴만
Caribbean 카리브해, 카리브
Pacific 태평양
Indo-Pacific 인도태평양, 인도-태평양, 인도·태평양
Atlantic 대서양
Indian_Ocean 인도양
Arctic 북극
Strait_of_Hormuz 호르무즈 해협, 호르무즈해협
Taiwan_Strait 대만해협, 대만 해협, 타이완해협
Suez_Canal 수에즈 운하, 수에즈운하
Panama_Canal 파나마 운하, 파나마운하
English_Channel 영국해협, 영불해협, 영국 해협
Alps 알프스
Himalayas 히말라야
Caucasus 캅카스, 코카서스, 남캅카스, 북캅카스
Sahel 사헬
Middle_East 중동
Balkans 발칸
Donbas 돈바스
Gaza_Strip 가자지구, 가자 지구
Gaza ~가자
West_Bank 요르단강 서안, ~서안
Kashmir 카슈미르
Xinjiang 신장위구르, 신장 위구르, ~신장
Tibet 티베트
Manchuria 만주
Inner_Mongolia 내몽골, 네이멍구, 내몽고
Scandinavia 스칸디나비아
Southeast_Asia 동남아시아, 동남아
Central_Asia 중앙아시아
East_Asia 동아시아
South_Asia 남아시아
Eastern_Europe 동유럽
Western_Europe 서유럽
Central_America 중앙아메리카, ~중미
North_Africa 북아프리카
West_Africa 서아프리카
East_Africa 동아프리카
Chechnya 체첸
Nagorno-Karabakh 나고르노카라바흐, 나고르노-카라바흐
Hokkaido 홋카이도, 북해도
Kremlin 크렘린, 크레믈린
White_House 백악관
gbwls 웨일스, 웨일즈
MK 마케도니아
Rocky_Mountains 로키 산맥, 록키 산맥, 록키산맥
DE ~한독, ~불독, ~독일
US ~방미, ~주한미군, ~반미, ~친미, ~미중, ~미일
CN ~방중, ~반중, ~친중, ~미중
JP ~방일, ~반일, ~친일, ~미일
RU ~방러, ~친러, ~반러, ~한러
GB ~한영, ~방영
FR ~한불, ~방불
KP ~탈북, ~방북, ~월북, ~납북, ~북핵, ~친북, ~종북, ~대북, ~남북한
KR ~남북한, ~방한, ~주한, ~반한, ~북남
VN ~한베
IN ~한인도
Riga ~리가
KR ~한독, ~한러, ~한영, ~한불, ~한베
FR ~불독
CF 중앙아프리카 공화국, 중앙아프리카공화국
CY 사이프러스
ET 이디오피아
GL 그린랜드
PG 파푸아 뉴기니
PT 포르투칼
SB 솔로몬 제도, 솔로몬 아일랜드
VA 바티칸
TW 중화민국
`;
