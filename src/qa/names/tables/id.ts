/** Indonesian. It says "of America" where others have an adjective; `*` stands for an ending of up to six letters. */
export const ID = `
AE UEA, Uni Emirat Arab, Emirat
002 Afrika
003 Amerika Utara
142 Asia
150 Eropa
EU Uni Eropa, UE, EU
UN PBB, Perserikatan Bangsa-Bangsa
US AS, A.S., USA, U.S., Amerika Serikat, Amerika, A. S.
GB Inggris Raya, Inggris, Britania, Britania Raya, Kerajaan Inggris, Kerajaan Bersatu, ~UK
gbeng Inggris
gbsct Skotlandia
gbwls Wales, Welsh
AU Australia
BE Belgia
BO Bolivia
BR Brasil
BY Belarus, Belarusia
CH Swiss
CL Chile, Chili, Cili
CN Cina, China, Tiongkok, Tionghoa, RRC, RRT
CZ Ceko, Republik Ceko
DE Jerman
DO Republik Dominika, Dominika
EG Mesir
ES Spanyol
FR Prancis, Perancis
GR Yunani
HU Hungaria, Hongaria
IN India
IT Italia, Itali
JP Jepang
KP Korea Utara, Korut
KR Korea Selatan, Korsel, ~Korea
LB Lebanon, Libanon
MK Makedonia, Makedonia Utara
ML ~Mali
MM Myanmar, Burma
MX Meksiko, Mexico
NL Belanda
PL Polandia
PS Palestina
PT Portugal, Portugis
RU Rusia
SA Arab Saudi
SE Swedia
SG Singapura
SY Suriah, Siria
TR Turki
TW Taiwan
UA Ukraina
ZA Afrika Selatan
KZ Kazakh
UZ Uzbek
AF Afghanistan
Kyiv Kyiv, Kiev
Beijing Beijing
Moscow Moskow, Moskwa
Washington Washington, Distrik Columbia, Distrik Kolumbia, District of Columbia, D.C.
Mexico_City Kota Meksiko, Kota Mexico, Mexico City
New_Delhi New Delhi, Delhi
Yangon Yangon, Rangoon
Dhaka Dhaka
Munich Munich, Muenchen, München
Milan Milan
Geneva Jenewa
Venice Venesia
Florence Firenze, Florence
Naples Napoli, Naples
Cologne Koln, Köln, Cologne
Saint_Petersburg Saint Petersburg, St. Petersburg, Sankt Peterburg
The_Hague Den Haag
Crimea Krimea
Siberia Siberia
Kursk Kursk
Kharkiv Kharkiv, Kharkov
Odesa Odesa, Odessa
Mumbai Mumbai, Bombay
Frankfurt Frankfurt
Seville Sevilla
Osaka Osaka
Kyoto Kyoto
Hiroshima Hiroshima
Busan Busan
Baltic_Sea Laut Baltik, ~Baltik
Baltic_States Baltik, negara Baltik
Black_Sea Laut Hitam
Red_Sea Laut Merah
Mediterranean Mediterania, Laut Tengah
Caspian_Sea Laut Kaspia
North_Sea Laut Utara
Aegean_Sea Laut Aegea, Laut Aegean
South_China_Sea Laut Tiongkok Selatan, Laut Cina Selatan, Laut China Selatan
East_China_Sea Laut Tiongkok Timur, Laut Cina Timur, Laut China Timur
Yellow_Sea Laut Kuning
Sea_of_Japan Laut Jepang
Sea_of_Azov Laut Azov
Arabian_Sea Laut Arab
Bay_of_Bengal Teluk Benggala, Teluk Bengal
Persian_Gulf Teluk Persia, ~Teluk
Gulf_of_Mexico Teluk Meksiko
Gulf_of_Aden Teluk Aden
Caribbean Karibia, Laut Karibia
Pacific Pasifik, Samudra Pasifik, Samudera Pasifik, Lautan Pasifik
Indo-Pacific Indo-Pasifik, Indopasifik
Atlantic Atlantik, Samudra Atlantik, Samudera Atlantik
Indian_Ocean Samudra Hindia, Samudera Hindia, Lautan Hindia
Arctic Arktik, Arktika, Kutub Utara
Strait_of_Hormuz Selat Hormuz
Taiwan_Strait Selat Taiwan
Suez_Canal Terusan Suez
Panama_Canal Terusan Panama
English_Channel Selat Inggris
Alps Pegunungan Alpen, Alpen
Himalayas Himalaya
Caucasus Kaukasus
Sahel Sahel
Middle_East Timur Tengah
Balkans Balkan
Donbas Donbas
Gaza_Strip Jalur Gaza
West_Bank Tepi Barat
Kashmir Kashmir
Xinjiang Xinjiang
Tibet Tibet
Manchuria Manchuria
Inner_Mongolia Mongolia Dalam
Scandinavia Skandinavia
Southeast_Asia Asia Tenggara
Central_Asia Asia Tengah
East_Asia Asia Timur
South_Asia Asia Selatan
Eastern_Europe Eropa Timur
Western_Europe Eropa Barat
Central_America Amerika Tengah
North_Africa Afrika Utara
West_Africa Afrika Barat
East_Africa Afrika Timur
Chechnya Chechnya, Chechen*
Nagorno-Karabakh Nagorno-Karabakh
Hokkaido Hokkaido
Kremlin Kremlin
White_House Gedung Putih
`;
