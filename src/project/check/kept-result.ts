import * as v from "valibot";
import { packedFindings, packFindings, unpackFindings } from "../cache/packed-findings.ts";
import type { DocumentGaps, Finding } from "../../model/index.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import type { DocumentResult, LocaleOutput, LocaleResult } from "./document-result.ts";
import type { DocumentTask } from "./inspect-document.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import { type LinkProbe, sameAnswers } from "../outputs/watched-links.ts";
import { isOutput, outputOf } from "../outputs/write-output.ts";

/**
 * Recall what a former run found out about a document: where all its files are the same and its links
 * lead to the same. Outputs that are not there as they were are made again. `write` as in `RunOptions`.
 *
 * What is kept has hashes of outputs and never their text: they are made from the source and the locale
 * files, and are taken only where the hash is the same.
 */
export async function recallResult(
  project: Project,
  file: SourceFile,
  files: DocumentFiles,
  task: DocumentTask,
  write: boolean | "plan",
): Promise<DocumentResult | undefined> {
  if (!files.entry.has("result")) return undefined;
  const kept = files.entry.get("result", keyOf(project, files, task));
  const read = kept === undefined ? undefined : v.safeParse(section, kept);
  if (!read?.success) return undefined;
  const { knowledge, asked, outputs, found, findings: packed, ...rest } = read.output;
  const findings = unpackFindings(packed);
  if (!findings) return undefined;
  let taken = 0;
  const take = (some: number): Finding[] => findings.slice(taken, (taken += some));
  if (outputs.some((output) => "probes" in output && output.probes >= asked.length))
    return undefined;
  const result = {
    ...rest,
    found: found.map(({ of, count: some }) => ({ of, findings: take(some) })),
    accepted: take(Infinity),
    outputs: outputs.map(withProbes),
  } as DocumentResult;
  if (task.check && knowledge !== task.knowledgeId) return undefined;
  if ((task.check && !result.checked) || (task.localize && !result.localized)) return undefined;
  if (!belongs(result, file, task)) return undefined;
  const missing: LocaleOutput[] = [];
  const answered = new Set<readonly LinkProbe[]>();
  for (const output of task.localize ? result.outputs : []) {
    if ("skipped" in output) continue;
    // What there is does not depend on the locale.
    if (!answered.has(output.probes)) {
      if (!(await sameAnswers(task.world(output.locale), output.probes))) return undefined;
      answered.add(output.probes);
    }
    const path = outputOf(project, file, output.locale);
    if (write !== false && !isOutput(project, path, output.hash)) missing.push(output);
  }
  if (missing.length === 0) return result;
  const { spliceAgain } = await import("../outputs/splice-again.ts");
  const texts = await spliceAgain(project, file, files, missing, (locale) => task.world(locale));
  if (texts === undefined) return undefined;
  const again = (output: LocaleResult): LocaleResult => {
    const text = "hash" in output ? texts.get(output) : undefined;
    return text === undefined ? output : { ...output, text };
  };
  return { ...result, outputs: result.outputs.map(again) };

  function withProbes(output: v.InferOutput<typeof section>["outputs"][number]): unknown {
    if ("skipped" in output) return output;
    return Object.assign(output, { probes: asked[output.probes] });
  }
}

/** Keep what was found out about a document, and save what else there is to keep of it. */
export function keepResult(
  project: Project,
  files: DocumentFiles,
  task: DocumentTask,
  result: DocumentResult,
): void {
  if (!project.cache.enabled) return;
  if (!result.settled) return files.entry.save();
  // In most documents each locale asks the same.
  const asked = new Map<string, number>();
  const outputs = result.outputs.map((output) => {
    if ("skipped" in output) return output;
    const probes = JSON.stringify(output.probes);
    asked.set(probes, asked.get(probes) ?? asked.size);
    return { ...output, text: undefined, probes: asked.get(probes) };
  });
  const { found, accepted, gaps, ...rest } = result;
  files.entry.set("result", keyOf(project, files, task), {
    ...rest,
    found: found.map(({ of, findings }) => ({ of, count: findings.length })),
    findings: packFindings([...found.flatMap(({ findings }) => findings), ...accepted]),
    ...(gaps && { gaps }),
    outputs,
    asked: Array.from(asked.keys(), (probes): unknown => JSON.parse(probes)),
    knowledge: task.knowledgeId,
  });
  files.entry.save();
}

function keyOf({ cache }: Project, files: DocumentFiles, task: DocumentTask): string {
  return cache.key("result", cache.config, files.state(), ...task.wanted);
}

/** Whether it speaks of this document and of the locales that are asked for, in their order. */
function belongs(
  { found, accepted, gaps, status, outputs, localized }: DocumentResult,
  { path, namespace }: SourceFile,
  { wanted, targets }: DocumentTask,
): boolean {
  return (
    [{ findings: accepted }, ...found].every(({ findings }) =>
      findings.every((one) => one.namespace === namespace),
    ) &&
    (!gaps || (gaps.namespace === namespace && areWithin(gaps))) &&
    status.every((one) => one.path === path && one.namespace === namespace) &&
    status.map(({ locale }) => locale).join() === wanted.join() &&
    (!localized || outputs.map(({ locale }) => locale).join() === targets.join())
  );
}

/** Whether all runs are of units that are there. */
function areWithin({ units, locales }: DocumentGaps): boolean {
  return locales.every(({ runs }) =>
    runs.every(
      (at, index) => index % 2 === 1 || at + (runs[index + 1] ?? Infinity) <= units.length,
    ),
  );
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A path within the source folder: an asset is copied from there. */
const within = v.pipe(v.string(), v.regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\]*$/));
const counts = v.strictObject({ units: count, numbers: count, names: count });
const section = v.strictObject({
  knowledge: v.string(),
  checked: v.boolean(),
  localized: v.boolean(),
  readable: v.boolean(),
  settled: v.literal(true),
  compared: counts,
  notCompared: counts,
  status: v.array(
    v.strictObject({
      namespace: v.string(),
      path: v.string(),
      locale: v.string(),
      units: count,
      translated: count,
      reviewed: count,
      draft: count,
      stale: count,
      missing: count,
      words: count,
      looks: v.optional(count),
      edits: v.optional(v.record(v.string(), count)),
    }),
  ),
  found: v.array(v.strictObject({ of: v.picklist(["files", "rules", "build"]), count })),
  /** Of all groups in turn; what is left is accepted. */
  findings: packedFindings,
  gaps: v.optional(
    v.strictObject({
      namespace: v.string(),
      file: v.string(),
      rule: v.string(),
      message: v.string(),
      units: v.array(
        v.strictObject({
          key: v.string(),
          line: count,
          column: count,
          text: v.string(),
          canonical: v.optional(v.string()),
        }),
      ),
      locales: v.array(v.strictObject({ locale: v.string(), runs: v.array(count) })),
    }),
  ),
  outputs: v.array(
    v.union([
      v.strictObject({ locale: v.string(), skipped: v.string() }),
      v.strictObject({
        locale: v.string(),
        units: count,
        fallbacks: count,
        hash: v.string(),
        assets: v.array(within),
        rejected: v.array(count),
        unsafe: v.array(v.string()),
        relinked: v.boolean(),
        /** Index into `asked`. */
        probes: count,
      }),
    ]),
  ),
  asked: v.array(
    v.array(v.strictTuple([v.picklist(["document", "file"]), v.string(), v.boolean()])),
  ),
});
