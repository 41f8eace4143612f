/**
 * The number words of one language that CLDR lacks, for a speaker of the language to read and
 * correct.
 *
 * Every list is plain text. Forms are parted by blanks; a blank inside a form is written `_`. Lists
 * of values have one value a line, the value first: `4 чотири чотирьох чотирьом чотирма`. What CLDR
 * knows (months, weekdays, units, currencies, spelled numbers in their citation forms) need not be
 * repeated here.
 */
export interface WordTable {
  /** Whole numbers under a thousand, and any that multiply nothing: `4 четверо`. */
  readonly cardinals?: string;
  /** Words that multiply what stands before them: `1000 thousand`, `1e6 million mio.`. */
  readonly scales?: string;
  readonly ordinals?: string;
  /** What makes a rank of a number word when joined to it: Hindi वाँ. */
  readonly ordinalEndings?: string;
  /** `1/3 third thirds`; `1/2 half`. They follow a number, or stand alone where `1/2`. */
  readonly fractions?: string;
  /** An order of magnitude: `10 dozens`, `1000 thousands`. */
  readonly approximate?: string;
  /** "a few" before a scale: Korean 수 in 수천, Chinese 數 in 數千, Vietnamese "hàng". */
  readonly several?: string;
  /** Twelve a dozen, a score: they multiply, but smaller numbers than scales. */
  readonly units?: string;
  /** `USD dollar dollars`; several codes where the word is ambiguous: `USD,CAD,AUD dollar`. */
  readonly currencies?: string;
  /** `10 жовтні`. */
  readonly months?: string;
  /** `1 Monday`, from Monday. */
  readonly weekdays?: string;
  /** `90 nineties`: decades in one word. */
  readonly decades?: string;
  /**
   * Words that hold a number and may answer it, but never raise an alarm: `3 triple`, `24 doba`.
   * With a hyphen at its end, what a longer word starts with: `4 cztero-` for "czteroosobowa".
   */
  readonly loose?: string;
  /** Words that only may be a number, or a month ("one", "second", "may"): never an alarm. */
  readonly vague?: string;
  /** Words and phrases with a number in them that mean none: "at once", 一些. */
  readonly stop?: string;
  /** "and" inside a number: "two hundred and five". */
  readonly and?: string;
  /** "and a half". */
  readonly half?: string;
  /** Before a number that is a half more: Hindi साढ़े. */
  readonly halfMore?: string;
  /** Between the lower and the upper number of a fraction, the lower first: 三分之一. */
  readonly fractionOf?: string;
  /** Between them where the upper comes first: Thai สามในสี่, "ba phần tư". */
  readonly fractionIn?: string;
  /** Before the number of a percentage: 百分之, "yüzde". */
  readonly percentBefore?: string;
  /** Between the ends of a range: "to", "bis". */
  readonly to?: string;
  /** Before two ends parted by "and": "between". */
  readonly between?: string;
  /** What may stand between the parts of a date: "de", "of". */
  readonly dateGlue?: string;
  /** After or before the number of a year, month or day: 年, 月, 日, "tháng", "ngày". */
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  /** After the hour: "Uhr", "o'clock", 時; after the minutes: 分. */
  readonly hour?: string;
  readonly minute?: string;
  readonly am?: string;
  readonly pm?: string;
  /** After or before the number of a decade: "s", "er", 年代, "años". */
  readonly decade?: string;
  /** After or before the number of a century, which may be Roman: "siècle". */
  readonly century?: string;
  /** Makes an ordinal of digits: "th", 第. */
  readonly ordinalMark?: string;
  readonly minus?: string;
  /** Counters that show that a syllable or character before them is a number: 명, 人. */
  readonly counters?: string;
  /** "4,000 of the 12,000": the part, this word, the whole. */
  readonly partOf?: string;
  /** 「12,000人のうち4,000人」: the whole, this word, the part. */
  readonly wholeThen?: string;
  /** Numbers are written in one word: "zwölftausend". */
  readonly compound?: boolean;
  /** What may follow a number in one word: "jährig". */
  readonly tails?: string;
  /** One word may be a number only before a counter, a unit or a scale: Chinese, Korean. */
  readonly guarded?: string;
  /** Texts of the language and the mentions that are to be read in them, as `showMention` has them. */
  readonly examples: readonly (readonly [text: string, mentions: string])[];
}
