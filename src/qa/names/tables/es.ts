/** Spanish. `*` stands for an ending of up to six letters. */
export const ES = `
AE EAU, emiratí, emiratíes, Emiratos
002 african*
003 norteamerican*
005 sudamerican*, suramerican*
142 asiátic*, ~euroasiátic*
150 europe*
EU Unión Europea, UE
UN ONU, Naciones Unidas
US Estados Unidos, EE. UU., EE.UU., EEUU, EUA, USA, U.S., estadounidense*, norteamerican*, american*, América
GB Reino Unido, Gran Bretaña, británic*
gbeng Inglaterra, inglés*, ingles*
gbsct escocés*, escoces*, Escocia
gbwls galés*, gales*, Gales, País de Gales
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
KP norcorean*, Corea del norte, Corea del Norte, nordcorean*
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
MK Macedonia, Macedonia del Norte, macedoni*
CL chilen*
TN tunecin*
KZ kazaj*, kazak*
UZ uzbek*
MN mongol*
MM Birmania, birman*
PH filipin*
VE venezolan*
LV letón*, leton*
HR croat*
Kyiv Kiev, Kyiv
Beijing Pekín, Beijing
Washington Washington, Distrito de Columbia, D. C., D.C., DC
New_Delhi Nueva Delhi
Yangon Rangún
Dhaka Daca, Dacca
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
Osaka Osaka
Kyoto Kioto
Hiroshima Hiroshima
Busan Busan, Busán
Kursk Kursk
Baltic_Sea mar Báltico, Báltico
Baltic_States países bálticos, estados bálticos, repúblicas bálticas, ~Báltico
Black_Sea mar Negro
Red_Sea mar Rojo
Mediterranean Mediterráneo, ~mediterráneo, ~mediterránea, ~mediterráneos, ~mediterráneas
Caspian_Sea mar Caspio, Caspio
North_Sea mar del Norte
Aegean_Sea mar Egeo, Egeo
South_China_Sea mar de China Meridional, mar de la China Meridional, mar del Sur de China, mar Meridional de China
East_China_Sea mar de China Oriental, mar de la China Oriental, mar Oriental de China, mar del Este de China
Yellow_Sea mar Amarillo
Sea_of_Japan mar del Japón, mar de Japón
Sea_of_Azov mar de Azov
Arabian_Sea mar Arábigo, mar de Arabia
Bay_of_Bengal golfo de Bengala, bahía de Bengala
Persian_Gulf golfo Pérsico, ~Golfo
Gulf_of_Mexico golfo de México
Gulf_of_Aden golfo de Adén
Caribbean Caribe, ~caribeño, ~caribeña, ~caribeños, ~caribeñas
Pacific océano Pacífico, Pacífico
Indo-Pacific Indopacífico, Indo-Pacífico
Atlantic océano Atlántico, Atlántico
Indian_Ocean océano Índico, Índico
Arctic Ártico, ~ártico, ~ártica, ~árticos, ~árticas
Strait_of_Hormuz estrecho de Ormuz, estrecho de Hormuz
Taiwan_Strait estrecho de Taiwán, estrecho de Taiwan
Suez_Canal canal de Suez
Panama_Canal canal de Panamá
English_Channel canal de la Mancha
Alps Alpes
Himalayas Himalaya, Himalayas
Caucasus Cáucaso
Sahel Sahel
Middle_East Oriente Medio, Oriente Próximo, Medio Oriente, Próximo Oriente
Balkans Balcanes
Donbas Donbás, Donbass, Dombás
Gaza_Strip franja de Gaza
West_Bank Cisjordania, Ribera Occidental
Kashmir Cachemira
Xinjiang Xinjiang, Sinkiang
Tibet Tíbet, tibetan*
Manchuria Manchuria
Inner_Mongolia Mongolia Interior
Scandinavia Escandinavia
Southeast_Asia sudeste asiático, sureste asiático, sudeste de Asia, sureste de Asia
Central_Asia Asia Central, Asia central
East_Asia Asia Oriental, Asia oriental, Asia del Este, este de Asia, este asiático
South_Asia Asia Meridional, Asia meridional, sur de Asia, Asia del Sur, ~sur asiático
Eastern_Europe Europa del Este, Europa Oriental, Europa oriental, este de Europa
Western_Europe Europa Occidental, Europa occidental, oeste de Europa
Central_America América Central, Centroamérica, ~centroamericano, ~centroamericana, ~centroamericanos
North_Africa norte de África, África del Norte, ~Magreb
West_Africa África Occidental, África occidental, oeste de África
East_Africa África Oriental, África oriental, este de África, África del Este
Chechnya Chechenia
Nagorno-Karabakh Nagorno Karabaj, Alto Karabaj
Hokkaido Hokkaido, Hokkaidō
Kremlin Kremlin
White_House Casa Blanca
`;
