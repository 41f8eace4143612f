/**
 * Turkish. Case endings follow a name after an apostrophe (Rusya'nın), adjectives without.
 * `*` stands for an ending of up to six letters.
 */
export const TR = `
002 Afrika*
142 Asya*
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
Kyiv Kiev*, Kıyiv*
Beijing Pekin*
Moscow Moskova*
Pyongyang Pyongyang*
Washington Washington*
New_Delhi Yeni Delhi*
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
`;
