/** Polish. `*` stands for an ending of up to six letters. */
export const PL = `
AE ZEA, Emirat*, emirac*
002 afrykańsk*
003 północnoamerykańsk*
142 azjatyck*
150 europejsk*
EU Uni* Europejsk*, UE
UN ONZ, Narod* Zjednoczon*
US Stan* Zjednoczon*, USA, U.S., amerykańsk*, Ameryk*, Amerykan*
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
ZA południowoafrykańsk*, Republi* Południowej Afryki, RPA
Kyiv Kijów*, Kijow*, kijowsk*
Beijing Pekin*, pekińsk*
Moscow Moskw*, moskiewsk*
Washington Waszyngton*
New_Delhi Now* Delhi
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
`;
