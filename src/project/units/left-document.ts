import { readRegister } from "../../catalog/index.ts";
import { messageReader } from "../../segment/message-reader.ts";
import { catalogFindings } from "../files/catalog-findings.ts";
import { documentFiles } from "../files/document-files.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import { readLocaleFile } from "../files/locale-file.ts";
import type { Project } from "../project.ts";
import { unreadable } from "../reader/unreadable.ts";

/** Give a document that has left the source: its register, all of its units gone. */
export async function leftDocument(project: Project, namespace: string): Promise<KeyedDocument> {
  const files = documentFiles(project, { namespace, path: namespace });
  const { sourceLocale } = project.config;
  const file = await readLocaleFile(project, sourceLocale, namespace, { files });
  const read =
    file.problems.length > 0 ? { problems: file.problems } : readRegister(file.text, file.file);
  const register = "register" in read ? read.register : new Map<string, string>();
  const document = unreadable(namespace, "", {
    code: "left",
    message: "",
    span: { start: 0, end: 0 },
  });
  const messages = messageReader(grammarOf);
  return {
    namespace,
    path: namespace,
    document: { ...document, problems: [] },
    units: [],
    changes: [...register].map(([key, was]) => ({ type: "gone", key, was })),
    register,
    files,
    sound: "register" in read,
    findings:
      "problems" in read
        ? catalogFindings(read.problems, namespace, project.config.sourceLocale, [file], true)
        : [],
    arrivals: new Map(),
    says: (text) => messages.canonical(text, { syntax: "phrasing" }),
    regroups: [],
    cut: () => [],
    trivial: new Set(),
    heeded: new Map(),
    asksForNothing: () => false,
    grammarFor: () => grammarOf({ syntax: "phrasing" }),
    grammarOf,
    messages,
    unitsKey: "",
    canonical: (text) => text,
  };
}

const grammarOf: KeyedDocument["grammarOf"] = (slot) => ({
  syntax: "md",
  slot: slot.syntax,
  definitions: new Set(),
  footnotes: new Set(),
  math: false,
});
