/**
 * Breaks the markup of translations that others have published, and counts what `calque check` notices:
 *
 *     npx jiti bench/qa/published-recall.ts <project>… [--each 40] [--main <main.js>] [--misses]
 *
 * Each project is copied to a temporary folder. Of its documents of the half `dev` (see `published.ts`), `--each` units of
 * each kind get one mutation: a link dropped, another host, another path, a letter lost in a code span, … A mutation is
 * loud where its unit has an error or a warning on markup or safety that it did not have before.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { mayBeRead, publishedFindings } from "./lib/published-findings.ts";

const MUTATIONS: Readonly<Record<string, (text: string) => string>> = {
  "link dropped": (text) => text.replace(/(?<!!)\[([^[\]]+)\]\((?!#)[^()\s]+\)/, "$1"),
  "other host": (text) => text.replace(/\]\((https?:\/\/)(?=[^/\s)])/, "]($1x"),
  "other path": (text) =>
    text.replace(/(\]\((?:[^()\s#]*\/)?[a-z-]{2,})[a-z-]{2}(?=\/?[)#.])/, "$1"),
  "letter of code": (text) => text.replace(/(?<!`)`([^`\n])[^`\n]([^`\n]+)`(?!`)/, "`$1$2`"),
  "code lost": (text) => text.replace(/(?<!`)`[^`\n]{3,}`(?!`)/, "…"),
  "stress lost": (text) => text.replace(/\*\*([^*]+)\*\*/g, "$1"),
  "tag of a template": (text) => text.replace(/(\{\{[<%]?\s*\w)\w(?=\w)/, "$1"),
  "attribute of a tag": (text) =>
    text.replace(/(<[^<>]*\s(?:src|href|class|slot|id)=")(?=[^"]{2})/, "$1x"),
  "tag lost": (text) => text.replace(/<(\w+)[^>]*>([^<]*)<\/\1>/, "$2"),
  "label lost": (text) => text.replace(/\[([^[\]]+)\]\[[^[\]]+\]/, "$1"),
  script: (text) => `${text} <script>x()</script>`,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: "string", default: "40" },
    main: { type: "string", default: resolve(import.meta.dirname, "../../lib/cli/main.js") },
    misses: { type: "boolean", default: false },
  },
});

for (const project of positionals) {
  const before = loudness(project);
  const copy = join(mkdtempSync(join(tmpdir(), "calque-recall-")), "project");
  const filter = (path: string): boolean => !path.slice(project.length).includes(".calque");
  cpSync(project, copy, { recursive: true, filter });
  const units = mutate(copy, before);
  const after = loudness(copy);
  for (const kind of Object.keys(MUTATIONS)) {
    const of = units.filter((unit) => unit.kind === kind);
    const said = (how: string): number => of.filter(({ id }) => after.get(id) === how).length;
    console.log(
      `${project} ${kind.padEnd(18)} ${of.length}: loud ${said("loud")}, mentioned ${said("info")}`,
    );
    if (!values.misses) continue;
    for (const { id, text } of of)
      if (after.get(id) !== "loud") console.log(`  ${id}\n    ${text}`);
  }
  rmSync(join(copy, ".."), { recursive: true });
}

/** Mutate units about which nothing was said, and say which. */
function mutate(
  project: string,
  before: ReadonlyMap<string, string>,
): { kind: string; id: string; text: string }[] {
  const found: { kind: string; id: string; text: string; path: string; key: string }[] = [];
  const files = new Map<string, Record<string, string>>();
  for (const locale of readdirSync(join(project, "locales"))) {
    if (locale.startsWith(".") || locale === "en") continue;
    const folder = join(project, "locales", locale);
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const namespace = file.slice(0, -5);
      if (!file.endsWith(".json") || !mayBeRead(namespace)) continue;
      const path = join(folder, file);
      const entries = JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
      files.set(path, entries);
      for (const [key, was] of Object.entries(entries)) {
        const id = `${locale} ${namespace} ${key}`;
        const source = entries[`@${key}`];
        if (key.startsWith("@") || was === "" || source === was || before.get(id) === "loud")
          continue;
        if (source === undefined || `@${key} was` in entries) continue;
        for (const [kind, change] of Object.entries(MUTATIONS)) {
          const text = change(was);
          if (text !== was) found.push({ kind, id, text, path, key });
        }
      }
    }
  }
  const order = new Map(
    found.map(({ kind, id }) => [
      `${kind} ${id}`,
      createHash("sha256")
        .update(kind + id)
        .digest("hex"),
    ]),
  );
  found.sort((a, b) =>
    order.get(`${a.kind} ${a.id}`)! < order.get(`${b.kind} ${b.id}`)! ? -1 : 1,
  );
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const chosen = found.filter(({ kind, id }) => {
    const count = counts.get(kind) ?? 0;
    if (used.has(id) || count >= Number(values.each)) return false;
    used.add(id);
    counts.set(kind, count + 1);
    return true;
  });
  for (const { path, key, text } of chosen) files.get(path)![key] = text;
  for (const [path, entries] of files) writeFileSync(path, `${JSON.stringify(entries, null, 2)}\n`);
  return chosen;
}

/** How loudly markup and safety of each unit are reported. */
function loudness(project: string): Map<string, string> {
  const loud = new Map<string, string>();
  for (const finding of publishedFindings(project, values.main)) {
    if (!/^(?:markup|safety|structure)\//.test(finding.rule)) continue;
    const id = `${finding.locale} ${finding.namespace} ${finding.key ?? ""}`;
    if (finding.severity !== "info") loud.set(id, "loud");
    else if (!loud.has(id)) loud.set(id, "info");
  }
  return loud;
}
