/** Dutch. `*` stands for an ending of up to six letters. */
export const NL = `
AE VAE, Emiraten, emiratisch*
002 Afrikaan*
003 Noord-Amerikaan*
005 Zuid-Amerikaan*
142 Aziatisch*
150 Europe*
EU Europese Unie, EU
UN VN, Verenigde Naties
US Verenigde Staten, VS, USA, U.S., Amerikaan*, Amerika, Amerikan*, V.S.
GB Verenigd Koninkrijk, Groot-Brittannië, VK, Brits*, Brit*, Engeland
gbeng Engeland, Engels*
AF Afghaan*
AT Oostenrijk*
BE Belg*
BR Braziliaan*
BY Wit-Rusland, Belarus, Wit-Russisch*
CA Canadees*, Canadese*
CH Zwitser*
CN Chinees*, Chinese*
CZ Tsjech*
DE Duits*
DK Deens*, Deen*
EG Egyptisch*
ES Spaans*, Spanjaard*
FI Fins*
FR Frans*
GR Grieks*, Griek*
HU Hongaar*
IE Ier*
IL Israëlisch*
IN Indiaas*, Indiase*
IQ Iraaks*, Iraak*
IR Iraans*
IT Italiaan*
JP Japans*
KP Noord-Koreaan*, Noord-Korea*
KR Zuid-Koreaan*, ~Koreaan*, ~Korea, Zuid-Korea*
NG Nigeriaan*
NL Nederlands*, Nederlander*, Holland*
NO Noors*, Noor*
PL Pools*, Pool*
PS Palestijn*
PT Portugees*, Portugese*
RO Roemeen*
RU Russisch*, Rus*
SA Saoedi*
SE Zweeds*, Zweed*
SI Sloveen*
SK Slowaak*, Slowaaks*
SY Syrisch*
TR Turks*, Turk*
TW Taiwan*
UA Oekraïens*, Oekraïn*
VN Vietnamees*, Vietnamese*
ZA Zuid-Afrikaan*
MK Macedonië, Noord-Macedonië, Macedoni*, Macedonisch*
gbwls Wales, Welsh, Wels
gbsct Schotland, Schots*, Schot*
CL Chileens*
LB Libanees*, Libanes*
DZ Algerijn*
KZ Kazachs*
UZ Oezbeek*
AM Armeen*
MN Mongool*, Mongol*
MM Birma*, Birmaans*
PK Pakistaan*
TH Thais, Thaise
PH Filipijn*
VE Venezolaan*
LV Lets, Letse
LT Litouws*
BG Bulgaar*
JO Jordaan*
AR Argentijn*
Seoul Seoel*
FM Micronesië, Micronesi*
Kyiv Kiev, Kyiv
Beijing Peking, Beijing
Moscow Moskou
Washington Washington, District of Columbia, D.C., DC
Yangon Rangoon
Dhaka Dacca
Munich München
Milan Milaan
Geneva Genève
Venice Venetië
Cologne Keulen
Saint_Petersburg Sint-Petersburg
The_Hague Den Haag
Crimea Krim
Kursk Koersk
Mumbai Mumbai, Bombay
Frankfurt Frankfurt
New_Delhi New Delhi, Delhi
Kharkiv Charkov, Charkiv
Odesa Odessa, Odesa
Florence Florence
Naples Napels
Seville Sevilla
Osaka Osaka
Kyoto Kyoto
Hiroshima Hiroshima
Busan Busan
Siberia Siberië
Baltic_Sea Oostzee, Baltische Zee
Baltic_States Baltische staten, Baltische landen, Baltische Staten
Black_Sea Zwarte Zee
Red_Sea Rode Zee
Mediterranean Middellandse Zee, ~mediterrane, ~mediterraan
Caspian_Sea Kaspische Zee
North_Sea Noordzee
Aegean_Sea Egeïsche Zee
South_China_Sea Zuid-Chinese Zee
East_China_Sea Oost-Chinese Zee
Yellow_Sea Gele Zee
Sea_of_Japan Japanse Zee
Sea_of_Azov Zee van Azov
Arabian_Sea Arabische Zee
Bay_of_Bengal Golf van Bengalen
Persian_Gulf Perzische Golf, ~Golf
Gulf_of_Mexico Golf van Mexico
Gulf_of_Aden Golf van Aden
Caribbean Caraïben, Caribische Zee, Caraïbische Zee, Cariben, ~Caribisch, ~Caribische
Pacific Stille Oceaan, Grote Oceaan, ~Pacific
Indo-Pacific Indo-Pacific, Indopacific, ~Indo-Pacifische, ~Indopacifische
Atlantic Atlantische Oceaan
Indian_Ocean Indische Oceaan
Arctic Noordpoolgebied, Arctica, Noordelijke IJszee, Noordpool, ~Arctische, ~arctische
Strait_of_Hormuz Straat van Hormuz
Taiwan_Strait Straat van Taiwan, Straat Taiwan, Taiwanstraat
Suez_Canal Suezkanaal
Panama_Canal Panamakanaal
English_Channel Kanaal
Alps Alpen
Himalayas Himalaya, Himalaja
Caucasus Kaukasus
Sahel Sahel
Middle_East Midden-Oosten
Balkans Balkan
Donbas Donbas
Gaza_Strip Gazastrook
West_Bank Westelijke Jordaanoever, Westoever, ~Westbank
Kashmir Kasjmir
Xinjiang Xinjiang
Tibet Tibet, Tibetaan*
Manchuria Mantsjoerije
Inner_Mongolia Binnen-Mongolië
Scandinavia Scandinavië
Southeast_Asia Zuidoost-Azië, ~Zuidoost-Aziatische
Central_Asia Centraal-Azië, ~Centraal-Aziatische
East_Asia Oost-Azië, ~Oost-Aziatische
South_Asia Zuid-Azië, ~Zuid-Aziatische
Eastern_Europe Oost-Europa
Western_Europe West-Europa
Central_America Midden-Amerika, Centraal-Amerika
North_Africa Noord-Afrika
West_Africa West-Afrika
East_Africa Oost-Afrika
Chechnya Tsjetsjenië
Nagorno-Karabakh Nagorno-Karabach
Hokkaido Hokkaido
Kremlin Kremlin
White_House Witte Huis
`;
