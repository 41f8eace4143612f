import { dirname, resolve } from "node:path";
import { readText, writeAtomic } from "../../catalog/index.ts";
import { parseThresholds } from "../../config/index.ts";
import { allFindings } from "../../findings/all-findings.ts";
import {
  applyBaseline,
  type BaselineEntry,
  checkThresholds,
  ratchet,
  ratchetThresholds,
  type Threshold,
  writeBaseline,
} from "../../gates/index.ts";
import {
  type CheckFigures,
  type DocumentGaps,
  type DocumentStatus,
  type FileChange,
  UserError,
} from "../../model/index.ts";
import { listLineChanges } from "../files/list-changes.ts";
import type { Project } from "../project.ts";
import { writing } from "../files/writing.ts";

/** What `check` is told about its gates. */
export interface GateOptions {
  /** A path, from where the command runs; `false` for none. */
  readonly baseline?: string | false;
  /** Write the baseline anew, with this reason for what is new in it. */
  readonly updateBaseline?: boolean;
  readonly reason?: string;
  /** Tighten baseline and thresholds to what is reached. */
  readonly ratchet?: boolean;
  /** Write nothing, and tell what would be. */
  readonly frozen?: boolean;
}

/** What was looked at. A run of a part judges only that part. */
export interface GateScope {
  readonly status: readonly DocumentStatus[];
  /** Whether all documents were looked at; thresholds take documents together. */
  readonly whole: boolean;
  readonly locales: readonly string[];
  readonly namespaces: ReadonlySet<string>;
}

/** The figures once the gates have judged them, and the files that were written. */
export interface Gated {
  readonly check: CheckFigures;
  readonly written: readonly string[];
  /** With `frozen`: the lines that would change in them. */
  readonly changes?: readonly FileChange[];
}

/**
 * Hold a check to the thresholds and the baseline of its project, and write what was asked to be written.
 *
 * Law: nothing passes silently: what a baseline knows is counted, and thresholds that a part of the
 * documents cannot answer are counted as not checked.
 */
export async function applyGates(
  project: Project,
  check: CheckFigures,
  scope: GateScope,
  cwd: string,
  options: GateOptions,
): Promise<Gated> {
  const work = () => judge(project, check, scope, cwd, options);
  if (options.frozen || (!options.updateBaseline && !options.ratchet)) return work();
  const { thresholds } = project.config;
  const folders = [
    dirname(baselinePath(project, cwd, options).absolute),
    ...(typeof thresholds === "string" ? [dirname(resolve(project.root, thresholds))] : []),
  ];
  return writing(project, "check", true, work, folders);
}

async function judge(
  project: Project,
  check: CheckFigures,
  scope: GateScope,
  cwd: string,
  options: GateOptions,
): Promise<Gated> {
  const { thresholds, path } = await readThresholds(project);
  const written: string[] = [];
  const changes: FileChange[] = [];
  const gates = scope.whole ? checkThresholds(scope.status, thresholds) : [];
  const skipped = scope.whole ? 0 : thresholds.length;
  const notChecked =
    skipped === 0 ? check.notChecked : { ...check.notChecked, thresholds: skipped };
  if (options.ratchet && scope.whole && path !== undefined) {
    const text = `${JSON.stringify(ratchetThresholds(scope.status, thresholds), null, 2)}\n`;
    if (await put(path, text)) written.push(path.name);
  }
  const { absolute, name } = baselinePath(project, cwd, options);
  const former = options.baseline === false ? undefined : await readOptional(absolute);
  // A baseline knows findings one by one.
  const isNamed = ({ rule }: DocumentGaps): boolean => former?.includes(rule) === true;
  const { gaps = [], ...rest } = check;
  const told = gaps.some(isNamed) ? { ...rest, findings: allFindings(check) } : check;
  const findings = [...told.findings, ...gates];
  const base: CheckFigures = { ...told, findings, notChecked };
  if (options.baseline === false) return done(base);
  if (former === undefined && typeof options.baseline === "string" && !options.updateBaseline) {
    throw new UserError(
      "input",
      `Expected a baseline, found no ${name}.`,
      "Write it with --update-baseline.",
    );
  }
  if (former === undefined && !options.updateBaseline) return done(base);
  const inScope = scopeOf(scope);
  let text = former ?? "[]\n";
  if (options.updateBaseline) {
    const loud = findings.filter(({ severity }) => severity !== "info");
    text = writeBaseline(loud, { previous: text, reason: options.reason ?? "", inScope });
  }
  if (options.ratchet) text = ratchet(findings, text, { file: name, inScope });
  if (text !== former && (await put({ absolute, name }, text))) written.push(name);
  const judged = applyBaseline(findings, text, { file: name, inScope });
  return done({ ...base, findings: judged.findings, known: judged.known });

  function done(figures: CheckFigures): Gated {
    return { check: figures, written, ...(options.frozen ? { changes } : {}) };
  }

  /** Write a file where its bytes differ, or note what would change in it. */
  async function put(to: { absolute: string; name: string }, next: string): Promise<boolean> {
    if (!options.frozen) return writeAtomic(to.absolute, next);
    const found = listLineChanges(to.name, await readOptional(to.absolute), next);
    changes.push(...found);
    return found.length > 0;
  }
}

function baselinePath(
  { root, config }: Project,
  cwd: string,
  { baseline }: GateOptions,
): { readonly absolute: string; readonly name: string } {
  return typeof baseline === "string"
    ? { absolute: resolve(cwd, baseline), name: baseline }
    : { absolute: resolve(root, config.baseline), name: config.baseline };
}

function scopeOf({ whole, locales, namespaces }: GateScope): (entry: BaselineEntry) => boolean {
  return ({ locale, namespace }) =>
    (locale === null || locales.includes(locale)) && (whole || namespaces.has(namespace));
}

async function readThresholds({ root, config }: Project): Promise<{
  readonly thresholds: readonly Threshold[];
  readonly path?: { readonly absolute: string; readonly name: string };
}> {
  const { thresholds: name } = config;
  if (typeof name !== "string") return { thresholds: name.map(plain) };
  const absolute = resolve(root, name);
  const text = await readOptional(absolute);
  if (text === undefined) {
    throw new UserError(
      "config",
      `Expected thresholds in ${name}, found no such file.`,
      'Write a list: [{ "locales": ["de"], "coverage": 80 }]',
    );
  }
  return { thresholds: parseThresholds(text, name).map(plain), path: { absolute, name } };
}

/** Leave out what is not set. */
function plain(threshold: {
  readonly [Name in keyof Threshold]: Threshold[Name] | undefined;
}): Threshold {
  return Object.fromEntries(Object.entries(threshold).filter(([, value]) => value !== undefined));
}

async function readOptional(path: string): Promise<string | undefined> {
  const read = await readText(path);
  if (read === undefined) return undefined;
  if ("text" in read) return read.text;
  throw new UserError("input", `${path}:${read.problems[0].line}: ${read.problems[0].message}`);
}
