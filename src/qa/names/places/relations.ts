/**
 * Tell whether two places stand for one another in a text: a capital for its country's government, a nation
 * for the kingdom, Korea for one of the two.
 */
export function areRelated(a: string, b: string): boolean {
  if (a === b || RELATED.has(`${a} ${b}`) || RELATED.has(`${b} ${a}`)) return true;
  return CONTINENTS.has(a) && CONTINENTS.has(b) && a !== b && AMERICAS.has(a) && AMERICAS.has(b);
}

const AMERICAS = new Set(["003", "005", "019", "419", "US"]);
const CONTINENTS = new Set(["002", "003", "005", "009", "019", "142", "150", "419", "EU", "US"]);
const CAPITALS = `AE:Dubai AF:Kabul AR:Buenos_Aires AT:Vienna AU:Canberra BE:Brussels EU:Brussels BG:Sofia BY:Minsk CA:Ottawa CL:Santiago CN:Beijing CO:Bogotá CU:Havana CZ:Prague DE:Berlin DK:Copenhagen EG:Cairo ES:Madrid EE:Tallinn FI:Helsinki FR:Paris GB:London gbeng:London GE:Tbilisi GR:Athens HK:Hong_Kong HU:Budapest ID:Jakarta IE:Dublin IL:Jerusalem IN:New_Delhi IQ:Baghdad IR:Tehran IT:Rome JP:Tokyo KE:Nairobi KP:Pyongyang KR:Seoul KZ:Astana LB:Beirut LT:Vilnius LV:Riga MX:Mexico_City NG:Abuja NL:Amsterdam NL:The_Hague NO:Oslo NP:Kathmandu PE:Lima PH:Manila PK:Islamabad PL:Warsaw PT:Lisbon QA:Doha RO:Bucharest RS:Belgrade RU:Moscow SA:Riyadh SD:Khartoum SE:Stockholm SK:Bratislava SY:Damascus TH:Bangkok TR:Ankara TW:Taipei UA:Kyiv US:Washington UZ:Tashkent VA:Vatican VE:Caracas VN:Hanoi gbeng:GB gbsct:GB gbwls:GB 150:EU GG:GB JE:GB MX:Mexico_City GT:Guatemala PA:Panama TN:Tunis DZ:Algiers KW:Kuwait CN:HK CN:MO CD:CG`;
/** A region and what it is part of, and a house and the government in it. */
const REGIONS = `RU:Kremlin Moscow:Kremlin US:White_House Washington:White_House PS:Gaza_Strip Gaza:Gaza_Strip PS:West_Bank TW:Taiwan_Strait PA:Panama_Canal MX:Gulf_of_Mexico EG:Suez_Canal UA:Donbas CN:Xinjiang CN:Tibet CN:Inner_Mongolia JP:Hokkaido RU:Chechnya RU:Siberia UA:Crimea RU:Crimea Baltic_Sea:Baltic_States Pacific:Indo-Pacific Indian_Ocean:Indo-Pacific 142:Southeast_Asia 142:Central_Asia 142:East_Asia 142:South_Asia 150:Eastern_Europe 150:Western_Europe 003:Central_America 019:Central_America 419:Central_America US:Central_America 419:Caribbean 002:North_Africa 002:West_Africa 002:East_Africa 002:Sahel Dnipro:Dnieper Indus:Sindh UA:Dnieper RU:Urals RU:Siberia ES:Catalonia ES:Basque_Country DE:Bavaria BE:Flanders BE:Wallonia`;
const RELATED = new Set(`${CAPITALS} ${REGIONS}`.split(" ").map((pair) => pair.replace(":", " ")));
