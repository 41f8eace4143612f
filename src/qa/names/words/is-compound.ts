import { isListedWord } from "./common-words.ts";

/**
 * Tell whether an English word (small letters) is made of two ordinary ones, as invented names of stories and what is sold are: *starfire*,
 * *frostfell*, *audiobook*. A translator puts such a name into words as rightly as it may be kept. What ends as families and towns do
 * (*blackwood*, *goodman*, *springfield*) is none.
 */
export function isCompound(word: string): boolean {
  let known = judged.get(word);
  if (known === undefined) {
    known = !BORNE.test(word) && !BRANDS.has(word) && isMadeOfTwo(word);
    if (judged.size > 20_000) judged.clear();
    judged.set(word, known);
  }
  return known;
}

function isMadeOfTwo(word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    // Three letters at an end begin and end too much.
    if (cut === 3 && word.length - cut === 3) continue;
    if (isListedWord(word.slice(0, cut)) && isListedWord(word.slice(cut))) return true;
  }
  return false;
}

const judged = new Map<string, boolean>();
const BORNE =
  /(?:man|men|son|well|wells|ford|wood|woods|field|fields|stone|worth|land|lands|burn|burns|ham|pool|port|brook|brooks|hill|hills|ridge|gate|gates|bank|banks|berg|way|water|waters|side|ville|ton|town|house|castle|church|bridge|smith|wright|love|good|low|ley|bury|more|less|fellow|grave|graves|bell|head|kin|kins|ing|ins|staff|berry)$/u;

/** What is called so in every language. */
const BRANDS = new Set(
  (
    "facebook snapchat wordpress photoshop powerpoint mastercard starbucks newsweek playstation facetime lightroom salesforce sharepoint airdrop " +
    "airbnb firefox thunderbird cloudflare crowdstrike dropbox evernote foursquare goodreads instacart kickstarter mailchimp minecraft moonlight " +
    "opensource overwatch paypal postgres quicktime redhat reddit skype soundcloud southwest speedtest squarespace starlink teamviewer " +
    "tripadvisor typescript javascript virtualbox webex webkit workday worldcat youtube zendesk blackrock halliburton blackberry"
  ).split(" "),
);
