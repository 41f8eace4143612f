/** Spanish. `*` stands for an ending of up to six letters. */
export const ES = `
AE EAU, emiratí, emiratíes, Emiratos
002 african*
003 norteamerican*
005 sudamerican*, suramerican*
142 asiátic*
150 europe*
EU Unión Europea, UE
UN ONU, Naciones Unidas
US Estados Unidos, EE. UU., EE.UU., EEUU, EUA, USA, U.S., estadounidense*, norteamerican*, american*, América
GB Reino Unido, Gran Bretaña, británic*
gbeng Inglaterra, inglés*, ingles*
gbsct escocés*, escoces*
gbwls galés*, gales*
AF afgan*
AT austriac*
BE belg*
BR brasileñ*
BY Bielorrusia, bielorrus*
CA canadiense*
CH suiz*
CN chin*
CZ chec*
DE alem*
DK danés*, danes*
EG egipci*
ES español*
FI finland*
FR francés*, frances*
GB británic*
GR grieg*
HU húngar*
IE irland*
IL israel*
IN indi*
IQ iraq*, irak*
IR iran*
IT italian*
JP japonés*, japones*
KP norcorean*
KR surcorean*, sudcorean*, ~corean*, ~Corea
LB liban*
NG nigerian*
NE nigerin*
NL neerland*, holand*, Holanda
NO norueg*
PL polac*
PS palestin*
PT portugués*, portugues*
RO ruman*
RU rus*, Federación de Rusia
SA saudí*, saudi*
SE suec*
SI esloven*
SK eslovac*
SY siri*
TR turc*
TW taiwan*, Taiwán
UA ucranian*
VN vietnamit*
ZA sudafrican*
MA marroqu*
CY chipriota*
MX mexican*
AR argentin*
EC ecuatorian*
GT guatemaltec*
CR costarricens*
NI nicaragüens*
SV salvadoreñ*
HN hondureñ*
ET etíop*, etiop*
PK pakistaní*, paquistaní*, pakistaníes
IS islandes*, islandés*
BD Bangladesh, bangladesí*
Kyiv Kiev, Kyiv
Beijing Pekín, Beijing
Washington Washington
New_Delhi Nueva Delhi
Munich Múnich
Milan Milán
Geneva Ginebra
Venice Venecia
Florence Florencia
Naples Nápoles
Cologne Colonia
Saint_Petersburg San Petersburgo
The_Hague La Haya
Seville Sevilla
Crimea Crimea
Siberia Siberia
Kharkiv Járkiv, Járkov
Odesa Odesa, Odessa
Mumbai Bombay, Mumbai
Frankfurt Fráncfort
`;
