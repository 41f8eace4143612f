/** How a language writes names: what the readers of places and names have to know about it. */
export interface Writing {
  readonly language: string;
  /** `spaced`: words stand apart. `hangul`: particles follow without a blank. `unspaced`: no blanks. */
  readonly words: "spaced" | "hangul" | "unspaced";
  readonly script: Script;
  /** Names begin with a capital letter. */
  readonly capitals: boolean;
  /** Nouns change their endings, or take them on. */
  readonly inflected: boolean;
}

export type Script =
  | "Latn"
  | "Cyrl"
  | "Grek"
  | "Arab"
  | "Hebr"
  | "Deva"
  | "Hang"
  | "Kana"
  | "Hans"
  | "Thai"
  | "other";

/** Tell how a locale writes names. Locales that ICU does not know write like English. */
export function writingOf(locale: string): Writing {
  let found = known.get(locale);
  if (!found) {
    found = look(locale);
    known.set(locale, found);
  }
  return found;
}

const known = new Map<string, Writing>();

function look(locale: string): Writing {
  let language = locale.toLowerCase();
  let code = "Latn";
  try {
    const full = new Intl.Locale(locale).maximize();
    language = full.language;
    code = full.script ?? "Latn";
  } catch {
    // A tag that is not well formed: the reader of the configuration has said so.
  }
  const script = SCRIPTS[code] ?? "other";
  return {
    language,
    words: script === "Hang" ? "hangul" : UNSPACED.has(code) ? "unspaced" : "spaced",
    script,
    capitals: script === "Latn" || script === "Cyrl" || script === "Grek",
    inflected: INFLECTED.has(language),
  };
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  Latn: "Latn",
  Cyrl: "Cyrl",
  Grek: "Grek",
  Arab: "Arab",
  Hebr: "Hebr",
  Deva: "Deva",
  Kore: "Hang",
  Jpan: "Kana",
  Hans: "Hans",
  Hant: "Hans",
  Thai: "Thai",
};
const UNSPACED = new Set(["Jpan", "Hans", "Hant", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"]);
const INFLECTED = new Set(
  `ar az be bg bs cs de el et eu fi fa ga hr hu hy is ka kk ky la lt lv mk mn pl ro ru sk sl sq sr sv da nb nn tg tk tr tt uk uz he`.split(
    " ",
  ),
);
