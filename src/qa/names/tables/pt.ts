/** Portuguese. `*` stands for an ending of up to six letters. */
export const PT = `
AE EAU, emirati*, emiradense*, Emirados
002 african*
003 norte-american*
005 sul-american*
142 asiátic*
150 europeu*, europei*
EU União Europeia, UE
UN ONU, Nações Unidas
US Estados Unidos, EUA, USA, U.S., estadunidense*, norte-american*, american*, América
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
CZ tchec*, chec*, Tchéquia, Chéquia
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
Kyiv Kiev, Kyiv
Beijing Pequim
Taipei Taipé, Taipei
Moscow Moscou, Moscovo
Washington Washington
New_Delhi Nova Délhi, Nova Deli
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
`;
