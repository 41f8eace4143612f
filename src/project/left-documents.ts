import { join } from "node:path";
import { glob } from "tinyglobby";
import { readRegister } from "../catalog/index.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { SourceFile } from "./list-documents.ts";
import { canonicalText } from "../segment/canonical-text.ts";
import { readMessage } from "../segment/read-message.ts";
import type { InlineGrammar } from "../segment/inline-grammar.ts";
import { readLocaleFile } from "./locale-file.ts";
import { catalogFindings } from "./catalog-findings.ts";
import type { Project } from "./project.ts";
import { unreadable } from "./unreadable.ts";

/**
 * The documents that the register still has and the source has not: all their units are gone, and
 * their translations go into memory.
 */
export async function leftDocuments(
  project: Project,
  files: readonly SourceFile[],
): Promise<KeyedDocument[]> {
  const left = await leftNamespaces(project, files);
  return Promise.all(left.map((namespace) => leftDocument(project, namespace)));
}

/** The namespaces that the register has and the source has not, in code-unit order. */
export async function leftNamespaces(
  project: Project,
  files: readonly SourceFile[],
): Promise<string[]> {
  const { config, root } = project;
  const present = new Set(files.map(({ namespace }) => namespace));
  const folder = join(root, config.locales, config.sourceLocale);
  const registers = await glob(["**/*.json"], { cwd: folder, followSymbolicLinks: false });
  return registers
    .map((path) => path.replaceAll("\\", "/").replace(/\.json$/, ""))
    .filter((namespace) => !present.has(namespace))
    .sort();
}

/** Read the register of a document that left. */
export async function leftDocument(project: Project, namespace: string): Promise<KeyedDocument> {
  const file = await readLocaleFile(project, project.config.sourceLocale, namespace);
  const read =
    file.problems.length > 0 ? { problems: file.problems } : readRegister(file.text, file.file);
  const register = "register" in read ? read.register : new Map<string, string>();
  const document = unreadable(namespace, "", {
    code: "left",
    message: "",
    span: { start: 0, end: 0 },
  });
  return {
    namespace,
    path: namespace,
    document: { ...document, problems: [] },
    units: [],
    changes: [...register].map(([key, was]) => ({ type: "gone", key, was })),
    register,
    sound: "register" in read,
    findings:
      "problems" in read
        ? catalogFindings(read.problems, namespace, project.config.sourceLocale, [file], true)
        : [],
    arrivals: new Map(),
    says: (text) => canonicalText(readMessage(text, plain), plain),
    regroups: [],
    cut: () => [],
    trivial: new Set(),
    heeded: new Map(),
    asksForNothing: () => false,
    grammarFor: () => plain,
    grammarOf: (slot) => ({ ...plain, slot: slot.syntax }),
    canonical: (text) => text,
  };
}

const plain: InlineGrammar = {
  syntax: "md",
  slot: "phrasing",
  definitions: new Set(),
  footnotes: new Set(),
  math: false,
};
