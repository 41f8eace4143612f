/** What a name is to its sentence, as far as a word beside it says so. */
export type Role = "from" | "to" | "against" | "in";

/**
 * Tell the role of a name by the words beside it, in the languages whose words are known here. `before` and
 * `after` are the text on either side of the name. Only words that say one thing are listed: `de`, which is
 * "of" as well as "from", is not.
 */
export function roleOf(before: string, after: string, language: string): Role | undefined {
  const words = MARKERS[language];
  if (!words) return undefined;
  for (const [role, pattern, side] of words) {
    if (side === "after" ? pattern.test(after) : pattern.test(before)) return role;
  }
  return undefined;
}

type Marker = readonly [Role, RegExp, "before" | "after"];

function before(role: Role, words: string): Marker {
  return [role, new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})[ \\u00a0]$`, "iu"), "before"];
}
function joined(role: Role, words: string): Marker {
  return [role, new RegExp(`(?:${words})$`, "u"), "before"];
}
function after(role: Role, words: string): Marker {
  return [role, new RegExp(`^[ \\u00a0]?(?:${words})`, "u"), "after"];
}

/** `against` stands first: it is the longer one where one marker is part of another. */
const MARKERS: Readonly<Record<string, readonly Marker[]>> = {
  en: [
    before("against", "against(?: the)?"),
    before("from", "from(?: the)?"),
    before("to", "(?:to|into|towards?|for)(?: the)?"),
    before("in", "in(?: the)?"),
  ],
  de: [
    before("against", "gegen(?: die| den| das)?"),
    before("from", "aus(?: der| den| dem)?"),
    before("to", "nach|in die|in den"),
    before("in", "in|in der|im"),
  ],
  fr: [
    before("against", "contre(?: la| le| les)?"),
    before("from", "depuis(?: la| le| les)?|venus? de|en provenance de"),
    before("to", "vers(?: la| le| les)?"),
  ],
  es: [
    before("against", "contra"),
    before("from", "desde|procedentes? de"),
    before("to", "hacia|hasta"),
  ],
  pt: [
    before("against", "contra(?: a| o| os)?"),
    before("from", "desde"),
    before("to", "para(?: a| o| os)?|até(?: a| o)?"),
  ],
  it: [
    before("against", "contro(?: la| il| gli| l[’'])?"),
    before("from", "da(?:l|lla|gli)?"),
    before("to", "verso|fino a"),
  ],
  nl: [before("against", "tegen"), before("from", "uit|vanuit"), before("to", "naar")],
  pl: [
    before("against", "przeciwko?"),
    before("from", "z|ze"),
    before("to", "do"),
    before("in", "w|we"),
  ],
  ru: [
    before("against", "против"),
    before("from", "из"),
    before("to", "в|во|до"),
    before("in", "в|во"),
  ],
  uk: [
    before("against", "проти"),
    before("from", "із|зі|з"),
    before("to", "до"),
    before("in", "у|в"),
  ],
  ar: [before("against", "ضد|على"), before("from", "من"), before("to", "إلى")],
  hi: [after("against", "के (?:ख़िलाफ़|खिलाफ|विरुद्ध)"), after("from", "से"), after("to", "को|तक")],
  vi: [before("against", "chống(?: lại)?"), before("from", "từ"), before("to", "tới|đến|sang")],
  ko: [after("from", "에서|발(?![가-힣]*하)"), after("to", "까지|으로|로")],
  ja: [after("from", "から|発"), after("to", "へ|まで"), joined("against", "対")],
  zh: [
    joined("from", "從|从|來自|来自|由"),
    joined("to", "到|前往|派往|抵達|抵达|至|運回|赴"),
    joined("against", "對抗|对抗|反對|反对"),
  ],
};
