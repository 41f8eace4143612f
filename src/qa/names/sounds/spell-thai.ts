/**
 * Write Thai letters in Latin ones in the order in which they are heard: a vowel that is written before its consonant is
 * said after it, อ carries one or is one, and what ห leads is said without it. Close to how names are taken over (the
 * tables of the Royal Institute), not to a standard of romanising: finals keep the letter that the name has.
 */
export function spellThai(word: string): string {
  return Array.from(
    word
      .replace(/[\u0e47-\u0e4b]/gu, "")
      .replace(/ห(?=[งญนมยรลว][\u0e30-\u0e3a\u0e47วอย])/gu, "")
      .replace(LEADING, "$2$1")
      .replace(/เ[ิี]ย/gu, "ิะ")
      .replace(/เือ/gu, "ือะ")
      .replace(/เา/gu, "าว")
      .replace(/(?<=[ก-ฮ])เ[ิอ]/gu, "เ")
      .replace(/ัว|(?<=[ก-ฮ])ว(?=[ก-ฮ](?!\p{M}|[ะาำ]))/gu, "ู")
      .replace(/รร(?=[ก-ฮ])/gu, "ั")
      .replace(/(?<=[ก-ฮ])[\u0e4c]/gu, "")
      .replace(/(?<![ก-ฮ]|[\u0e30-\u0e39])อ(?=[\u0e30-\u0e3aเแโ])/gu, ""),
    (letter) => LETTERS[letter] ?? "",
  ).join("");
}

/** A vowel written before its consonant, or before the two that begin a syllable: เบร็กซิต, but เบลเยียม. */
const LEADING = /([เแโใไ])([กขคตทปพผฟบด][รล](?=[ก-ฮ\u0e30-\u0e3a])(?![ก-ฮ]์)|[ก-ฮ])/gu;

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `k:กขฃคฅฆ ng:ง ch:จฉชฌ s:ซศษส y:ญย d:ดฎ t:ตฏถทธฐฑฒ n:นณ b:บ p:ปผพภ f:ฝฟ m:ม r:ร l:ลฬ v:ว h:หฮ o:อโ a:ะัา i:ิี u:ึืุู e:เแ ai:ไใ am:ำ ru:ฤ`
    .split(" ")
    .flatMap((entry) => {
      const [latin = "", letters = ""] = entry.split(":");
      return Array.from(letters, (letter) => [letter, latin]);
    }),
);
