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
US Verenigde Staten, VS, USA, U.S., Amerikaan*, Amerika
GB Verenigd Koninkrijk, Groot-Brittannië, VK, Brits*, Brit*
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
KP Noord-Koreaan*
KR Zuid-Koreaan*, ~Koreaan*, ~Korea
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
Kyiv Kiev, Kyiv
Beijing Peking, Beijing
Moscow Moskou
Washington Washington
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
`;
