/** German. `*` stands for an ending of up to six letters. */
export const DE = `
AE VAE, Emirate*, emiratisch*
002 afrikanisch*, Afrikaner*
142 asiatisch*
150 europäisch*, Europäer*
EU Europäische* Union, EU
UN UNO, UN, Vereinte* Nationen
US USA, US, U.S., Vereinigte* Staaten, amerikanisch*, Amerika*, Amerikaner*
GB Großbritannien*, Vereinigte* Königreich*, britisch*, Brite*, Britin*
gbeng England*, englisch*
gbsct schottisch*
AF afghanisch*, Afghane*
AT österreichisch*
AU australisch*
BE belgisch*, Belgier*
BG bulgarisch*
BR brasilianisch*, Brasilianer*
BY Belarus*, Weißrussland*, belarussisch*, weißrussisch*
CA kanadisch*, Kanadier*
CH schweizer*, Schweizer*
CN chinesisch*, Chines*, Volksrepublik China
CZ Tschechien*, tschechisch*, Tschechische* Republik
DE deutsch*, Deutsch*, Bundesrepublik
DK dänisch*, Däne*
EG ägyptisch*, Ägypter*
ES spanisch*, Spanier*
FI finnisch*, Finne*
FR französisch*, Franzose*, Französin*
GE georgisch*
GR griechisch*, Grieche*
HU ungarisch*, Ungar*
IE irisch*, Ire*
IL israelisch*
IN indisch*, Inder*
IQ irakisch*
IR iranisch*
IT italienisch*
JP japanisch*
KP nordkoreanisch*, Nordkoreaner*
KR südkoreanisch*, Südkoreaner*, ~koreanisch*, ~Korea
LB libanesisch*
MM Burma*, Birma*, Myanmar*
NG nigerianisch*
NL niederländisch*, Niederlande*, Holland*, holländisch*
NO norwegisch*, Norweger*
PL polnisch*, Pole*, Polin*
PS palästinensisch*, Palästinenser*
PT portugiesisch*, Portugies*
RO rumänisch*
RU russisch*, Russe*, Russin*
SE schwedisch*, Schwede*
SA saudisch*, saudi-arabisch*
SI slowenisch*
SK slowakisch*
SY syrisch*
TR türkisch*, Türke*, Türkin*
TW taiwanisch*, taiwanesisch*
UA ukrainisch*, Ukrainer*
VN vietnamesisch*
ZA südafrikanisch*
Kyiv Kiew*, Kyjiw*
Beijing Peking*
Moscow Moskau*
Washington Washington*
New_Delhi Neu-Delhi, Delhi
Munich München*, Münchner*
Milan Mailand*
Geneva Genf*
Venice Venedig*
Florence Florenz*
Naples Neapel*
Cologne Köln*
Saint_Petersburg Sankt Petersburg*, St. Petersburg*
The_Hague Den Haag*
Crimea Krim
Siberia Sibirien*, sibirisch*
Kharkiv Charkiw*
Odesa Odessa*
Mumbai Mumbai, Bombay
Frankfurt Frankfurt
`;
