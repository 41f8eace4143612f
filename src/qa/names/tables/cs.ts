/** Czech. `*` stands for an ending of up to six letters. */
export const CS = `
AE SAE, Emirát*, emirátsk*
002 africk*, Afričan*
003 severoameri*, Severní* Ameri*
142 asijsk*, Asijec*, Asiat*, ~euroasijsk*, ~eurasijsk*
150 evropsk*, Evropan*
EU Evropsk* uni*, EU
UN OSN, Organizac* spojených národů, Spojen* národ*
US USA, U.S., Spojen* stát* americk*, Spojen* stát*, americk*, američtí, Ameri*, Američan*
GB Velk* Británi*, Británi*, Spojen* království*, britsk*, britští, Brit, Brita, Briti, Britů, Brity, Britům, Britech, Britk*
gbeng Angli*, anglick*, angličtí, Angličan*, angličtin*
gbsct Skotsk*, skotsk*, Skot*
gbwls Wales*, velšsk*, waleskeh*, walesk*, Velšan*, velštin*
AF afghánsk*, Afghán*, Afghan*
AT rakousk*, Rakušan*
AU australsk*, Australan*
BE belgick*, Belgičan*
BG bulharsk*, Bulhar*
BO bolivijsk*, bolívijsk*, Bolívij*, Bolívi*, Bolivijec, Bolivijc*, Bolivijk*
BR brazilsk*, Brazilec, Brazilc*
BY Bělorusk*, bělorusk*
CA kanadsk*, Kanaďan*
CH švýcarsk*, Švýcar*
CL Chile*, chilsk*, Chilan*
CN čínsk*, čínští, Čín*, Číňan*, čínštin*
CO kolumbijsk*
CU kubánsk*
CZ Česk*, česk*, čeští, Čech*, Češ*
DE Německ*, německ*, němečtí, Němec, Němc*, němčin*
DK dánsk*, Dánsk*, Dánov*, Dánů, Dány
DO dominikánsk*, Dominikánsk*
EG egyptsk*, Egypťan*
ES španělsk*, Španěl*, španělštin*
ET etiopsk*
FI finsk*, Finsk*, Fini, Finů, Finové, Finy, Finům
FR Franci*, francouzsk*, Francouz*, francouzštin*
GE gruzínsk*, Gruzi*
GR řeck*, Řek*, Řec*, řečtin*
HU maďarsk*, Maďar*
ID indonésk*, Indonés*
IE irsk*, Ir, Irov*
IL izraelsk*, Izraelc*
IN indick*, indičtí, Indie, Indii, Indií, Ind, Indov*, Indů
IQ irácký*, iráck*, Iráčan*
IR íránsk*, Írán*
IT italsk*, italšt*, Ital*
JP japonsk*, Japonec, Japonc*, japonštin*
KP Severní* Kore*, severokorejsk*, severokorejští, Severokorej*, KLDR
KR Jižní* Kore*, jihokorejsk*, jihokorejští, Jihokorej*, ~korejsk*, ~Kore*
LB libanonsk*
LT litevsk*, Litv*
LV lotyšsk*, Lotyš*
MK Makedoni*, makedonsk*, Severní* Makedoni*, Makedon*
ML ~Mali
MM Barm*, Myanmar*
MX mexick*, Mexik*, Mexičan*
NG nigerijsk*, Nigeri*, nigérijsk*
KZ kazašsk*, kazašští, Kazach*, kazachstánsk*
LK srílansk*, srílanští, Srí Lan*
NL Nizozem*, nizozemsk*, Holandsk*, holandsk*
NO norsk*, Norsk*, Norové, Norů, Nory, Norům
PA panamsk*
PK pákistánsk*
PL polsk*, polští, Polsk*, Polák*, Polác*, polštin*
PS palestinsk*, Palestin*
PT portugalsk*, Portugal*
RO rumunsk*, Rumun*
RU Rusk*, rusk*, ruští, Rus, Rusov*, Rusů*, Rusům*, ruštin*
SA saúdsk*, Saúdsk* Arábi*
SE švédsk*, Švéd*, švédštin*
SI slovinsk*, Slovin*
SK Slovensk*, slovensk*, Slovák*, Slovác*
SY Sýri*, syrsk*, syrští, Syřan*
TR tureck*, Turek, Turk*, Turc*, turečtin*
TW tchajwansk*, Tchaj-wan*, Tchaj-pej
UA ukrajinsk*, Ukrajin*, ukrajinštin*
UZ uzbeck*, Uzbek*
VN vietnamsk*, Vietnam*
ZA jihoafrick*, Jihoafrick* republi*, JAR, Jižní* Afri*
MA marock*
PH filipínsk*
NZ novozélandsk*
Kyiv Kyjev*, kyjevsk*
Beijing Peking*, pekingsk*
Moscow Moskv*, moskevsk*
Washington Washington*, washingtonsk*, District of Columbia, D.C., D. C., Distrikt* Columbia, District* Columbia
London Londýn*, londýnsk*
Paris Paříž*, pařížsk*
Pyongyang Pchjongjang*, Pchongjang*
New_York New York*, newyorsk*
New_Delhi Nov* Dillí, Dillí
Yangon Rangún*
Dhaka Dháka, Dháky, Dháce, Dháku
Munich Mnichov*
Milan Milán*
Geneva Ženev*
Venice Benátk*, Benátek
Florence Florenci*
Naples Neapol*
Cologne Kolín* nad Rýnem, ~Kolín*
Saint_Petersburg Petrohrad*
The_Hague Haag*
Crimea Krym*
Siberia Sibiř*
Kursk Kursk*
Kharkiv Charkov*
Odesa Oděs*
Mumbai Bombaj*, Mumbaj*
Frankfurt Frankfurt*
Seville Sevill*
Osaka Ósak*, Ósac*
Kyoto Kjót*
Hiroshima Hirošim*
Busan Pusan*
Baltic_Sea Baltsk* moř*, Balt*, ~baltsk*
Baltic_States Pobalt*, pobaltsk* stát*, pobaltsk* zem*, ~baltsk*
Black_Sea Čern* moř*, ~černomořsk*
Red_Sea Rud* moř*
Mediterranean Středozemn* moř*, Středomoř*, ~středomořsk*
Caspian_Sea Kaspick* moř*, ~kaspick*
North_Sea Severní* moř*
Aegean_Sea Egejsk* moř*, ~egejsk*
South_China_Sea Jihočínsk* moř*
East_China_Sea Východočínsk* moř*
Yellow_Sea Žlut* moř*
Sea_of_Japan Japonsk* moř*
Sea_of_Azov Azovsk* moř*
Arabian_Sea Arabsk* moř*
Bay_of_Bengal Bengálsk* záliv*
Persian_Gulf Persk* záliv*, ~Záliv*
Gulf_of_Mexico Mexick* záliv*
Gulf_of_Aden Adensk* záliv*
Caribbean Karibi*, Karibsk* moř*, ~karibsk*
Pacific Tich* oceán*, Pacifik*, ~tichomořsk*, ~Tichomoř*, ~pacifick*
Indo-Pacific Indopacifi*, Indo-Pacifi*, ~indopacifick*
Atlantic Atlantik*, Atlantsk* oceán*, ~atlantsk*, ~atlantick*
Indian_Ocean Indick* oceán*
Arctic Arktid*, Severní* ledov* oceán*, ~arktick*, ~Arkti*
Strait_of_Hormuz Hormuzsk* průliv*
Taiwan_Strait Tchajwansk* průliv*
Suez_Canal Suezsk* průplav*
Panama_Canal Panamsk* průplav*
English_Channel Lamanšsk* průliv*, La Manche
Alps Alpy, Alp, Alpách, Alpami, Alpám
Himalayas Himaláj*, Himalaj*
Caucasus Kavkaz*, ~kavkazsk*
Sahel Sahel*
Middle_East Blízk* východ*, Středn* východ*, ~blízkovýchodn*
Balkans Balkán*, ~balkánsk*
Donbas Donbas*
Gaza_Strip pásm* Gaz*, Pásm* Gaz*
West_Bank Západn* břeh*, Předjordáns*
Kashmir Kašmír*
Xinjiang Sin-ťiang*, Sin-ťian*
Tibet Tibet*, tibetsk*
Manchuria Mandžusk*
Inner_Mongolia Vnitřn* Mongolsk*
Scandinavia Skandinávi*, ~skandinávsk*
Southeast_Asia Jihovýchodn* Asi*, jihovýchodn* Asi*, ~jihoasijsk*
Central_Asia Středn* Asi*, středn* Asi*, ~středoasijsk*
East_Asia Východn* Asi*, východn* Asi*
South_Asia Jižn* Asi*, jižn* Asi*
Eastern_Europe Východn* Evrop*, východn* Evrop*
Western_Europe Západn* Evrop*, západn* Evrop*
Central_America Středn* Ameri*, středoameri*
North_Africa Severn* Afri*, severn* Afri*
West_Africa Západn* Afri*, západn* Afri*
East_Africa Východn* Afri*, východn* Afri*
Chechnya Čečensk*, čečensk*
Nagorno-Karabakh Náhorní* Karabach*
Hokkaido Hokkaidó, Hokkaido, Hokkaidu
Kremlin Kreml*
White_House Bíl* dům, Bíl* dom*
`;
