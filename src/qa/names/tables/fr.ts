/** French. `*` stands for an ending of up to six letters. */
export const FR = `
AE EAU, émirati*, émirien*, Émirats
002 africain*
003 nord-américain*
005 sud-américain*
142 asiatique*
150 européen*
EU Union européenne, UE
UN ONU, Nations unies, Nations Unies
US États-Unis, Etats-Unis, USA, U.S., É.-U., américain*, Amérique
GB Royaume-Uni, Grande-Bretagne, britannique*
gbeng Angleterre, anglais*
gbsct écossais*
gbwls gallois*
AF afghan*
AT autrichien*
AU australien*
BE belge*
BG bulgare*
BR brésilien*
BY Biélorussie, Bélarus, biélorusse*
CA canadien*
CH suisse*
CN chinois*
CZ tchèque*, Tchéquie
DE allemand*
DK danois*
EG égyptien*
ES espagnol*
FI finlandais*, finnois*
FR français*
GR grec*
HU hongrois*
IE irlandais*
IL israélien*
IN indien*
IQ irakien*, Irak
IR iranien*
IT italien*
JP japonais*
KP nord-coréen*
KR sud-coréen*, ~coréen*, ~Corée
LB libanais*
MM Birmanie, birman*
NG nigérian*
NE nigérien*
NL néerlandais*, hollandais*, Hollande
NO norvégien*
PL polonais*
PS palestinien*
PT portugais*
RO roumain*
RU russe*, Fédération de Russie
SA saoudien*
SE suédois*
SI slovène*
SK slovaque*
SY syrien*
TR turc*, turque*
TW taïwanais*
UA ukrainien*
VN vietnamien*, Viêt Nam, Viet Nam, Vietnam
ZA sud-africain*
MA marocain*
CY chypriote*
MX mexicain*
DZ algérien*
ET éthiopien*
GE géorgien*
HR croate*
RS serbe*
AM arménien*
Kyiv Kiev, Kyiv
Beijing Pékin, Beijing
Washington Washington
New_Delhi New Delhi
Munich Munich
Milan Milan
Geneva Genève
Venice Venise
Florence Florence
Naples Naples
Cologne Cologne
Saint_Petersburg Saint-Pétersbourg
The_Hague La Haye
Seville Séville
Kursk Koursk
Crimea Crimée
Siberia Sibérie
Kharkiv Kharkiv
Odesa Odessa
Mumbai Mumbai, Bombay
Frankfurt Francfort
`;
