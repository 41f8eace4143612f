import { describe, expect, it } from "vitest";
import { checkNames, readPlaces } from "../../../src/qa/names/index.ts";
import { checkLast, type Pair } from "./check-last.ts";
import { findName } from "../../../src/qa/names/forms/find-name.ts";
import { findSoundRunOn } from "../../../src/qa/names/forms/find-run-on.ts";
import { readText } from "../../../src/qa/names/reading/reading.ts";
import { wordEdges } from "../../../src/qa/names/reading/word-edges.ts";
import { romanize, soundsOf } from "../../../src/qa/names/sounds/romanize.ts";
import { soundsAlike } from "../../../src/qa/names/sounds/sounds-alike.ts";
import { spellThai } from "../../../src/qa/names/sounds/spell-thai.ts";

const sure = (text: string, locale: string): string =>
  readPlaces(text, locale)
    .filter((place) => place.sure)
    .map(({ ids }) => ids.join("/"))
    .join(" ");

describe("Thai names", () => {
  it.each([
    ["โรนัลโด", "ronaldo"],
    ["เวกัส", "vekas"],
    ["เบร็กซิต", "breksit"],
    ["หยวน", "yun"],
    ["เบลเยียม", "belyiam"],
  ])("are read in the order in which they are said: %s", (word, latin) => {
    expect(spellThai(word)).toBe(latin);
  });

  it("are found in a run, from syllable to syllable", () => {
    const units: Pair[] = [
      ["Then Miranda Castellan spoke.", "แล้วมิรันดาคาสเตลลันก็พูด"],
      ["The crowd heard Castellan.", "ฝูงชนฟังคาสเตลลัน"],
    ];
    expect(checkLast("th", units)).toEqual([]);
    expect(
      checkLast("th", [...units, ["The crowd heard Castellan.", "ฝูงชนฟังเขาอยู่"]]),
    ).toMatchObject([{ rule: "names/missing", severity: "info" }]);
  });

  it("of places are read as newspapers print them", () => {
    expect(sure("สหรัฐกับเยอรมันและเกาหลีเหนือ", "th")).toBe("US DE KP");
    // ปราก, Prague, is in ปรากฏ, and ริกา, Riga, in บริการ.
    expect(sure("ปรากฏว่าบริการดี", "th")).toBe("");
  });

  it.each([
    ["Yesterday Dave bought new shoes.", "เมื่อวานมิลาซื้อรองเท้าใหม่", "เมื่อวานเดฟซื้อรองเท้าใหม่"],
    ["Yesterday Jessica waved a green flag.", "เมื่อวานมิลาโบกธงสีเขียว", "เมื่อวานเจสสิกาโบกธงสีเขียว"],
    ["Yesterday Benji planned a party.", "เมื่อวานมิลาวางแผนจัดงานเลี้ยง", "เมื่อวานเบนจีวางแผนจัดงานเลี้ยง"],
  ])("are not heard in what begins or ends within a word: %s", (source, other, right) => {
    expect(checkNames(source, other, "en", "th")).toMatchObject([
      { rule: "names/missing", severity: "warning" },
    ]);
    expect(checkNames(source, right, "en", "th")).toEqual([]);
  });

  it("of currencies are no countries", () => {
    expect(
      checkNames("Rwanda got $35 million.", "ประเทศได้เงิน 35 ล้านดอลลาร์สหรัฐ", "en", "th"),
    ).toMatchObject([{ rule: "names/missing", severity: "warning" }]);
  });

  it("of places may have tone marks of their own", () => {
    expect(checkNames("They flew to Denver.", "พวกเขาบินไปเด็นเวอร์", "en", "th")).toEqual([]);
    expect(checkNames("They flew to Denver.", "พวกเขาบินไปเดนมาร์ก", "en", "th")).toMatchObject([
      { rule: "names/missing", severity: "error" },
    ]);
  });
});

describe("edges of words in a run without blanks", () => {
  it("are those of the dictionary, and the ends of the run", () => {
    expect([...wordEdges("ซื้อรองเท้า", "th")].sort((a, b) => a - b)).toEqual([0, 4, 11]);
  });

  it("are told of a run that is longer than any that is read at once", () => {
    const word = "รองเท้า";
    const edges = wordEdges(word.repeat(1000), "th");
    expect(edges.has(0) && edges.has(word.length) && edges.has(word.length * 1000)).toBe(true);
    expect(edges.has(3)).toBe(false);
  });
});

describe("places that a document leaves in Latin letters", () => {
  const names: Pair[] = ["Okello", "Brandvik", "Castellan"].map((name) => [
    `Then ${name} spoke.`,
    `แล้ว ${name} ก็พูด`,
  ]);

  it("are no slips among names that it leaves so", () => {
    const last: Pair = ["Okello left for Bolivia.", "Okello ไป Bolivia"];
    expect(checkLast("th", [...names, last])).toEqual([]);
  });

  it("are, where nothing else is left so", () => {
    expect(checkNames("A ship left for Bolivia.", "เรือออกไป Bolivia", "en", "th")).toMatchObject([
      { rule: "names/script", found: "Bolivia" },
    ]);
  });

  it("are there for the people who come from them", () => {
    expect(checkLast("th", [...names, ["Many Bolivians watched.", "ชาว Bolivia หลายคนดู"]])).toEqual(
      [],
    );
  });

  it("are no matter for an acronym", () => {
    const units: Pair[] = [
      ["The BBC asked.", "بی‌بی‌سی پرسید."],
      ["The BBC knew.", "بی‌بی‌سی می‌دانست."],
      ["The BBC wrote.", "BBC نوشت."],
    ];
    expect(checkLast("fa", units)).toEqual([]);
  });
});

describe("a name that has lost its blank", () => {
  it("is mentioned, and not missed", () => {
    const units: Pair[] = [
      ["Then Castellan spoke.", "ثم تحدث كاستيلان."],
      ["The crowd heard Castellan.", "سمع الحشد كاستيلان."],
      ["Yesterday Castellan was emotional.", "كان كاستيلانعاطفيًا أمس."],
    ];
    expect(checkLast("ar", units)).toMatchObject([
      { rule: "names/spelling", severity: "info", found: "كاستيلانعاطفيًا" },
    ]);
  });

  it("is read in places of several words", () => {
    expect(
      checkNames("He came to North Korea.", "وصل إلىكورياالشمالية.", "en", "ar"),
    ).toMatchObject([{ severity: "info", found: "إلىكورياالشمالية" }]);
    expect(
      checkNames("He plays for the United States.", "يلعب من أجلالولايات المتحدة.", "en", "ar"),
    ).toMatchObject([{ severity: "info" }]);
  });

  it("is not heard in a word of a usual length", () => {
    expect(findSoundRunOn("Volna", readText("صعدت الشرطة إلى متن الناقلة", "ar"))).toBeUndefined();
  });
});

describe("two usual ways to write a name", () => {
  it.each([
    ["برمنغهام", "برمنجهام", "Arab", false],
    ["ميكرونيزيا", "ميكرونيسيا", "Arab", false],
    ["ट्रम्प", "ट्रंप", "Deva", false],
    ["ووترز", "واترز", "Arab", true],
    ["हैमिल्टन", "हैमिलटन", "Deva", true],
  ] as const)("are told by their sounds: %s, %s", (a, b, script, vowels) => {
    expect(soundsAlike(a, b, script, vowels)).toBe(true);
  });

  it.each([
    ["ميدسومر", "ميدسورمر", "Arab"],
    ["एबरक्रॉम्बी", "एबरड्रोम्बी", "Deva"],
    ["كاستيلان", "كاستيران", "Arab"],
  ] as const)("are not, where a consonant is another: %s, %s", (a, b, script) => {
    expect(soundsAlike(a, b, script, true)).toBe(false);
  });

  const twice: Pair[] = [
    ["Then Brandvik spoke.", "ثم تحدث براندفيك."],
    ["The crowd heard Brandvik.", "سمع الحشد براندفيك."],
  ];

  it("are mentioned where only vowels differ", () => {
    expect(
      checkLast("ar", [...twice, ["At last Brandvik left.", "وأخيرا غادر برندفيك."]]),
    ).toMatchObject([{ rule: "names/inconsistent", severity: "info", expected: "براندفيك" }]);
  });

  it("are a slip where a consonant does", () => {
    expect(
      checkLast("ar", [...twice, ["At last Brandvik left.", "وأخيرا غادر براندليك."]]),
    ).toMatchObject([{ rule: "names/spelling", severity: "warning", expected: "براندفيك" }]);
  });

  it("are both the document's where it has both more than once", () => {
    const other: Pair = ["Today Brandvik sang.", "اليوم غنى براندليك."];
    expect(
      checkLast("ar", [...twice, other, ["At last Brandvik left.", "وأخيرا غادر براندليك."]]),
    ).toEqual([]);
  });
});

describe("sounds", () => {
  it.each([
    ["يوتيوب", "iutiub"],
    ["کنی", "kani"],
    ["बशर", "bSr"],
  ])("of %s", (word, sounds) => {
    expect(soundsOf(romanize(word))).toBe(sounds);
  });
});

describe("a letter that stands twice", () => {
  it.each([
    ["Francesco", "فرانسسكو", "ar"],
    ["Pelley", "بيللي", "ar"],
    ["Hernan", "हर्नन", "hi"],
    ["Alleva", "अललेवा", "hi"],
  ])("has a vowel between, or has none: %s, %s", (word, form, locale) => {
    expect(findName(word, readText(form, locale)).found).toMatchObject({
      how: "sound",
      text: form,
    });
  });
});

describe("words of the language", () => {
  it("are no forms of names, however they sound", () => {
    const units: Pair[] = [
      ["The court decided.", "دادگاه تصمیم گرفت و کار کرد."],
      ["Rain fell.", "باران کار خود را کرد."],
      ["The sun rose.", "خورشید طلوع کرد."],
      ["Then Ilga Karde spoke.", "سپس او صحبت کرد."],
    ];
    expect(checkLast("fa", units)).toMatchObject([
      { rule: "names/missing", expected: "Ilga Karde" },
    ]);
  });

  it("do not begin like places with any ending: لاوس, Laos, is not in الأوسكار", () => {
    expect(sure("فاز بجائزة الأوسكار", "ar")).toBe("");
    expect(sure("الأمريكيون والفرنسية", "ar")).toBe("US FR");
  });

  it("may be called after a place", () => {
    expect(
      checkLast("ar", [["Juventus met Napoli in Naples.", "التقى يوفنتوس مع نابولي في نابولي."]]),
    ).toEqual([]);
  });
});

describe("somebody else of the document", () => {
  const others: Pair[] = [
    ["Then Castellan spoke.", "ثم تحدث كاستيلان."],
    ["The crowd heard Castellan.", "سمع الحشد كاستيلان."],
  ];

  it("stands instead of a name that is not there", () => {
    const wrong: Pair = ["The prize went to Brunswick.", "ذهبت الجائزة إلى كاستيلان."];
    expect(checkLast("ar", [...others, wrong])).toMatchObject([
      { rule: "names/missing", severity: "warning", found: "كاستيلان" },
    ]);
  });

  it("may be who is a pronoun in the source: then it stands instead of nobody", () => {
    const free: Pair = ["He went to Brunswick.", "ذهب كاستيلان إلى هناك."];
    expect(checkLast("ar", [...others, free])).toMatchObject([
      { message: "Expected Brunswick, found no such name" },
    ]);
  });
});

describe("acronyms in another script", () => {
  it("may be put into words", () => {
    const once: Pair = ["The NHS asked.", "سألت هيئة الخدمات الصحية."];
    expect(checkLast("ar", [once])).toEqual([]);
  });
});

describe("Brexit", () => {
  it("may be told in words", () => {
    const units: Pair[] = [
      ["They spoke about Brexit.", "تحدثوا عن بريكست."],
      ["Nobody wants Brexit.", "لا أحد يريد بريكست."],
      ["He stands up for Brexit.", "إنه يؤيد خروج بريطانيا من الاتحاد الأوروبي."],
    ];
    expect(checkLast("ar", units)).toEqual([]);
  });
});

describe("places that are other words as well", () => {
  it.each([
    ["حذرت من السيول واللاعب الرياضي بالإكراه", "ar"],
    ["روز دوشنبه کیف خود را برداشت", "fa"],
    ["पश्चिमी तट पर यूरोपा लीग", "hi"],
    ["ห่างไปสิบกิโลเมตรในลาสเวกัส", "th"],
  ])("accuse nobody: %s", (text, locale) => {
    expect(sure(text, locale)).toBe("");
  });
});

describe("Persian", () => {
  it("writes parts of one name with a half-space", () => {
    expect(checkLast("fa", [["They asked McPartlin.", "از مک‌پارتلین پرسیدند."]])).toEqual([]);
  });

  it("has the forms of newspapers", () => {
    expect(sure("انگلیس و آمریکایی‌ها و پادشاهی متحده", "fa")).toBe("GB/gbeng 019/US GB");
  });
});
