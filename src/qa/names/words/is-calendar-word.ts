/** Tell whether an English word is a day or a month, in full or cut short. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.test(word);
}

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)s?$/;
