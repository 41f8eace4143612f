/** Italian. `*` stands for an ending of up to six letters. */
export const IT = `
AE EAU, emiratin*, emirati
002 african*
003 nordamerican*
005 sudamerican*
142 asiatic*, ~eurasiatic*
150 europe*
EU Unione europea, Unione Europea, UE
UN ONU, Nazioni Unite
US Stati Uniti, Stati Uniti d'America, USA, U.S., Usa, statunitens*, american*, America
GB Regno Unito, Gran Bretagna, britannic*
gbeng Inghilterra, ingles*
gbsct scozzes*, Scozia
AF afghan*
AT austriac*
BE belg*
BR brasilian*
BY Bielorussia, bieloruss*
CA canades*
CH svizzer*
CN cines*
CZ cec*, Cechia
DE tedesc*
DK danes*
EG egizian*
ES spagnol*
FI finlandes*
FR frances*
GR grec*
HU ungheres*
IE irlandes*
IL israelian*
IN indian*
IQ irachen*
IR iranian*
IT italian*
JP giappones*
KP nordcorean*
KR sudcorean*, ~corean*, ~Corea
LB libanes*
NG nigerian*
NL olandes*, Olanda
NO norveges*
PL polacc*
PS palestines*
PT portoghes*
RO rumen*
MM Birmania, birman*
RU russ*
SA saudit*
SE svedes*
SI sloven*
SK slovacc*
SY sirian*
TR turc*
TW taiwanes*
UA ucrain*
VN vietnamit*
ZA sudafrican*
MA marocchin*
MX messican*
DZ algerin*
ET etiop*
LY libic*
HR croat*
RS serb*
AL albanes*
MK Macedonia, Macedonia del Nord, macedon*
gbwls Galles, gallese*, gallesi*
CL cilen*
KE kenian*, keniot*
KZ kazak*
UZ uzbek*
BD bengales*
PE peruvian*
Kyiv Kiev, Kyiv
Beijing Pechino
Washington Washington, Distretto di Columbia, D.C., DC
New_Delhi Nuova Delhi, Delhi
Yangon Rangoon, Rangun
Dhaka Dacca
Munich Monaco di Baviera
Milan Milano
Geneva Ginevra
Venice Venezia
Florence Firenze
Naples Napoli
Cologne Colonia
Saint_Petersburg San Pietroburgo
The_Hague L'Aia, Aia
Seville Siviglia
Crimea Crimea
Mumbai Mumbai, Bombay
Frankfurt Francoforte
Kharkiv Kharkiv, Charkiv
Odesa Odessa, Odesa
Osaka Osaka
Kyoto Kyoto
Hiroshima Hiroshima
Busan Busan
Siberia Siberia
Kursk Kursk
Baltic_Sea mar Baltico, Baltico
Baltic_States paesi baltici, stati baltici, repubbliche baltiche, ~Baltico
Black_Sea mar Nero
Red_Sea mar Rosso
Mediterranean Mediterraneo, ~mediterraneo, ~mediterranea, ~mediterranei, ~mediterranee
Caspian_Sea mar Caspio, Caspio
North_Sea mare del Nord
Aegean_Sea mar Egeo, Egeo
South_China_Sea mar Cinese Meridionale, mare Cinese Meridionale, mar cinese meridionale, mar della Cina meridionale
East_China_Sea mar Cinese Orientale, mare Cinese Orientale, mar cinese orientale, mar della Cina orientale
Yellow_Sea mar Giallo
Sea_of_Japan mar del Giappone, mare del Giappone
Sea_of_Azov mar d’Azov, mare d’Azov, mar di Azov
Arabian_Sea mar Arabico
Bay_of_Bengal golfo del Bengala
Persian_Gulf golfo Persico, ~Golfo
Gulf_of_Mexico golfo del Messico
Gulf_of_Aden golfo di Aden
Caribbean Caraibi, ~caraibico, ~caraibica, ~caraibici
Pacific oceano Pacifico, Pacifico
Indo-Pacific Indo-Pacifico, Indopacifico
Atlantic oceano Atlantico, Atlantico
Indian_Ocean oceano Indiano
Arctic Artico, Artide, ~artico, ~artica
Strait_of_Hormuz stretto di Hormuz, stretto di Ormuz
Taiwan_Strait stretto di Taiwan
Suez_Canal canale di Suez
Panama_Canal canale di Panama
English_Channel Manica
Alps Alpi
Himalayas Himalaya
Caucasus Caucaso
Sahel Sahel
Middle_East Medio Oriente, ~mediorientale, ~mediorientali, Medioriente
Balkans Balcani
Donbas Donbass
Gaza_Strip striscia di Gaza
West_Bank Cisgiordania
Kashmir Kashmir
Xinjiang Xinjiang, Sinkiang
Tibet Tibet, tibetan*
Manchuria Manciuria
Inner_Mongolia Mongolia Interna, Mongolia interna
Scandinavia Scandinavia
Southeast_Asia sud-est asiatico, sudest asiatico, Asia sud-orientale, Asia sudorientale
Central_Asia Asia centrale, Asia Centrale
East_Asia Asia orientale, Asia Orientale
South_Asia Asia meridionale, Asia del Sud
Eastern_Europe Europa dell’Est, Europa orientale, Est Europa, Europa dell’est
Western_Europe Europa occidentale, Europa dell’Ovest
Central_America America centrale, America Centrale, Centroamerica
North_Africa Nord Africa, Nordafrica, Africa del Nord, Africa settentrionale
West_Africa Africa occidentale, Africa Occidentale, Africa dell’Ovest
East_Africa Africa orientale, Africa Orientale, Africa dell’Est
Chechnya Cecenia
Nagorno-Karabakh Nagorno-Karabakh
Hokkaido Hokkaido
Kremlin Cremlino
White_House Casa Bianca
`;
