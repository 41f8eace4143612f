import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { decodeUtf8 } from "../../catalog/index.ts";
import type { Finding, Severity } from "../../model/index.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { type KeyedDocument, loadDocument } from "../units/keyed-document.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import type { FoundTranslation } from "./find-translations.ts";
import type { Sides } from "./pair-sides.ts";
import { readSide, type Side, type SideOptions } from "./read-side.ts";

/** A translated document beside its source, both read. */
export interface ReadTranslation extends Sides {
  readonly found: FoundTranslation;
  readonly file: SourceFile;
  readonly keyed: KeyedDocument;
}

/**
 * Read translated documents of one locale and their sources; what cannot be read is a finding.
 *
 * `sources` holds the sides of sources that were read for another locale, by their paths, and gets those of this one: a
 * source whose text is still the same is not read for marks and words again.
 */
export async function readTranslations(
  project: Project,
  locale: string,
  translations: readonly FoundTranslation[],
  documents: readonly SourceFile[],
  sources: Map<string, Side>,
): Promise<{ readonly all: readonly ReadTranslation[]; readonly findings: readonly Finding[] }> {
  const all: ReadTranslation[] = [];
  const findings: Finding[] = [];
  const options = sideOptions(project);
  for (const found of translations) {
    const file = documents.find(({ path }) => path === found.document)!;
    const keyed = await loadDocument(project, file);
    if (!keyed.sound) {
      findings.push(...keyed.findings);
      continue;
    }
    const path = resolve(project.root, found.path);
    const { size } = await stat(path);
    const limit = project.config.limits.documentSize;
    const read = decodeUtf8(await readFile(path), found.path);
    if (!("text" in read) || size > limit) {
      const why =
        "text" in read
          ? `Expected at most ${limit} bytes, found ${size}`
          : read.problems[0].message;
      findings.push(finding(found, file, why));
      continue;
    }
    // In the syntax of the source, whatever the extension of the translation.
    const extension = /\.[^.]+$/.exec(file.path)?.[0] ?? "";
    const target = await project.reader.read(
      found.path.replace(/\.[^./]+$/, "") + extension,
      read.text,
    );
    if (!target.readable) {
      findings.push(finding(found, file, target.problems[0]?.message ?? "Expected Markdown"));
      continue;
    }
    const known = sources.get(file.path);
    const source =
      known?.document.text === keyed.document.text
        ? { ...known, document: keyed.document }
        : readSide(keyed.document, project.config.sourceLocale, options);
    sources.set(file.path, source);
    all.push({
      found,
      file,
      keyed,
      source,
      target: readSide(target, locale, options),
    });
  }
  return { all, findings };
}

/** What reading a side depends on, from the project. */
export function sideOptions({ config, placeholders }: Project): SideOptions {
  return { math: config.math, placeholders, locales: [config.sourceLocale, ...config.targets] };
}

function finding(found: FoundTranslation, { namespace }: SourceFile, why: string): Finding {
  const rule = "adopt/unreadable";
  const severity: Severity = "error";
  return {
    rule,
    severity,
    message: why,
    namespace,
    locale: found.locale,
    target: { file: found.path, line: 1, column: 1 },
    fingerprint: fingerprint([rule, namespace, found.locale, found.path]),
  };
}
