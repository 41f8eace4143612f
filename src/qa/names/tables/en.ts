/**
 * English: what people call places beside CLDR's names. How to read a line: see docs/names.md.
 */
export const EN = `
002 African, Africans
003 North American
005 South American
150 European, Europeans, ~Europa
142 Asian, Asians
419 Latin American, Latin Americans
EU EU, European Union, ~Brexit, ~Brexiteers, ~Brexiteer
UN UN, U.N.
US USA, U.S.A., U.S., American, Americans, America, United States of America, ~Washington
GB U.K., Britain, Great Britain, British, Briton, Britons, ~Brexit, ~Brexiteers, ~Brexiteer, ~UKIP, ~Ukip
gbeng ~English
gbsct Scottish, Scots
gbwls Welsh
AF Afghan, Afghans
AL Albanian, Albanians
DZ Algerian, Algerians
AO Angolan, Angolans
AR Argentine, Argentinian, Argentines
AM Armenian, Armenians
AU Australian, Australians
AT Austrian, Austrians
AZ Azerbaijani, Azerbaijanis
BH Bahraini
BD Bangladeshi, Bangladeshis
BY Belarusian, Belarusians, Belarussian
BE Belgian, Belgians
BJ Beninese
BT Bhutanese
BO Bolivian, Bolivians
BA Bosnian, Bosnians, Bosnia and Herzegovina
BR Brazilian, Brazilians
BG Bulgarian, Bulgarians
BI Burundian
KH Cambodian, Cambodians
CM Cameroonian
CA Canadian, Canadians
TD ~Chad, Chadian
CL Chilean, Chileans
CN Chinese, People's Republic of China, PRC
CO ~Columbia, Colombian, Colombians
CD Democratic Republic of the Congo, DR Congo, DRC, Congolese, ~Congo
CG Republic of the Congo, ~Congolese, ~Congo
CR Costa Rican
HR Croatian, Croatians, Croat, Croats
CU Cuban, Cubans
CY Cypriot, Cypriots
CZ Czech, Czechs
DK Danish, Dane, Danes
DO ~Dominican
DM ~Dominican
EC Ecuadorian, Ecuadorean
EG Egyptian, Egyptians
SV Salvadoran, Salvadorans
ER Eritrean, Eritreans
EE Estonian, Estonians
ET Ethiopian, Ethiopians
FI Finnish, Finn, Finns
FR French, Frenchman, Frenchwoman
GE ~Georgia, ~Georgian, ~Georgians
DE German, Germans
GH Ghanaian, Ghanaians
GR Greek, Greeks
GT Guatemalan
GN Guinean
HT Haitian, Haitians
HN Honduran, Hondurans
HU Hungarian, Hungarians
IS Icelandic
IN Indian, Indians
ID Indonesian, Indonesians
IR Iranian, Iranians
IQ Iraqi, Iraqis
IE Irish, Irishman
IL Israeli, Israelis
IT Italian, Italians
CI Ivorian, Ivory Coast
JM Jamaican
JP Japanese
JO ~Jordan, Jordanian, Jordanians
KZ Kazakh, Kazakhs, Kazakhstani
KE Kenyan, Kenyans
KP North Korean, North Koreans, DPRK, N. Korea, ~Koreas
KR South Korean, South Koreans, ROK, S. Korea, ~Korea, ~Korean, ~Koreans, ~Koreas
XK Kosovar, Kosovars
KW Kuwaiti
KG Kyrgyz
LA Laotian, Lao
LV Latvian, Latvians
LB Lebanese
LR Liberian
LY Libyan, Libyans
LT Lithuanian, Lithuanians
MK Macedonian, Macedonia, Macedonians, North Macedonia
MG Malagasy
MY Malaysian, Malaysians
ML Malian, ~Mali
MT Maltese
MX Mexican, Mexicans
MD Moldovan, Moldovans
MN Mongolian, Mongolians, ~Mongol, ~Mongols
ME Montenegrin
MA Moroccan, Moroccans
MZ Mozambican
MM Burma, Burmese
NA Namibian
NP Nepali, Nepalese
NL Dutch, Holland, the Netherlands
NZ New Zealander
NI Nicaraguan
NG Nigerian, Nigerians
NE Nigerien
NO Norwegian, Norwegians
OM Omani
PK Pakistani, Pakistanis
PS Palestinian, Palestinians
PA Panamanian
PY Paraguayan
PE Peruvian
PH Filipino, Filipinos, Philippine
PL ~Polish, Poles
PT Portuguese
QA Qatari
RO Romanian, Romanians
RU Russian, Russians, Russian Federation
RW Rwandan
SA Saudi, Saudis
SN Senegalese
RS Serbian, Serbs, Serb
SG Singaporean
SK Slovak, Slovaks, Slovakian
SI Slovenian, Slovene, Slovenes
SO Somali, Somalis, Somalian
ZA South African, South Africans
ES Spanish, Spaniard, Spaniards
LK Sri Lankan
SD Sudanese
SS South Sudanese
SE Swedish, Swede, Swedes
CH ~Swiss
SY Syrian, Syrians
TW Taiwanese
TJ Tajik
TZ Tanzanian
TH Thai, Thais
TN Tunisian, Tunisians
TR Turkish, Turks
TM Turkmen
UG Ugandan
UA Ukrainian, Ukrainians
AE UAE, Emirati
UY Uruguayan
UZ Uzbek, Uzbeks
VE Venezuelan, Venezuelans
VN Vietnamese
YE Yemeni, Yemenis
ZM Zambian
ZW Zimbabwean
Kyiv Kiev
Beijing Beijing, Peking
Washington ~Washington, District of Columbia, D.C., Washington D.C.
New_Delhi New Delhi, Delhi
Kharkiv Kharkiv, Kharkov
Odesa Odesa, Odessa
Yangon Rangoon
Dhaka Dacca
Munich Munich
Milan Milan
Geneva Geneva
Venice Venice
Florence ~Florence
Naples Naples, ~Napoli
Cologne ~Cologne
Saint_Petersburg Saint Petersburg, St. Petersburg
The_Hague The Hague
Seville Seville
Osaka Osaka
Kyoto Kyoto
Hiroshima Hiroshima
Busan Busan
Crimea Crimea, Crimean
Siberia Siberia, Siberian
Kursk Kursk
Mumbai Mumbai, Bombay
Frankfurt Frankfurt
Baltic_Sea Baltic Sea, ~Baltic
Baltic_States Baltic states, Baltic countries, Baltic nations, Baltics
Black_Sea Black Sea
Red_Sea Red Sea
Mediterranean Mediterranean Sea, the Mediterranean, ~Mediterranean, the Mediterranean Sea
Caspian_Sea Caspian Sea, the Caspian, the Caspian Sea
North_Sea North Sea
Aegean_Sea Aegean Sea, the Aegean, the Aegean Sea
South_China_Sea South China Sea
East_China_Sea East China Sea
Yellow_Sea Yellow Sea
Sea_of_Japan Sea of Japan
Sea_of_Azov Sea of Azov
Arabian_Sea Arabian Sea
Bay_of_Bengal Bay of Bengal
Persian_Gulf Persian Gulf, Arabian Gulf
Gulf_of_Mexico Gulf of Mexico
Gulf_of_Aden Gulf of Aden
Caribbean Caribbean Sea, the Caribbean, ~Caribbean, the Caribbean Sea
Pacific Pacific Ocean, the Pacific, the Pacific Ocean, ~Pacific
Indo-Pacific Indo-Pacific
Atlantic Atlantic Ocean, ~Atlantic
Indian_Ocean Indian Ocean
Arctic Arctic Ocean, the Arctic, the Arctic Ocean
Strait_of_Hormuz Strait of Hormuz
Taiwan_Strait Taiwan Strait, Strait of Taiwan
Suez_Canal Suez Canal
Panama_Canal Panama Canal
English_Channel English Channel
Alps Alps
Himalayas Himalayas, Himalaya
Caucasus Caucasus
Sahel Sahel
Middle_East Middle East, Mideast
Balkans Balkans
Donbas Donbas, Donbass
Gaza_Strip Gaza Strip
West_Bank West Bank
Kashmir Kashmir
Xinjiang Xinjiang
Tibet Tibet, Tibetan, Tibetans
Manchuria Manchuria
Inner_Mongolia Inner Mongolia
Scandinavia Scandinavia
Southeast_Asia Southeast Asia, South-East Asia
Central_Asia Central Asia
East_Asia East Asia
South_Asia South Asia
Eastern_Europe Eastern Europe
Western_Europe Western Europe
Central_America Central America
North_Africa North Africa
West_Africa West Africa
East_Africa East Africa
Chechnya Chechnya
Nagorno-Karabakh Nagorno-Karabakh
Hokkaido Hokkaido
Kremlin Kremlin
White_House White House
`;
