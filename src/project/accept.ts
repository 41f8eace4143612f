import {
  compareLocaleFiles,
  editEntry,
  type FileText,
  insideRoot,
  readText,
  type Run,
} from "../catalog/index.ts";
import { type FileChange, type Finding, UserError } from "../model/index.ts";
import { editLocaleFiles } from "./files/edit-locale-files.ts";
import { findPlace } from "./select/find-place.ts";
import type { Project } from "./project.ts";
import { run } from "./run.ts";
import { writing } from "./files/writing.ts";

/** Which findings are accepted, and why. */
export interface AcceptOptions {
  /** Ids or fingerprints of findings, `file:line` of a document or a locale file, or keys. */
  readonly what: readonly string[];
  /** Why the translation is right; it stands in the locale file. */
  readonly reason: string;
  /** Only findings of these rules. */
  readonly rules?: readonly string[];
  readonly locales?: readonly string[];
  /** Every finding of an id that several share: the same two mentions disagree in many places. */
  readonly all?: boolean;
  /** Write nothing, and tell what would be. */
  readonly frozen?: boolean;
}

/** What was accepted, and the files that say so. */
export interface Acceptance {
  readonly accepted: readonly Finding[];
  readonly written: readonly string[];
  /** With `frozen`: what would change in them. */
  readonly changes?: readonly FileChange[];
}

/**
 * Accept findings: write `@key ok <id>` with the reason above the translation.
 *
 * Nothing is written where something asked for is not there, where a place has several findings and no
 * rule says which is meant, or where an id is that of several and nobody said that all are meant: a `UserError` that lists them. The files are one set: all of them say it, at
 * the latest after the next run.
 */
export async function accept(project: Project, options: AcceptOptions): Promise<Acceptance> {
  const reason = options.reason.trim();
  if (reason === "") {
    throw new UserError("usage", "Expected a reason, found none.", 'Write --reason "…".');
  }
  if (options.frozen) return acceptWith(project, options, reason, undefined);
  return writing(project, "accept", true, (own) => acceptWith(project, options, reason, own));
}

/** Without a run of its own, nothing is written. */
async function acceptWith(
  project: Project,
  options: AcceptOptions,
  reason: string,
  own: Run | undefined,
): Promise<Acceptance> {
  const { check } = await run(project, {
    check: true,
    ...(options.locales && { locales: options.locales }),
  });
  const open = check.findings.filter(
    ({ acceptance, rule }) => acceptance !== undefined && (options.rules?.includes(rule) ?? true),
  );
  const chosen = new Set<Finding>();
  for (const what of options.what) {
    for (const finding of await select(project, open, what, options)) {
      chosen.add(finding);
    }
  }
  const accepted = [...chosen];
  if (!own) {
    const changes = await planned(project, accepted, reason);
    return { accepted, written: [...new Set(changes.map(({ file }) => file))], changes };
  }
  return { accepted, written: await write(project, accepted, reason, own) };
}

async function write(
  project: Project,
  accepted: readonly Finding[],
  reason: string,
  own: Run,
): Promise<readonly string[]> {
  const files = [...new Set(accepted.map(({ target }) => target?.file ?? ""))];
  return editLocaleFiles(project, own, files, (text, file) => {
    const findings = accepted.filter(({ target }) => target?.file === file);
    return withAcceptances({ file, text }, findings, reason);
  });
}

async function planned(
  { root }: Project,
  accepted: readonly Finding[],
  reason: string,
): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  for (const file of new Set(accepted.map(({ target }) => target?.file ?? ""))) {
    const findings = accepted.filter(({ target }) => target?.file === file);
    const read = await readText(await insideRoot(root, file), file);
    if (read === undefined || "problems" in read) continue;
    const text = withAcceptances({ file, text: read.text }, findings, reason);
    changes.push(...compareLocaleFiles(read.text, text, file));
  }
  return changes;
}

function withAcceptances(
  { file, text: former }: FileText,
  findings: readonly Finding[],
  reason: string,
): string {
  let text = former;
  for (const { key = "", acceptance = "" } of findings) {
    const edited = editEntry({ text, file }, key, ({ target, annotations }) => ({
      target,
      annotations: new Map([...annotations, [`ok ${acceptance}`, reason]]),
    }));
    if ("text" in edited) text = edited.text;
  }
  return text;
}

async function select(
  project: Project,
  open: readonly Finding[],
  what: string,
  { rules, all = false }: AcceptOptions,
): Promise<readonly Finding[]> {
  if (/^[0-9a-f]{8}$|^[0-9a-f]{16}$/u.test(what)) {
    const named = open.filter(
      ({ acceptance, fingerprint }) => acceptance === what || fingerprint === what,
    );
    if (named.length === 0)
      throw new UserError("input", `Expected a finding ${what}, found none.`, HINT);
    if (named.length === 1 || all) return named;
    const list = listed(named, ({ target, rule, message }) =>
      [target ? `${target.file}:${target.line}` : "", rule, message].join("  "),
    );
    throw new UserError(
      "input",
      `Expected one finding ${what}, found ${named.length}:\n${list}`,
      "Name one by its place, file:line, or accept every one of them with --all.",
    );
  }
  const { documents } = await findPlace(project, what);
  const [, file] = /^(.+\.json):\d+(?::\d+)?$/u.exec(what) ?? [];
  const there = open.filter(
    ({ key, namespace, target }) =>
      key !== undefined &&
      documents.some(({ document, keys }) => document.namespace === namespace && keys.has(key)) &&
      (file === undefined || target?.file === file),
  );
  if (there.length === 0) {
    throw new UserError("input", `Expected a finding at ${what}, found none to accept.`, HINT);
  }
  if (there.length > 1 && rules === undefined) {
    const list = listed(there, ({ fingerprint, locale = "", rule, message }) =>
      [fingerprint, locale, rule, message].join("  "),
    );
    throw new UserError(
      "input",
      `Expected one finding at ${what}, found ${there.length}:\n${list}`,
      "Name one by the number before it, or a rule with --rule.",
    );
  }
  return there;
}

/** As many lines as somebody reads, and how many more there are. */
function listed(findings: readonly Finding[], line: (finding: Finding) => string): string {
  const lines = findings.slice(0, MOST_LISTED).map((finding) => `  ${line(finding)}`);
  const rest = findings.length - lines.length;
  return [...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join("\n");
}

const MOST_LISTED = 10;

const HINT = "calque check prints the id of each finding after “accept”.";
