import type { Catalog, Translation } from "../model/index.ts";
import { annotationOf, collectBlocks, targetOf, type Block } from "./block.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FlatFile } from "./flat-file.ts";
import { parseFlatJson } from "./parse-flat-json.ts";
import { placeAt } from "./place-at.ts";
import { stateOf } from "./state-of.ts";

/** What a locale file is of, and what problems call it. */
export interface CatalogOrigin {
  readonly locale: string;
  readonly namespace: string;
  readonly file: string;
  /** Key → source text, for translations that came back without their `@key` lines. */
  readonly register?: ReadonlyMap<string, string>;
}

/**
 * Read a target locale file: every key with its translation and its state, in the order of the file.
 *
 * The file alone tells the states. Annotations that Calque does not know say nothing here and stay in
 * the file; a state that it does not know is a problem, since it would pass for translated. `file` is the
 * file member by member.
 */
export function readCatalog(
  text: string,
  origin: CatalogOrigin,
):
  | { readonly catalog: Catalog; readonly file: FlatFile }
  | { readonly problems: readonly FileProblem[] } {
  const parsed = parseFlatJson(text, origin.file);
  if ("problems" in parsed) return parsed;
  const problems: FileProblem[] = [];
  const entries = new Map<string, Translation>();
  for (const block of collectBlocks(parsed.file).values()) {
    const problem = stateProblem(block, parsed.file, origin.file);
    if (problem !== undefined) problems.push(problem);
    if (block.target !== undefined) entries.set(block.key, toTranslation(block, origin.register));
  }
  if (problems.length > 0) return { problems };
  return {
    catalog: { locale: origin.locale, namespace: origin.namespace, entries },
    file: parsed.file,
  };
}

function toTranslation(block: Block, register: CatalogOrigin["register"]): Translation {
  const values = Array.from(
    block.annotations,
    ([name, { member }]) => [name, member.value] as const,
  );
  const annotations = new Map(values);
  const target = targetOf(block);
  const was = annotations.get("was");
  const look = annotations.get("look") ?? annotations.get("todo");
  const note = annotations.get("note");
  const accepted = acceptedOf(annotations);
  return {
    key: block.key,
    target,
    state: stateOf(target, annotations),
    source: annotations.get("") ?? register?.get(block.key) ?? "",
    ...(was === undefined ? {} : { was }),
    ...(look === undefined || target === "" ? {} : { look }),
    ...(note === undefined ? {} : { note }),
    ...(accepted.size === 0 ? {} : { accepted }),
  };
}

/** Read `@key ok <id>` lines: the reason by id. A bare `@key ok` has the empty id, which accepts nothing. */
function acceptedOf(annotations: ReadonlyMap<string, string>): Map<string, string> {
  const accepted = new Map<string, string>();
  for (const [name, reason] of annotations) {
    const id = /^ok(?: (.*))?$/u.exec(name);
    if (id) accepted.set(id[1] ?? "", reason);
  }
  return accepted;
}

function stateProblem(block: Block, file: FlatFile, name: string): FileProblem | undefined {
  const state = annotationOf(block, "state");
  if (state === undefined || state === "draft" || state === "reviewed") return undefined;
  const offset = block.annotations.get("state")?.member.valueSpan.start ?? 0;
  return {
    code: "state",
    file: name,
    ...placeAt(file.text, offset),
    message: `Expected the state draft or reviewed, found "${state}": correct it, or delete the line.`,
  };
}
