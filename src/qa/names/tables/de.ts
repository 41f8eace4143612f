/** German. `*` stands for an ending of up to six letters. */
export const DE = `
AE VAE, Emirate*, emiratisch*
002 afrikanisch*, Afrikaner*
142 asiatisch*, ~eurasisch*
150 europäisch*, Europäer*
EU Europäische* Union, EU
UN UNO, UN, Vereinte* Nationen
US USA, US, U.S., Vereinigte* Staaten, amerikanisch*, Amerika*, Amerikaner*
GB Großbritannien*, Vereinigte* Königreich*, britisch*, Brite*, Britin*
gbeng England*, englisch*
gbsct schottisch*, Schottland*, Schott*
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
TL Osttimor*, Ost-Timor*
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
SY syrisch*, Syrer*, Syrerin*
TR türkisch*, Türke*, Türkin*
TW taiwanisch*, taiwanesisch*
UA ukrainisch*, Ukrainer*
VN vietnamesisch*
ZA südafrikanisch*
MK Nordmazedonien*, Mazedonien*, mazedonisch*, Mazedonier*, Makedonien*, makedonisch*
gbwls Wales, walisisch*, Waliser*, nichtwalisisch*
CL chilenisch*
Kyiv Kiew*, Kyjiw*
Beijing Peking*
Moscow Moskau*
Washington Washington*, District of Columbia, D.C.
New_Delhi Neu-Delhi, Delhi
Yangon Rangun
Dhaka Dakka
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
Seville Sevilla
Osaka Osaka
Kyoto Kyoto, Kioto
Hiroshima Hiroshima
Busan Busan
Kursk Kursk
Baltic_Sea Ostsee*, ~baltisch*, ~Baltisch*
Baltic_States Baltikum*, baltisch* Staat*, Baltenstaat*, ~baltisch*
Black_Sea Schwarz* Meer*, Schwarzmeer*
Red_Sea Rot* Meer*
Mediterranean Mittelmeer*, ~mediterran*
Caspian_Sea Kaspisch* Meer*, ~kaspisch*
North_Sea Nordsee*
Aegean_Sea Ägäis, Ägäisch* Meer*, ~ägäisch*
South_China_Sea Südchinesisch* Meer*
East_China_Sea Ostchinesisch* Meer*
Yellow_Sea Gelb* Meer*
Sea_of_Japan Japanisch* Meer*, Ostmeer
Sea_of_Azov Asowsch* Meer*
Arabian_Sea Arabisch* Meer*
Bay_of_Bengal Golf* von Bengalen, Bucht von Bengalen
Persian_Gulf Persisch* Golf*, Arabisch* Golf*, ~Golf*
Gulf_of_Mexico Golf* von Mexiko
Gulf_of_Aden Golf* von Aden
Caribbean Karibik*, ~karibisch*
Pacific Pazifik*, Pazifisch* Ozean*, Still* Ozean*, ~pazifisch*
Indo-Pacific Indopazifik*, Indo-Pazifik*, ~indopazifisch*, ~indo-pazifisch*, ~Indopazifisch*
Atlantic Atlantik*, Atlantisch* Ozean*, ~atlantisch*
Indian_Ocean Indisch* Ozean*
Arctic Arktis, Nordpolarmeer*, Arktisch* Ozean*, ~arktisch*
Strait_of_Hormuz Straße von Hormus, Straße von Hormuz, Strasse von Hormus
Taiwan_Strait Taiwanstraße, Taiwan-Straße, Straße von Taiwan, Taiwanstrasse
Suez_Canal Suezkanal*, Sueskanal*, Suez-Kanal*
Panama_Canal Panamakanal*, Panama-Kanal*
English_Channel Ärmelkanal*, Englisch* Kanal*
Alps Alpen
Himalayas Himalaja*, Himalaya*
Caucasus Kaukasus*, ~kaukasisch*, Südkaukasus*, Nordkaukasus*
Sahel Sahel*
Middle_East Nah* Osten*, Nahost*, Nah* und Mittler* Osten*, Mittler* Osten*
Balkans Balkan*
Donbas Donbass, Donbas
Gaza_Strip Gazastreifen*, Gaza-Streifen*
West_Bank Westjordanland*, ~Westbank
Kashmir ~Kaschmir*
Xinjiang Xinjiang*
Tibet Tibet*, tibetisch*
Manchuria Mandschurei
Inner_Mongolia Inner* Mongolei
Scandinavia Skandinavien*, ~skandinavisch*
Southeast_Asia Südostasien*, ~südostasiatisch*
Central_Asia Zentralasien*, Mittelasien*, ~zentralasiatisch*
East_Asia Ostasien*, ~ostasiatisch*
South_Asia Südasien*, ~südasiatisch*
Eastern_Europe Osteuropa*
Western_Europe Westeuropa*
Central_America Mittelamerika*, Zentralamerika*
North_Africa Nordafrika*
West_Africa Westafrika*
East_Africa Ostafrika*
Chechnya Tschetschenien*
Nagorno-Karabakh Bergkarabach, Berg-Karabach, Nagorny-Karabach, Bergkarabachs
Hokkaido Hokkaido, Hokkaidō
Kremlin Kreml*
White_House Weiß* Haus*, Weiss* Haus*
`;
