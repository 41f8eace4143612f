/** French. `*` stands for an ending of up to six letters. */
export const FR = `
AE EAU, émirati*, émirien*, Émirats
002 africain*
003 nord-américain*
005 sud-américain*
142 asiatique*, ~eurasien*
150 européen*
EU Union européenne, UE
UN ONU, Nations unies, Nations Unies
US États-Unis, Etats-Unis, USA, U.S., É.-U., états-unien*, étatsunien*, étasunien*, américain*, Amérique
GB Royaume-Uni, Grande-Bretagne, britannique*
gbeng Angleterre, anglais*
gbsct écossais*, Écosse, Ecosse
gbwls gallois*, pays de Galles, Galles
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
RU russe*, Fédération de Russie, ~russo
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
MK Macédoine, Macédoine du Nord, macédonien*
CL chilien*
KZ kazakh*
UZ ouzbek*
MN mongol*
BD bangladais*
PH philippin*
PE péruvien*
LV letton*
QA qatari*
AR argentin*
Kyiv Kiev, Kyiv
Beijing Pékin, Beijing
Washington Washington, District de Columbia, D.C., DC
New_Delhi New Delhi
Yangon Rangoun
Dhaka Dacca, Dhaka
Munich Munich
Milan Milan
Geneva Genève
Venice Venise
Florence Florence
Naples Naples
Cologne Cologne
Saint_Petersburg Saint-Pétersbourg
The_Hague La Haye, Haye
Seville Séville
Kursk Koursk
Crimea Crimée
Siberia Sibérie
Kharkiv Kharkiv
Odesa Odessa
Mumbai Mumbai, Bombay
Frankfurt Francfort
Osaka Osaka
Kyoto Kyoto
Hiroshima Hiroshima
Busan Busan, Pusan
Baltic_Sea mer Baltique, Baltique, ~baltique
Baltic_States pays baltes, États baltes, ~baltes
Black_Sea mer Noire
Red_Sea mer Rouge
Mediterranean Méditerranée, ~méditerranéen, ~méditerranéenne, ~méditerranéens, ~méditerranéennes
Caspian_Sea mer Caspienne, ~Caspienne
North_Sea mer du Nord
Aegean_Sea mer Égée, Égée
South_China_Sea mer de Chine méridionale, mer de Chine du Sud
East_China_Sea mer de Chine orientale, mer de Chine de l’Est
Yellow_Sea mer Jaune
Sea_of_Japan mer du Japon, ~mer de l’Est
Sea_of_Azov mer d’Azov
Arabian_Sea mer d’Arabie, mer d’Oman
Bay_of_Bengal golfe du Bengale, baie du Bengale
Persian_Gulf golfe Persique, golfe arabo-persique, ~Golfe
Gulf_of_Mexico golfe du Mexique
Gulf_of_Aden golfe d’Aden
Caribbean Caraïbes, Caraïbe, ~caribéen, ~caribéenne, ~caribéens, ~caribéennes
Pacific océan Pacifique, Pacifique
Indo-Pacific Indo-Pacifique, Indopacifique, ~indopacifique
Atlantic océan Atlantique, Atlantique, ~atlantique
Indian_Ocean océan Indien
Arctic Arctique, océan Arctique, ~arctique, ~arctiques
Strait_of_Hormuz détroit d’Ormuz, détroit d’Hormuz
Taiwan_Strait détroit de Taïwan, détroit de Taiwan, détroit de Formose
Suez_Canal canal de Suez
Panama_Canal canal de Panama
English_Channel Manche
Alps Alpes
Himalayas Himalaya
Caucasus Caucase
Sahel Sahel
Middle_East Moyen-Orient, Proche-Orient
Balkans Balkans
Donbas Donbass
Gaza_Strip bande de Gaza
West_Bank Cisjordanie, ~rive occidentale
Kashmir Cachemire
Xinjiang Xinjiang
Tibet Tibet, tibétain*
Manchuria Mandchourie
Inner_Mongolia Mongolie-Intérieure, Mongolie intérieure
Scandinavia Scandinavie, ~scandinaves, ~scandinave
Southeast_Asia Asie du Sud-Est
Central_Asia Asie centrale
East_Asia Asie de l’Est, Asie orientale
South_Asia Asie du Sud
Eastern_Europe Europe de l’Est, Europe orientale
Western_Europe Europe de l’Ouest, Europe occidentale
Central_America Amérique centrale
North_Africa Afrique du Nord, ~Maghreb
West_Africa Afrique de l’Ouest, Afrique occidentale
East_Africa Afrique de l’Est, Afrique orientale
Chechnya Tchétchénie
Nagorno-Karabakh Haut-Karabakh, Haut-Karabagh, Nagorno-Karabakh
Hokkaido Hokkaïdo, Hokkaido
Kremlin Kremlin
White_House Maison-Blanche, Maison Blanche
`;
