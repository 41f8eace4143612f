// Reads numbers spelled out by CLDR's rules (all genders and cases) back:
//   npx jiti bench/qa/spelled-out.ts <folder of cldr-rbnf's rbnf/> [rounds] [locale,…]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rbnf } from "../../scripts/rbnf.mjs";
import { readMentions } from "../../src/qa/numbers/index.ts";
import { show } from "../../src/qa/numbers/rational.ts";

const FULL = "ar cs de en es fa fr hi id it ja ko nl pl pt ru sv th tr uk vi zh zh-Hant";
const [folder = "", rounds = "10000", locales = FULL.replaceAll(" ", ",")] = process.argv.slice(2);
let seed = 7;
const random = (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};
for (const locale of locales.split(",")) {
  const file: { rbnf: { rbnf: { SpelloutRules: Record<string, [string, string][]> } } } =
    JSON.parse(readFileSync(join(folder, `${locale}.json`), "utf8"));
  const sets = file.rbnf.rbnf.SpelloutRules;
  const spell = rbnf(sets, locale);
  const names = Object.keys(sets).filter((name) =>
    /^%spellout-cardinal(?!.*financial)/u.test(name),
  );
  const failed: string[] = [];
  let total = 0;
  for (let i = 0; i < Number(rounds); i += 1) {
    // From 3: one and two are articles. Half of the values are round, as words mostly are.
    const value = Math.floor(3 + random() * 10 ** Math.ceil(random() * 6));
    const round = random() < 0.5 ? value : Number(value.toPrecision(1));
    const name = names[Math.floor(random() * names.length)] ?? "";
    let text: string;
    try {
      text = spell(name, round).replaceAll("\u00AD", "");
    } catch (error) {
      if (error instanceof RangeError) continue;
      throw error;
    }
    total += 1;
    // A counter shows that a syllable is a number, where it could be anything else.
    const counter = /^zh|^ja/u.test(locale)
      ? "人"
      : locale === "th"
        ? "คน"
        : locale === "ko"
          ? " 명"
          : locale === "vi"
            ? " người"
            : "";
    const mentions = readMentions(text + counter, locale);
    const [mention] = mentions;
    if (
      mentions.length !== 1 ||
      mention === undefined ||
      show(mention.parts[0]!.value) !== String(round)
    )
      failed.push(`${round} ${text}`);
  }
  console.log(
    `${locale.padEnd(8)} ${((100 * (total - failed.length)) / total).toFixed(2)} of ${total}  ${failed.slice(0, 3).join(" · ")}`,
  );
}
