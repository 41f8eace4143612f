/**
 * Turkish. Case endings follow a name after an apostrophe (Rusya'nın), adjectives without.
 * `*` stands for an ending of up to six letters.
 */
export const TR = `
002 Afrika*
142 Asya*, ~Avrasya*
150 Avrupa*
EU Avrupa Birliği*, AB
UN Birleşmiş Milletler*, BM
US ABD, Amerika Birleşik Devletleri*, Birleşik Devletler*, Amerika*, Amerikalı*, USA
GB Birleşik Krallık*, İngiltere*, Britanya*, İngiliz*, Britanyalı*
gbeng İngiltere*, İngiliz*
AE BAE, Birleşik Arap Emirlikleri*
AF Afgan*
AT Avusturya*
AU Avustralya*
BE Belçika*
BR Brezilya*
BY Belarus*, Beyaz Rusya*
CA Kanada*
CH İsviçre*
CN Çin*
CZ Çek*
DE Alman*
DK Danimarka*
EG Mısır*
ES İspanya*, İspanyol*
FI Finlandiya*, Fin*
FR Fransa*, Fransız*
GE Gürcistan*, Gürcü*
GR Yunanistan*, Yunan*
HU Macaristan*, Macar*
IN Hindistan*, Hint*
IQ Irak*
IR İran*
IT İtalya*, İtalyan*
JP Japonya*, Japon*
KP Kuzey Kore*
KR Güney Kore*, ~Kore*
NL Hollanda*
NO Norveç*
PL Polonya*
PS Filistin*
PT Portekiz*
RO Romanya*, Rumen*
RU Rusya*, Rus*
SA Suudi*
SE İsveç*
SY Suriye*
TR Türkiye*, Türk*
TW Tayvan*
UA Ukrayna*
VN Vietnam*
ZA Güney Afrika*
MK Makedonya*, Kuzey Makedonya*, Makedon*
gbwls Galler*, Gal*
gbsct İskoç*
MA Faslı*
KZ Kazak*
UZ Özbek*
AM Ermeni*
MN Moğol*
MM Burma*, Birmanya*
PH Filipinli*
HR Hırvat*
RS Sırp*
SI Sloven*
BG Bulgar*
AL Arnavut*
SK Slovak*
Kyiv Kiev*, Kıyiv*
Beijing Pekin*
Moscow Moskova*
Pyongyang Pyongyang*
Washington Washington*, Columbia Bölgesi*, D.C., Kolumbiya Bölgesi*
New_Delhi Yeni Delhi*
Yangon Rangun
Dhaka Dakka
Munich Münih*
Milan Milano*
Geneva Cenevre*
Venice Venedik*
Florence Floransa*
Naples Napoli*
Cologne Köln*
Saint_Petersburg St. Petersburg*, Sankt Peterburg*
The_Hague Lahey*
Crimea Kırım*
Kursk Kursk*
Siberia Sibirya*
Mumbai Mumbai*, Bombay*
Frankfurt Frankfurt*
Kharkiv Harkiv*, Harkov*
Odesa Odesa*, Odessa*
Seville Sevilla*
Osaka Osaka*
Kyoto Kyoto*
Hiroshima Hiroşima*
Busan Busan*
Baltic_Sea Baltık Denizi*, ~Baltık
Baltic_States Baltık ülkeleri*, Baltık devletleri*, ~Baltık
Black_Sea Karadeniz*
Red_Sea Kızıldeniz*
Mediterranean Akdeniz*
Caspian_Sea Hazar Denizi*, ~Hazar
North_Sea Kuzey Denizi*
Aegean_Sea Ege Denizi*, ~Ege
South_China_Sea Güney Çin Denizi*
East_China_Sea Doğu Çin Denizi*
Yellow_Sea Sarı Deniz*
Sea_of_Japan Japon Denizi*
Sea_of_Azov Azak Denizi*, Azov Denizi*
Arabian_Sea Umman Denizi*, Arap Denizi*
Bay_of_Bengal Bengal Körfezi*
Persian_Gulf Basra Körfezi*, Fars Körfezi*, İran Körfezi*, ~Körfez*
Gulf_of_Mexico Meksika Körfezi*
Gulf_of_Aden Aden Körfezi*
Caribbean Karayip*
Pacific Pasifik*, Büyük Okyanus*
Indo-Pacific Hint-Pasifik*, Hint Pasifik*
Atlantic Atlantik*, Atlas Okyanusu*
Indian_Ocean Hint Okyanusu*
Arctic Kuzey Kutbu*, Arktik*, Kuzey Buz Denizi*
Strait_of_Hormuz Hürmüz Boğazı*
Taiwan_Strait Tayvan Boğazı*
Suez_Canal Süveyş Kanalı*
Panama_Canal Panama Kanalı*
English_Channel Manş Denizi*, ~Manş
Alps Alpler*, ~Alp
Himalayas Himalaya*
Caucasus Kafkas*
Sahel Sahel*
Middle_East Orta Doğu*, Ortadoğu*
Balkans Balkan*
Donbas Donbas*
Gaza_Strip Gazze Şeridi*
West_Bank Batı Şeria*
Kashmir Keşmir*
Xinjiang Sincan*, Şincan*, Xinjiang*, Doğu Türkistan*
Tibet Tibet*
Manchuria Mançurya*
Inner_Mongolia İç Moğolistan*
Scandinavia İskandinavya*
Southeast_Asia Güneydoğu Asya*
Central_Asia Orta Asya*
East_Asia Doğu Asya*
South_Asia Güney Asya*
Eastern_Europe Doğu Avrupa*
Western_Europe Batı Avrupa*
Central_America Orta Amerika*
North_Africa Kuzey Afrika*
West_Africa Batı Afrika*
East_Africa Doğu Afrika*
Chechnya Çeçenistan*
Nagorno-Karabakh Dağlık Karabağ*, ~Karabağ*
Hokkaido Hokkaido*
Kremlin Kremlin*
White_House Beyaz Saray*
`;
