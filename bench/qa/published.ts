/**
 * Counts what `calque check` says about documentation that others have translated and published, adopted into a
 * project of Calque beforehand (`calque adopt`). It is fetched and measured, never committed:
 *
 *     npx jiti bench/qa/published.ts <project>… --half dev|test [--show error|warning|all] [--rule numbers] [--locales de,fr]
 *
 * The documents are dealt into two halves by the first bit of the SHA-256 of their namespace: `dev` may be read and tuned
 * on, of `test` the sums alone are looked at, so that `--show` is refused there. A finding is counted for each thousand
 * units that have a translation. `--main <main.js>` takes another build of the command.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { mayBeRead, publishedFindings } from "./lib/published-findings.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: "string", default: "test" },
    show: { type: "string" },
    rule: { type: "string", default: "" },
    locales: { type: "string" },
    main: { type: "string", default: resolve(import.meta.dirname, "../../lib/cli/main.js") },
  },
});
if (values.show !== undefined && values.half !== "dev") throw new Error("Only `dev` is shown");
const wanted = values.locales?.split(",");

for (const project of positionals) {
  const counts = new Map<string, Map<string, number>>();
  const add = (locale: string, what: string): void => {
    const of = counts.get(locale) ?? new Map<string, number>();
    counts.set(locale, of.set(what, (of.get(what) ?? 0) + 1));
  };
  for (const locale of readdirSync(join(project, "locales"))) {
    if (locale.startsWith(".") || locale === "en") continue;
    const folder = join(project, "locales", locale);
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".json") || !isChosen(file.slice(0, -5))) continue;
      const entries = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<
        string,
        unknown
      >;
      for (const [key, text] of Object.entries(entries))
        if (!key.startsWith("@") && text !== "") add(locale, "units");
    }
  }
  for (const finding of publishedFindings(project, values.main)) {
    const { rule, severity, locale, namespace, message, source, target } = finding;
    if (severity === "info" || !isChosen(namespace) || !rule.startsWith(values.rule)) continue;
    if (wanted !== undefined && !wanted.includes(locale)) continue;
    add(locale, `${rule.split("/")[0] ?? rule} ${severity}`);
    if (values.show === severity || values.show === "all")
      console.log(
        `${locale} ${namespace} ${rule} ${severity}: ${message}\n  S ${source?.excerpt ?? ""}\n  T ${target?.excerpt ?? ""}`,
      );
  }
  print(project, counts);
}

function isChosen(namespace: string): boolean {
  return mayBeRead(namespace) === (values.half === "dev");
}

/** Errors + warnings of numbers and of names for each thousand translated units, by locale. */
function print(project: string, counts: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
  console.log(
    `${project}, ${values.half}: per 1,000 translated units\nlocale     units  numbers       names         other`,
  );
  const all = new Map<string, number>();
  for (const [locale, of] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [what, count] of of) all.set(what, (all.get(what) ?? 0) + count);
    if (wanted?.includes(locale) ?? true) console.log(row(locale, of));
  }
  console.log(row("all", all));
}

function row(locale: string, of: ReadonlyMap<string, number>): string {
  const units = of.get("units") ?? 0;
  const rate = (count: number): string => ((1000 * count) / Math.max(1, units)).toFixed(1);
  const both = (kind: string): string =>
    `${rate(of.get(`${kind} error`) ?? 0)} + ${rate(of.get(`${kind} warning`) ?? 0)}`.padEnd(14);
  const other = [...of].filter(([what]) => !/^(?:units|numbers|names)/u.test(what));
  const rest = other.map(([what, count]) => `${what} ${rate(count)}`).join(", ");
  return `${locale.padEnd(8)} ${String(units).padStart(7)}  ${both("numbers")}${both("names")}${rest}`;
}
