/**
 * What makes the number beside it a year: words right before it, or right after it. Not what says how many years. For a
 * speaker of the language to read and correct.
 */
export const YEAR_WORDS: Readonly<Record<string, { before?: string; after?: string }>> = {
  de: { before: "Jahr|Jahre|Jahres" },
  es: { before: "año" },
  fr: { before: "année" },
  it: { before: "anno|nell'anno" },
  pt: { before: "ano" },
  nl: { before: "jaar" },
  sv: { before: "år" },
  cs: { before: "roce|roku|rok" },
  pl: { before: "roku|rok", after: "roku|r\\." },
  ru: { before: "году|года", after: "году|года|г\\." },
  uk: { before: "році|року", after: "році|року|р\\." },
  tr: { after: "yılında|yılının|yılına|yılından" },
  ar: { before: "عام|العام|سنة|لعام|بعام|لسنة" },
  fa: { before: "سال|سالِ" },
  hi: { before: "साल|सन|सन्|वर्ष" },
  id: { before: "tahun" },
  vi: { before: "năm" },
  th: { before: "ปี|ปีค\\.ศ\\.|ค\\.ศ\\." },
  ja: { after: "年(?!間|ぶり|以上|代|前|後|来|連続|目|近|余|半|も|ほど|以内|にわた)" },
  ko: { after: "년(?!\\s?(?:간|전|후|만|동안|째|차|넘|이상|대|여|가까|내|뒤))" },
  zh: { after: "年(?!间|間|前|后|後|来|來|级|級|以上|多|度|之)" },
};
