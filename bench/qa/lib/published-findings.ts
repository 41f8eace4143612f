import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";

/** A finding as `check --json` has it. */
export interface PublishedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly locale: string;
  readonly namespace: string;
  readonly key?: string;
  readonly source?: { readonly excerpt?: string };
  readonly target?: { readonly excerpt?: string };
}

/** What `check` of the command at `main` says about a project, errors or not, without its cache. */
export function publishedFindings(project: string, main: string): readonly PublishedFinding[] {
  const args = [main, "check", "--no-cache", "--reporter", "json", "--fail-on", "never"];
  const out = execFileSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: "pipe",
  });
  return (JSON.parse(out) as { findings: PublishedFinding[] }).findings;
}

/** Tell whether a document is of the half that may be read: by the first bit of the SHA-256 of its namespace. */
export function mayBeRead(namespace: string): boolean {
  return (createHash("sha256").update(namespace).digest()[0] ?? 0) % 2 === 0;
}
