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
const RELATED = new Set(CAPITALS.split(" ").map((pair) => pair.replace(":", " ")));
