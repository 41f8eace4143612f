/** Polish. `*` stands for an ending of up to six letters. */
export const PL = `
AE ZEA, Emirat*, emirac*
002 afrykańsk*
003 północnoamerykańsk*
142 azjatyck*, ~euroazjatyck*
150 europejsk*
EU Uni* Europejsk*, UE
UN ONZ, Narod* Zjednoczon*
US Stan* Zjednoczon*, USA, U.S., amerykańsk*, Ameryk*, Amerykan*, ~Stan*, ~stan* zjednoczon*, ~Stany
GB Wielk* Brytani*, Zjednoczon* Królestw*, brytyjsk*, Brytyjczy*
gbeng Angli*, angielsk*
AF afgańsk*
AT austriack*
AU australijsk*
BE belgijsk*
BR brazylijsk*
BY Białoru*, białorusk*
CA kanadyjsk*
CH szwajcarsk*
CN Chin*, chińsk*, Chińczy*
CZ Czech*, czesk*
DE Niem*, niemieck*
DK duńsk*
EG egipsk*
ES hiszpańsk*
FI fińsk*
FR francusk*, Francuz*
GR greck*, Grec*
HU Węg*, węgiersk*
IE irlandzk*
IL izraelsk*, Izrael*
IN indyjsk*, Ind*
IQ irack*, Irak*
IR irańsk*, Iran*
IT Włoch*, Włosz*, włosk*
JP japońsk*
KP Kore* Północn*, północnokoreańsk*, KRLD
KR Kore* Południow*, południowokoreańsk*, ~koreańsk*, ~Kore*
LT litewsk*, Litw*
LV łotewsk*
ML ~Mali
NL niderlandzk*, holendersk*, Holandi*, Niderland*
NO norwesk*
PL polsk*, Polsk*, Polsc*, Polak*, Polac*
PS palestyńsk*
PT portugalsk*
RO rumuńsk*
MM Birm*, birmańsk*
RU rosyjsk*, Rosj*, Rosjan*
SA saudyjsk*
SE szwedzk*
SI słoweńsk*
SK słowack*
SY syryjsk*
TR tureck*, Turc*, Turk*
TW tajwańsk*, Tajwan*
UA ukraińsk*, Ukrain*
VN wietnamsk*
ZA południowoafrykańsk*, Południow* Afry*, Republi* Południowej Afryki, RPA
NG nigeryjsk*, Nigeryjczy*
MK Macedoni*, Macedoń*, macedoń*
gbwls Walia, Walii, Walię, walijsk*
gbsct Szkoc*, szkock*, Szkot*
CL chilijsk*
KE kenijsk*
MA marokańsk*
KZ kazachsk*
UZ uzbec*
AM ormiańsk*
BD banglijsk*, bangladesk*
TH tajsk*
NZ nowozelandzk*
PE peruwiańsk*
CU kubańsk*
HR chorwac*
LK lankijsk*
KW kuwejck*
Kyiv Kijów*, Kijow*, kijowsk*
Beijing Pekin*, pekińsk*
Moscow Moskw*, moskiewsk*
Washington Waszyngton*, Dystrykt* Kolumbii, D.C., Dystrykt* Kolumbi*
New_Delhi Now* Delhi
Yangon Rangun*
Dhaka Dakk*
Munich Monachi*
Milan Mediolan*
Geneva Genew*
Venice Wenecj*
Florence Florencj*
Naples Neapol*
Cologne Koloni*
Saint_Petersburg Sankt Petersburg*, Petersburg*
The_Hague Had*, Hag*
Crimea Krym*
Siberia Syberi*, Syberyjsk*
Kursk Kursk*, kursk*
Kharkiv Charków*, Charkow*
Odesa Odes*
Mumbai Mumbaj*, Mumbai, Bombaj*
Frankfurt Frankfur*
Seville Sewill*
Osaka Osak*, Osac*
Kyoto Kioto
Hiroshima Hiroszim*
Busan Pusan*, Busan*
Baltic_Sea Bałtyk*, morz* Bałtycki*, ~bałtyck*
Baltic_States kraj* bałtycki*, państw* bałtycki*, ~bałtyck*, ~Bałtyk*
Black_Sea morz* Czarn*, ~czarnomorsk*, ~Czarn*
Red_Sea morz* Czerwon*
Mediterranean morz* Śródziemn*, ~śródziemnomorsk*
Caspian_Sea morz* Kaspijski*, ~kaspijsk*
North_Sea morz* Północn*
Aegean_Sea morz* Egejski*, ~egejsk*
South_China_Sea morz* Południowochińsk*
East_China_Sea morz* Wschodniochińsk*
Yellow_Sea morz* Żółt*
Sea_of_Japan morz* Japońsk*
Sea_of_Azov morz* Azowski*
Arabian_Sea morz* Arabski*
Bay_of_Bengal zatok* Bengalsk*, zatoc* Bengalsk*
Persian_Gulf zatok* Persk*, zatoc* Persk*, ~Zatok*
Gulf_of_Mexico zatok* Meksykańsk*, zatoc* Meksykańsk*
Gulf_of_Aden zatok* Adeńsk*, zatoc* Adeńsk*
Caribbean Karaib*, ~karaibsk*
Pacific Pacyfik*, Ocean* Spokojn*, ~pacyficzn*
Indo-Pacific Indopacyfik*, Indo-Pacyfik*, ~Indo-Pacyfi*, ~indopacyficzn*
Atlantic Atlantyk*, Ocean* Atlantycki*, ~atlantyck*
Indian_Ocean Ocean* Indyjski*
Arctic Arktyk*, Ocean* Arktyczn*, ~Arkty*, ~arktyczn*
Strait_of_Hormuz cieśnin* Ormuz
Taiwan_Strait cieśnin* Tajwańsk*
Suez_Canal kana* Suesk*
Panama_Canal kana* Panamsk*
English_Channel kana* La Manche
Alps Alpy, Alp, Alpach, Alpami, Alpom
Himalayas Himalaj*
Caucasus Kaukaz*, ~kaukask*
Sahel Sahel*
Middle_East Blisk* Wsch*, ~bliskowschodn*
Balkans Bałkan*, ~bałkańsk*
Donbas Donbas*
Gaza_Strip stref* Gaz*, stref* Gazy
West_Bank Zachodni* Brzeg*, Cisjordani*, ~zachodni* brzeg*
Kashmir Kaszmir*
Xinjiang Sinciang*, Sinkiang*, Xinjiang*
Tibet Tybet*, Tybeci*, ~tybetańsk*, tybeta*
Manchuria Mandżuri*, ~mandżursk*
Inner_Mongolia Mongoli* Wewnętrzn*
Scandinavia Skandynawi*, ~skandynawsk*
Southeast_Asia Azj* Południowo-Wschodni*
Central_Asia Azj* Środkow*, Azj* Centraln*
East_Asia Azj* Wschodni*
South_Asia Azj* Południow*
Eastern_Europe Europ* Wschodni*
Western_Europe Europ* Zachodni*
Central_America Ameryk* Środkow*, Ameryc* Środkow*
North_Africa Afryk* Północn*, Afryc* Północn*
West_Africa Afryk* Zachodni*, Afryc* Zachodni*
East_Africa Afryk* Wschodni*, Afryc* Wschodni*
Chechnya Czeczeni*, ~czeczeńsk*
Nagorno-Karabakh Górsk* Karabach*, Górn* Karabach*
Hokkaido Hokkaido, Hokkaidō
Kremlin Kreml*
White_House Biał* Dom*
`;
