// Prints what checkNumbers says about published translations, for reading:
//   npx jiti bench/qa/show-findings.ts (--folder <articles> | --po <po files>) [--locale de] [--part dev|test]
import { parseArgs } from "node:util";
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import { alignFolder, readPoFolder } from "./aligned-units.ts";
import { isDevelopment } from "./split.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    po: { type: "string" },
    locale: { type: "string" },
    part: { type: "string" },
    info: { type: "boolean" },
    rule: { type: "string" },
  },
});
const units = values.po === undefined ? alignFolder(values.folder ?? ".") : readPoFolder(values.po);
const counts = new Map<string, number>();
for (const { document, locale, source, target } of units) {
  if (values.locale !== undefined && locale !== values.locale) continue;
  if (values.part !== undefined && isDevelopment(document) !== (values.part === "dev")) continue;
  counts.set("units", (counts.get("units") ?? 0) + 1);
  const { findings } = checkNumbers(source, target, "en", locale);
  for (const { rule, severity, message } of findings) {
    if (severity === "info" && values.info !== true) continue;
    if (values.rule !== undefined && !rule.endsWith(values.rule)) continue;
    counts.set(`${rule} ${severity}`, (counts.get(`${rule} ${severity}`) ?? 0) + 1);
    console.log(
      `${locale} ${document} ${rule} ${severity}: ${message}\n  S ${source.slice(0, 400)}\n  T ${target.slice(0, 400)}`,
    );
  }
}
console.log(Object.fromEntries(counts));
