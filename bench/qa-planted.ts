/**
 * Plants one error at a time into published translations and counts how many the rules find.
 *
 *     npx jiti bench/qa-planted.ts <folder> [--show <error>]
 *
 * The folder is as for qa-rules.ts. Only translations about which the rules say nothing are used.
 */
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkUnit } from "../src/qa/check-unit.ts";
import { readPairs } from "./lib/read-pairs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: "string" } },
});
const folder = positionals[0];
if (!folder) throw new Error("Expected a folder of documents");

/** An error: what it does to the translation, and the rule that should say so. */
const ERRORS: readonly (readonly [string, string, (target: string, source: string) => string])[] = [
  ["link lost", "markup/link-target", (t) => t.replace(/(?<!!)\[([^[\]]+)\]\([^()\s]+\)/, "$1")],
  [
    "link changed",
    "markup/link-target",
    (t) => t.replace(/(\]\([^()\s]*?)[a-z]([a-z]+[)/])/, "$1$2"),
  ],
  ["code lost", "markup/code-span", (t) => t.replace(/`([^`]+)`/, "$1")],
  ["code changed", "markup/code-span", (t) => t.replace(/`([^`])([^`]+)`/, "`$2`")],
  ["strong half lost", "markup/emphasis", (t) => t.replace("**", "")],
  [
    "strong lost",
    "markup/inline-code",
    (t) => (t.split("**").length === 3 ? t.replaceAll("**", "") : t),
  ],
  ["end cut off", "text/end-punctuation", (t) => t.replace(/\s+\S+\s+\S+\s+\S+[.。!?؟।]$/u, "")],
  ["question told", "text/end-punctuation", (t) => t.replace(/[?？؟]$/u, ".")],
  ["word doubled", "text/repeated-word", (t) => t.replace(/(?<= )(\p{Ll}{2,}) /u, "$1 $1 ")],
  ["blank doubled", "text/whitespace", (t) => t.replace(/(?<=\p{L}) (?=\p{L})/u, "  ")],
  ["blank at the end", "text/whitespace", (t) => `${t} `],
  ["script", "safety/construct", (t) => `${t} <script>x()</script>`],
  ["javascript link", "safety/construct", (t) => `${t} [x](javascript:y)`],
  ["override", "safety/construct", (t) => t.replace(" ", " \u202E")],
  ["template tag", "safety/construct", (t) => `${t} {{ x }}`],
  ["not translated", "text/untranslated", (_, s) => s],
  ["emptied", "text/empty", () => " "],
];

const counts = ERRORS.map(() => ({ planted: 0, found: 0, loud: 0 }));
for (const pair of readPairs(folder, readdirSync(folder))) {
  if (checkUnit(pair).length > 0) continue;
  for (const [index, [name, rule, plant]] of ERRORS.entries()) {
    const target = plant(pair.target, pair.source);
    if (target === pair.target) continue;
    const finding = checkUnit({ ...pair, target }).find((finding) => finding.rule === rule);
    const count = counts[index]!;
    count.planted++;
    if (finding) count.found++;
    if (finding && finding.severity !== "info") count.loud++;
    if (!finding && values.show === name)
      console.log(`${pair.targetLocale}\n  ${pair.source}\n  ${target}`);
  }
}
for (const [index, [name, rule]] of ERRORS.entries()) {
  const { planted, found, loud } = counts[index]!;
  const share = (part: number): string =>
    `${((part / Math.max(planted, 1)) * 100).toFixed(1)} %`.padStart(8);
  console.log(
    name.padEnd(20),
    rule.padEnd(24),
    `${planted}`.padStart(6),
    share(found),
    share(loud),
  );
}
