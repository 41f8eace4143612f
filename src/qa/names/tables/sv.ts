/** Swedish. `*` stands for an ending of up to six letters. */
export const SV = `
AE Förenade Arabemiraten*, Emiraten*, emiratisk*
002 afrikansk*, Afrikas, afrikan*
003 nordamerikan*, Nordamerika*
142 asiatisk*, Asiens, asiat*, ~euroasiatisk*, ~eurasisk*
150 europeisk*, Europas, europé*
EU Europeiska unionen*, EU, EU:s
UN FN, FN:s, Förenta nationerna*
US USA, USA:s, U.S., Förenta staterna*, amerikansk*, Amerika*, amerikan*
GB Storbritannien*, Förenade kungariket*, Förenade Kungariket*, UK, UK:s, brittisk*, britt, britten*, britter*
gbeng England*, engelsk*, engelsm*
gbsct Skottland*, skotsk*, skotte, skottar*
gbwls Wales, walesisk*, walesar*
AF afghan*
AT österrikisk*, österrikar*
AU australisk*, australier*, australiensisk*
BE belgisk*, belgare*
BG bulgarisk*
BO boliviansk*, bolivian*
BR brasiliansk*, brasilian*
BY Belarus*, Vitryssland*, belarusisk*, vitrysk*
CA kanadensisk*, kanadensare*
CH schweizisk*, schweizare*
CL chilensk*, chilen*
CN kinesisk*, Kinas, kines*
CO colombiansk*
CU kubansk*
CZ Tjeckien*, tjeckisk*, tjeck*
DE tysk*, Tyskland*
DK dansk*
DO dominikansk*, Dominikanska republiken*
EG egyptisk*, egyptier*
ES spansk*, spanjor*
FI finsk*, finländ*
FR fransk*, fransm*, fransos*
GE georgisk*
GR grekisk*, grek*
HU ungersk*, ungrar*
ID indonesisk*, indones*
IE irländsk*, irländar*
IL israelisk*, israel*
IN indisk*, indier*
IQ irakisk*, irakier*
IR iransk*, iranier*
IT italiensk*, italienar*
JP japansk*, japan*
KP Nordkorea*, nordkorean*
KR Sydkorea*, sydkorean*, ~korean*, ~Korea*
LB libanesisk*
LT litauisk*
LV lettisk*
MK Makedonien*, makedonsk*, makedon*, Nordmakedonien*
ML ~Mali
MM Burma*, Myanmar*, burmesisk*
MX mexikansk*, mexikan*
NG nigeriansk*
NL Nederländerna*, nederländsk*, Holland*, holländsk*
NO norsk*, norrman*, norrmän*
PA panamansk*
PK pakistansk*
PL polsk*, polack*
PS palestinsk*, palestinier*
PT portugisisk*, portugis*
RO rumänsk*
RU rysk*, Ryssland*, ryss, ryssar*, ryssen*
SA saudisk*, saudiarabisk*, Saudiarabien*, Saudi*
SE svensk*, Sverige*
SI slovensk*
SK slovakisk*
SY syrisk*, syrier*
TR turkisk*, turk*
TW taiwanesisk*, taiwansk*
UA ukrainsk*, ukrainar*
UZ uzbekisk*
VN vietnamesisk*
ZA sydafrikansk*
DZ algerisk*
KZ kazakisk*, kazakh*
MN mongolisk*
TH thailändsk*
PH filippinsk*
Kyiv Kiev*, Kyjiv*
Beijing Peking*, Beijing*
Moscow Moskva*, Moskvas
Washington Washington*, District of Columbia, D.C., Columbiadistrikt*
New_Delhi New Delhi*, Delhi*
Yangon Rangoon*, Yangon*
Dhaka Dhaka*
Munich München*
Milan Milano*
Geneva Genève*, Geneve*
Venice Venedig*
Florence Florens*
Naples Neapel*
Cologne Köln*
Saint_Petersburg Sankt Petersburg*, S:t Petersburg*
The_Hague Haag*
Crimea Krim*
Siberia Sibirien*, sibirisk*
Kursk Kursk*
Kharkiv Charkiv*, Charkov*
Odesa Odessa*
Mumbai Mumbai*, Bombay*
Frankfurt Frankfurt*
Seville Sevilla*
Osaka Osaka*
Kyoto Kyoto*
Hiroshima Hiroshima*
Busan Busan*, Pusan*
Baltic_Sea Östersjö*, ~baltisk*
Baltic_States Baltikum*, baltiska stater*, ~baltisk*
Black_Sea Svarta havet*, ~svartahavs*, ~Svartahavs*
Red_Sea Röda havet*
Mediterranean Medelhav*, ~medelhavs*
Caspian_Sea Kaspiska havet*, ~kaspisk*
North_Sea Nordsjö*
Aegean_Sea Egeiska havet*, ~egeisk*
South_China_Sea Sydkinesiska havet*, Sydkinesiska sjön*
East_China_Sea Östkinesiska havet*
Yellow_Sea Gula havet*
Sea_of_Japan Japanska havet*
Sea_of_Azov Azovska sjön*, Azovska havet*, Azovsjön*
Arabian_Sea Arabiska havet*, Arabiska sjön*
Bay_of_Bengal Bengaliska viken*
Persian_Gulf Persiska viken*, ~Gulfen*
Gulf_of_Mexico Mexikanska golfen*, Mexikanska gulfen*
Gulf_of_Aden Adenviken*
Caribbean Karibien*, Västindien*, ~karibisk*
Pacific Stilla havet*, Stilla Havet*, ~stillahavs*, ~Stillahavs*
Indo-Pacific Indo-Stillahavs*, Indopacifi*, ~indopacifisk*
Atlantic Atlant*, ~atlant*
Indian_Ocean Indiska oceanen*
Arctic Arktis*, Norra ishavet*, ~arktisk*
Strait_of_Hormuz Hormuzsundet*
Taiwan_Strait Taiwansundet*
Suez_Canal Suezkanal*
Panama_Canal Panamakanal*
English_Channel Engelska kanalen*
Alps Alperna*, ~alp*
Himalayas Himalaya*
Caucasus Kaukas*, ~kaukasisk*
Sahel Sahel*
Middle_East Mellanöstern*, Främre Orienten*
Balkans Balkan*, ~balkan*
Donbas Donbas*
Gaza_Strip Gazaremsan*
West_Bank Västbanken*
Kashmir Kashmir*
Xinjiang Xinjiang*
Tibet Tibet*, tibetansk*, tibetan*
Manchuria Manchuriet*
Inner_Mongolia Inre Mongoliet*
Scandinavia Skandinavien*, ~skandinavisk*
Southeast_Asia Sydostasien*, ~sydostasiatisk*
Central_Asia Centralasien*, ~centralasiatisk*
East_Asia Östasien*, ~östasiatisk*
South_Asia Sydasien*, ~sydasiatisk*
Eastern_Europe Östeuropa*, ~östeuropeisk*
Western_Europe Västeuropa*, ~västeuropeisk*
Central_America Centralamerika*, Mellanamerika*, centralamerikansk*
North_Africa Nordafrika*
West_Africa Västafrika*
East_Africa Östafrika*
Chechnya Tjetjenien*, tjetjensk*
Nagorno-Karabakh Nagorno-Karabach*, Nagorno-Karabakh*
Hokkaido Hokkaido, Hokkaidō
Kremlin Kreml*
White_House Vita huset*, Vita Huset*
`;
