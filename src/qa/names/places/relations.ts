/**
 * Tell whether two places stand for one another in a text: a capital for its country's government, a nation
 * for the kingdom, Korea for one of the two.
 */
export function areRelated(a: string, b: string): boolean {
  if (a === b || RELATED.has(`${a} ${b}`) || RELATED.has(`${b} ${a}`)) return true;
  return CONTINENTS.has(a) && CONTINENTS.has(b) && a !== b && AMERICAS.has(a) && AMERICAS.has(b);
}

/** Tell whether one of the places that a mention may be stands for one that another may be. */
export function mayStandFor(
  one: { readonly ids: readonly string[] },
  other: { readonly ids: readonly string[] },
): boolean {
  return one.ids.some((a) => other.ids.some((b) => areRelated(a, b)));
}

const AMERICAS = new Set(["003", "005", "019", "419", "US"]);
const CONTINENTS = new Set(["002", "003", "005", "009", "019", "142", "150", "419", "EU", "US"]);
const CAPITALS = `AE:Dubai AF:Kabul AR:Buenos_Aires AT:Vienna AU:Canberra BE:Brussels EU:Brussels BG:Sofia BY:Minsk CA:Ottawa CL:Santiago CN:Beijing CO:Bogotá CU:Havana CZ:Prague DE:Berlin DK:Copenhagen EG:Cairo ES:Madrid EE:Tallinn FI:Helsinki FR:Paris GB:London gbeng:London GE:Tbilisi GR:Athens HK:Hong_Kong HU:Budapest ID:Jakarta IE:Dublin IL:Jerusalem IN:New_Delhi IQ:Baghdad IR:Tehran IT:Rome JP:Tokyo KE:Nairobi KP:Pyongyang KR:Seoul KZ:Astana LB:Beirut LT:Vilnius LV:Riga MX:Mexico_City NG:Abuja NL:Amsterdam NL:The_Hague NO:Oslo NP:Kathmandu PE:Lima PH:Manila PK:Islamabad PL:Warsaw PT:Lisbon QA:Doha RO:Bucharest RS:Belgrade RU:Moscow SA:Riyadh SD:Khartoum SE:Stockholm SK:Bratislava SY:Damascus TH:Bangkok TR:Ankara TW:Taipei UA:Kyiv US:Washington UZ:Tashkent VA:Vatican VE:Caracas VN:Hanoi gbeng:GB gbsct:GB gbwls:GB 150:EU GG:GB JE:GB MX:Mexico_City GT:Guatemala PA:Panama TN:Tunis DZ:Algiers KW:Kuwait CN:HK CN:MO CD:CG`;
/** A region and what it is part of, and a house and the government in it. */
const REGIONS = `RU:Kremlin Moscow:Kremlin US:White_House Washington:White_House PS:Gaza_Strip Gaza:Gaza_Strip PS:West_Bank TW:Taiwan_Strait PA:Panama_Canal MX:Gulf_of_Mexico EG:Suez_Canal UA:Donbas CN:Xinjiang CN:Tibet CN:Inner_Mongolia JP:Hokkaido IR:Persia TR:Constantinople Istanbul:Constantinople IN:Rajasthan IN:Uttar_Pradesh IN:Madhya_Pradesh RU:Chechnya RU:Siberia UA:Crimea RU:Crimea Baltic_Sea:Baltic_States Pacific:Indo-Pacific Indian_Ocean:Indo-Pacific 142:Southeast_Asia 142:Central_Asia 142:East_Asia 142:South_Asia 150:Eastern_Europe 150:Western_Europe 003:Central_America 019:Central_America 419:Central_America US:Central_America 419:Caribbean 002:North_Africa 002:West_Africa 002:East_Africa 002:Sahel Dnipro:Dnieper Indus:Sindh UA:Dnieper RU:Urals RU:Siberia ES:Catalonia ES:Basque_Country DE:Bavaria BE:Flanders BE:Wallonia`;
/** States of the United States and provinces of Canada: a translation may add, or say instead, which country they are of. */
const US_STATES = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming`;
const PROVINCES = `Alberta British_Columbia Manitoba New_Brunswick Newfoundland Northwest_Territories Nova_Scotia Ontario Prince_Edward_Island Quebec Saskatchewan Yukon`;
const STATES = [
  ...US_STATES.split(" ").map((id) => `US:${id}`),
  ...PROVINCES.split(" ").map((id) => `CA:${id}`),
].join(" ");
const RELATED = new Set(
  `${CAPITALS} ${REGIONS} ${STATES}`.split(" ").map((pair) => pair.replace(":", " ")),
);
