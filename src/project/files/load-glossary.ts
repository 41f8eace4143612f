import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { decodeUtf8 } from "../../catalog/index.ts";
import type { Finding } from "../../model/index.ts";
import type { Knowledge } from "../../qa/inspect-unit.ts";
import type { GlossaryProblem, GlossaryTerm } from "../../qa/names/index.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import type { Project } from "../project.ts";

/** The project's glossary as the checks use it, and what is wrong with its files. */
export interface LoadedGlossary {
  readonly knowledge: Pick<Knowledge, "glossary">;
  readonly findings: readonly Finding[];
}

/** What is known where there is no glossary. */
export const NO_GLOSSARY: LoadedGlossary = { knowledge: {}, findings: [] };

/**
 * Read the glossary files of the configuration, in the order of their names.
 *
 * A file with a problem is left out whole and named, line by line; so is a term that two files decide.
 */
export async function loadGlossary({ root, config }: Project): Promise<LoadedGlossary> {
  const files = await glob([...config.glossary], { cwd: root, onlyFiles: true });
  if (files.length === 0) return NO_GLOSSARY;
  const { readGlossary } = await import("../../qa/names/glossary/read-glossary.ts");
  const terms: GlossaryTerm[] = [];
  const problems: GlossaryProblem[] = [];
  const homes = new Map<string, string>();
  for (const file of files.map((path) => path.replaceAll("\\", "/")).sort()) {
    const decoded = decodeUtf8(await readFile(join(root, file)), file);
    const read = "problems" in decoded ? decoded : readGlossary(unmarked(decoded.text), file);
    if ("problems" in read) {
      problems.push(...read.problems);
      continue;
    }
    for (const term of read.glossary.terms) {
      const home = homes.get(term.term);
      if (home === undefined) terms.push(term);
      else {
        const message = `Expected "${term.term}" in one glossary, found it in ${home} too`;
        problems.push({ file, line: term.line, message });
      }
      homes.set(term.term, home ?? `${file}:${term.line}`);
    }
  }
  return {
    knowledge: terms.length === 0 ? {} : { glossary: { terms } },
    findings: problems.map(toFinding),
  };
}

/** Spreadsheets save a byte order mark. */
function unmarked(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function toFinding({ file, line, message }: GlossaryProblem): Finding {
  return {
    rule: "glossary/file",
    severity: "error",
    message,
    namespace: file,
    source: { file, line, column: 1 },
    fingerprint: fingerprint(["glossary/file", file, message]),
  };
}
