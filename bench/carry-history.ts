/**
 * Replay the edits that authors made to documents on the translations that stood beside them then, and show what
 * an extraction carries into those: numbers, destinations, codes, and sentences that stayed.
 *
 * `npx jiti bench/carry-history.ts <repository> <folder of the sources> <folder of translations with {locale}>`
 * `--locales de,fr [--sample 100] [--versions 60]`
 *
 * Whether a carried translation is right has to be read: `--sample` shows them, evenly spaced, with both edits.
 */
import { execFileSync } from "node:child_process";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { parseConfig } from "../src/config/index.ts";
import { identify } from "../src/identify/index.ts";
import { editPolicy } from "../src/project/units/edit-policy.ts";
import { reviseTranslation } from "../src/segment/revise-translation.ts";
import { showDiff } from "../src/text/show-diff.ts";
import { wordDiff } from "../src/text/word-diff.ts";
import { pairTexts } from "./lib/read-pairs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locales: { type: "string", default: "de" },
    sample: { type: "string", default: "0" },
    versions: { type: "string", default: "60" },
  },
});
const [repository, sources, translations] = positionals;
if (repository === undefined || sources === undefined || translations === undefined) {
  throw new Error("Expected a repository, a folder of sources and one of translations");
}
const policy = editPolicy(parseConfig({ targets: ["de"] }, "calque.config.json"));
const counts = { current: 0, carried: 0, partly: 0, stale: 0 };
const shown = new Set<string>();

const files = git("ls-tree", "-r", "--name-only", "HEAD", "--", `${sources}/`)
  .split("\n")
  .filter((file) => /\.mdx?$/.test(file))
  // Translations below the sources are none.
  .filter((file) => !translations.startsWith(`${sources}/{`) || dirname(file) === sources);
for (const file of files) {
  const inside = file.slice(sources.length).replace(/^\//, "");
  const log = git("log", "--first-parent", "--format=%H", `-${values.versions}`, "--", file);
  for (const commit of log.split("\n").filter(Boolean)) {
    const was = read(`${commit}^`, file);
    const is = read(commit, file);
    if (was === undefined || is === undefined) continue;
    const edits = editsOf(was, is);
    if (edits.size === 0) continue;
    for (const locale of values.locales.split(",")) {
      const target = read(`${commit}^`, `${translations.replace("{locale}", locale)}/${inside}`);
      if (target !== undefined) replay(was, target, edits, locale);
    }
  }
}
const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
console.log(`${all} edited units with a translation beside them: ${JSON.stringify(counts)}`);
const list = [...shown];
const wanted = Math.min(Number(values.sample), list.length);
for (let index = 0; index < wanted; index++) {
  console.log(`\n${index + 1} ${list[Math.floor(((index + 0.5) * list.length) / wanted)]}`);
}

function replay(
  was: string,
  target: string,
  edits: ReadonlyMap<string, string>,
  targetLocale: string,
): void {
  for (const pair of pairTexts(was, target, targetLocale)) {
    const now = edits.get(pair.source);
    // What nobody translated would be carried word by word.
    if (now === undefined || pair.target === pair.source) continue;
    const reading = { grammar: pair.grammar, sourceLocale: "en", targetLocale };
    const revision = reviseTranslation(pair.source, now, pair.target, reading, policy);
    counts[revision.outcome]++;
    if (revision.outcome !== "carried" && revision.outcome !== "partly") continue;
    const diff = (from: string, to: string, locale: string) =>
      showDiff(wordDiff(from, to, locale), "plain");
    const change = diff(pair.target, revision.target, targetLocale);
    const source = diff(pair.source, now, "en");
    shown.add(`${targetLocale} ${revision.outcome}: ${revision.look}\n${source}\n${change}`);
  }
}

/** By their text, the blocks that an author edited, and what they became. */
function editsOf(was: string, is: string): Map<string, string> {
  const blocks = (text: string) => [...pairTexts(text, text, "en")].map(({ source }) => source);
  const known = blocks(was).map((text, index) => ({ key: `k${index}`, text, canonical: text }));
  const fresh = blocks(is).map((text) => ({ text, canonical: text }));
  const { keys, changes } = identify(known, fresh);
  const edits = new Map<string, string>();
  for (const change of changes) {
    if (change.type !== "edited") continue;
    edits.set(change.was, fresh[keys.indexOf(change.key)]!.text);
  }
  return edits;
}

function read(commit: string, path: string): string | undefined {
  try {
    return git("show", `${commit}:${path}`);
  } catch {
    return undefined;
  }
}

function git(...args: string[]): string {
  return execFileSync("git", ["-C", repository!, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
