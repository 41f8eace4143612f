/** Portuguese. `*` stands for an ending of up to six letters. */
export const PT = `
AE EAU, emirati*, emiradense*, Emirados
002 african*
003 norte-american*
005 sul-american*
142 asiátic*, ~eurasiátic*, ~euroasiátic*
150 europeu*, europei*
EU União Europeia, UE
UN ONU, Nações Unidas
US Estados Unidos, EUA, USA, U.S., estadunidense*, norte-american*, american*, América, E.U.A., EE.UU., Estados Unidos da América
GB Reino Unido, Grã-Bretanha, britânic*
gbeng Inglaterra, inglês*, ingles*
AF afeg*
AT austríac*
BE belg*
BR brasileir*
BY Bielorrússia, Belarus, bielorruss*
CA canadense*, canadian*
CH suíç*
CN chinês*, chines*
CZ tchec*, checo, checa, checos, checas, Tchéquia, Chéquia
DE alem*
DK dinamarquês*, dinamarques*
EG egípci*
ES espanhol*, espanhó*
FI finland*
FR francês*, frances*
GR greg*
HU húngar*
IE irland*
IL israelens*, israelita*
IN indian*
IQ iraquian*
IR iranian*
IT italian*
JP japonês*, japones*
KP norte-corean*
KR sul-corean*, ~corean*, ~Coreia
LB liban*
NG nigerian*
NL holand*, neerland*, Holanda, Países Baixos
NO norueg*
PL polon*, polac*
PS palestin*
PT português*, portugues*
RO romen*
RU russ*
SA saudita*
SE suec*
SK eslovac*
SI esloven*
SY síri*
TR turc*
TW taiwan*
UA ucranian*
VN vietnamit*
ZA sul-african*
MA marroquin*
MX mexican*
AR argentin*
CY cipriota*
AO angolan*
MZ moçambican*
CV cabo-verdian*, Cabo Verde
MK Macedônia, Macedónia, Macedônia do Norte, Macedónia do Norte, macedôni*, macedóni*
gbwls País de Gales, Gales, galês*, gales*
gbsct Escócia, escocês*, escoces*
CL chilen*
UZ Uzbequistão, Usbequistão, Uzbequistao, uzbeque*
ET etíope*
KZ cazaque*
MN mongol*
MM Birmânia, birman*, birmanes*
PK paquistan*
PH filipin*
HR croat*
Kyiv Kiev, Kyiv
Beijing Pequim
Taipei Taipé, Taipei
Moscow Moscou, Moscovo
Washington Washington, Distrito de Columbia, Distrito de Colúmbia, D.C., DC
New_Delhi Nova Délhi, Nova Deli
Yangon Rangum, Rangun
Dhaka Daca, Dacca
Munich Munique
Milan Milão
Geneva Genebra
Venice Veneza
Florence Florença
Naples Nápoles
Cologne Colônia, Colónia
Saint_Petersburg São Petersburgo
The_Hague Haia
Seville Sevilha
Crimea Crimeia
Siberia Sibéria
Kharkiv Kharkiv, Carcóvia
Mumbai Mumbai, Bombaim
Frankfurt Frankfurt
Odesa Odessa, Odesa
Osaka Osaka
Kyoto Quioto, Kyoto
Hiroshima Hiroshima, Hiroxima
Busan Busan
Kursk Kursk
Baltic_Sea mar Báltico, Báltico
Baltic_States países bálticos, estados bálticos, Bálticos, ~Báltico
Black_Sea mar Negro
Red_Sea mar Vermelho
Mediterranean Mediterrâneo, ~mediterrâneo, ~mediterrânea, ~mediterrâneos, ~mediterrâneas
Caspian_Sea mar Cáspio, Cáspio
North_Sea mar do Norte
Aegean_Sea mar Egeu, Egeu
South_China_Sea mar da China Meridional, mar do Sul da China, mar Meridional da China
East_China_Sea mar da China Oriental, mar do Leste da China, mar Oriental da China
Yellow_Sea mar Amarelo
Sea_of_Japan mar do Japão
Sea_of_Azov mar de Azov, mar de Azove
Arabian_Sea mar Arábico, mar da Arábia
Bay_of_Bengal baía de Bengala, golfo de Bengala
Persian_Gulf golfo Pérsico, ~Golfo
Gulf_of_Mexico golfo do México
Gulf_of_Aden golfo de Áden, golfo de Aden
Caribbean Caribe, Caraíbas, ~caribenho, ~caribenha, ~caribenhos, ~caribenhas
Pacific oceano Pacífico, Pacífico
Indo-Pacific Indo-Pacífico, Indopacífico
Atlantic oceano Atlântico, Atlântico
Indian_Ocean oceano Índico, Índico
Arctic Ártico, ~ártico, ~ártica, ~árticos, ~árticas
Strait_of_Hormuz estreito de Ormuz, estreito de Hormuz
Taiwan_Strait estreito de Taiwan, estreito de Taiuã
Suez_Canal canal de Suez, canal do Suez
Panama_Canal canal do Panamá
English_Channel canal da Mancha
Alps Alpes
Himalayas Himalaia, Himalaias, Himalaya
Caucasus Cáucaso
Sahel Sahel
Middle_East Oriente Médio, Médio Oriente
Balkans Bálcãs, Balcãs
Donbas Donbass, Donbas
Gaza_Strip faixa de Gaza
West_Bank Cisjordânia, ~Margem Ocidental
Kashmir Caxemira
Xinjiang Xinjiang
Tibet Tibete, Tibet, tibetan*
Manchuria Manchúria
Inner_Mongolia Mongólia Interior
Scandinavia Escandinávia
Southeast_Asia sudeste asiático, sudeste da Ásia, sudeste da Asia
Central_Asia Ásia Central, Ásia central
East_Asia Ásia Oriental, Ásia oriental, leste asiático, leste da Ásia
South_Asia sul da Ásia, Ásia Meridional, Ásia meridional, sul asiático
Eastern_Europe Leste Europeu, leste europeu, Europa Oriental, Europa oriental, leste da Europa, Europa de Leste
Western_Europe Europa Ocidental, Europa ocidental, oeste da Europa
Central_America América Central
North_Africa norte da África, África do Norte, norte de África, ~Magrebe
West_Africa África Ocidental, África ocidental, oeste da África
East_Africa África Oriental, África oriental, leste da África
Chechnya Chechênia, Tchetchénia, Chechénia
Nagorno-Karabakh Nagorno-Karabakh, Nagorno-Karabaque, Alto Carabaque
Hokkaido Hokkaido, Hokkaidō
Kremlin Kremlin, Kremlim
White_House Casa Branca
`;
