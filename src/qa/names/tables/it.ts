/** Italian. `*` stands for an ending of up to six letters. */
export const IT = `
AE EAU, emiratin*, emirati
002 african*
003 nordamerican*
005 sudamerican*
142 asiatic*
150 europe*
EU Unione europea, Unione Europea, UE
UN ONU, Nazioni Unite
US Stati Uniti, Stati Uniti d'America, USA, U.S., Usa, statunitens*, american*, America
GB Regno Unito, Gran Bretagna, britannic*
gbeng Inghilterra, ingles*
gbsct scozzes*
AF afghan*
AT austriac*
BE belg*
BR brasilian*
BY Bielorussia, bieloruss*
CA canades*
CH svizzer*
CN cines*
CZ cec*, Cechia
DE tedesc*
DK danes*
EG egizian*
ES spagnol*
FI finlandes*
FR frances*
GR grec*
HU ungheres*
IE irlandes*
IL israelian*
IN indian*
IQ irachen*
IR iranian*
IT italian*
JP giappones*
KP nordcorean*
KR sudcorean*, ~corean*, ~Corea
LB libanes*
NG nigerian*
NL olandes*, Olanda
NO norveges*
PL polacc*
PS palestines*
PT portoghes*
RO rumen*
RU russ*
SA saudit*
SE svedes*
SI sloven*
SK slovacc*
SY sirian*
TR turc*
TW taiwanes*
UA ucrain*
VN vietnamit*
ZA sudafrican*
MA marocchin*
MX messican*
DZ algerin*
ET etiop*
LY libic*
HR croat*
RS serb*
AL albanes*
Kyiv Kiev, Kyiv
Beijing Pechino
Washington Washington
New_Delhi Nuova Delhi, Delhi
Munich Monaco di Baviera
Milan Milano
Geneva Ginevra
Venice Venezia
Florence Firenze
Naples Napoli
Cologne Colonia
Saint_Petersburg San Pietroburgo
The_Hague L'Aia
Seville Siviglia
Crimea Crimea
Mumbai Mumbai, Bombay
Frankfurt Francoforte
`;
