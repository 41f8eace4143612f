import * as v from "valibot";
import type { Unit } from "../../model/index.ts";
import type { UnitInspection } from "../../qa/settle-unit.ts";
import { unitFinding } from "../cache/finding-schema.ts";
import { SHORT_HASH, shortHash } from "../cache/short-hash.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";
import type { PairIds } from "./pair-ids.ts";

/** What the rules say of one unit in one locale. */
export interface UnitCheck extends UnitInspection {
  /** Whether the markup of the source could not be read. */
  readonly opaque: boolean;
  /** What the memory of names was asked for it. */
  readonly asked: readonly string[];
}

/** What former runs found in the units of a document. */
export interface KeptChecks {
  /** `answer` says what the memory of now answers; it is asked where the memory is another than then. */
  recall(catalog: LoadedCatalog, unit: Unit, answer: Answer): Promise<UnitCheck | undefined>;
  keep(catalog: LoadedCatalog, unit: Unit, check: UnitCheck): void;
  /** Put what is to be kept into the document's cache entry, to be saved. */
  end(answer: Answer): Promise<void>;
}

export type Answer = (questions: readonly string[]) => Promise<readonly (string | undefined)[]>;

/**
 * Recall what the rules said of a unit and its translation, where everything that they look at is the same: both texts,
 * state, place and grammar, the settings, the glossary, and what the document's memory of names answers to what it was
 * asked then. `knowledgeId` names the glossary, `pairIds` the units and their translations.
 *
 * The memory is made of all units in all locales. Where these are the same, so are its answers; otherwise it is
 * made and asked again. Findings are kept with offsets into the two texts: where those stand in the files
 * is worked out anew.
 *
 * Law: what is recalled is what the rules would say.
 */
export function keptChecks(
  { cache }: Project,
  document: KeyedDocument,
  { grammar, ids }: PairIds,
  knowledgeId: string,
): KeptChecks {
  const { entry } = document.files;
  const key = cache.key("checks", cache.config, knowledgeId, document.path, grammar);
  const memory = memoryId(document, ids);
  const former = unpack(entry.get("checks", key));
  const made = new Map<string, Kept>();
  const asked = new Map<string, string | undefined>();

  return {
    async recall(catalog, unit, answer) {
      const id = ids.get(catalog)?.get(unit.key);
      const known = id === undefined ? undefined : former?.checks.get(id);
      if (id === undefined || known === undefined) return undefined;
      if (former!.memory !== memory && known.asked.length > 0) {
        await ask(former!.questions, answer);
        if (known.asked.some((question) => !sameAnswer(question))) return undefined;
      }
      made.set(id, known);
      return known;
    },
    keep(catalog, unit, { findings, accepted, checked, notChecked, opaque, asked }) {
      const id = ids.get(catalog)?.get(unit.key);
      if (id !== undefined)
        made.set(id, { findings, accepted, checked, notChecked, opaque, asked });
    },
    async end(answer) {
      const needed = new Set([...made.values()].flatMap(({ asked }) => asked));
      if (former?.memory === memory)
        for (const [question, said] of former.questions) asked.set(question, said);
      const open = [...needed].filter((question) => !asked.has(question));
      if (open.length > 0) {
        const said = await answer(open);
        for (const [index, question] of open.entries()) note(question, said[index]);
      }
      entry.set("checks", key, pack(memory, made, needed, asked));
    },
  };

  /** All at once: to ask is cheap once there is a memory to ask. */
  async function ask(questions: ReadonlyMap<string, string>, answer: Answer): Promise<void> {
    if (asked.size > 0) return;
    const list = [...questions.keys()];
    const said = await answer(list);
    for (const [index, question] of list.entries()) note(question, said[index]);
  }

  /** Most answers are short; of the others a hash is kept. */
  function note(question: string, said: string | undefined): void {
    asked.set(question, said === undefined || said.length <= SHORT_HASH ? said : shortHash(said));
  }

  function sameAnswer(question: string): boolean {
    const said = asked.get(question);
    return said !== undefined && said === former!.questions.get(question);
  }
}

type Kept = UnitCheck;

/** Hash of all that the memory of names is made of. Stale translations are not in it. */
function memoryId(
  document: KeyedDocument,
  ids: ReadonlyMap<LoadedCatalog, ReadonlyMap<string, string>>,
): string {
  const parts: string[] = [];
  for (const [{ locale, catalog }, ofCatalog] of ids) {
    parts.push(locale);
    for (const { key } of document.units) {
      const id = ofCatalog.get(key);
      if (id !== undefined && catalog.entries.get(key)?.state !== "stale") parts.push(key, id);
    }
  }
  return shortHash(parts.join("\n"));
}

interface Former {
  readonly memory: string;
  /** Question → answer. */
  readonly questions: ReadonlyMap<string, string>;
  readonly checks: ReadonlyMap<string, Kept>;
}

/** Most units have no findings: those that are alike in all else are kept as one, with their ids. */
function pack(
  memory: string,
  made: ReadonlyMap<string, Kept>,
  needed: ReadonlySet<string>,
  answers: ReadonlyMap<string, string | undefined>,
): unknown {
  const questions = packQuestions([...needed], answers);
  const index = new Map(unpackQuestions(questions).map(([question], at) => [question, at]));
  const groups = new Map<string, string>();
  const checks: unknown[] = [];
  for (const [id, { findings, accepted, checked, notChecked, opaque, asked }] of made) {
    const counts = [checked.numbers, checked.names, notChecked.numbers, notChecked.names];
    const rest = [counts, opaque, asked.map((question) => index.get(question))];
    if (findings.length + accepted.length > 0) checks.push([id, ...rest, findings, accepted]);
    else {
      const group = JSON.stringify(rest);
      groups.set(group, (groups.get(group) ?? "") + id);
    }
  }
  const quiet = Array.from(groups, ([rest, ids]) => [ids, ...(JSON.parse(rest) as unknown[])]);
  return { memory, questions, quiet, checks };
}

function unpack(kept: unknown): Former | undefined {
  if (kept === undefined) return undefined;
  const read = v.safeParse(section, kept);
  if (!read.success) return undefined;
  const { memory, quiet, checks } = read.output;
  const questions = unpackQuestions(read.output.questions);
  const known = new Map<string, Kept>();
  for (const [ids, counts, opaque, of] of quiet) {
    const check = unpackCheck(counts, opaque, of);
    for (let at = 0; at < ids.length; at += SHORT_HASH)
      known.set(ids.slice(at, at + SHORT_HASH), check);
  }
  for (const [id, counts, opaque, of, findings, accepted] of checks)
    known.set(id, { ...unpackCheck(counts, opaque, of), findings, accepted } as Kept);
  const unknown = [...quiet, ...checks].some(([, , , of]) =>
    of.some((at) => at >= questions.length),
  );
  return unknown ? undefined : { memory, questions: new Map(questions), checks: known };

  function unpackCheck(
    [numbers, names, openNumbers, openNames]: Counts,
    opaque: boolean,
    of: readonly number[],
  ): Kept {
    return {
      findings: [],
      accepted: [],
      checked: { numbers, names },
      notChecked: { numbers: openNumbers, names: openNames },
      opaque,
      asked: of.map((at) => questions[at]?.[0] ?? ""),
    };
  }
}

/** Questions that begin and end alike, with what is between them and the answer of each in turn. */
type PackedQuestions = readonly (readonly [head: string, tail: string, rest: string[]])[];

/** Most questions differ in a word: the method and the locale are written once. */
function packQuestions(
  questions: readonly string[],
  answers: ReadonlyMap<string, string | undefined>,
): PackedQuestions {
  const groups = new Map<string, PackedQuestions[number]>();
  for (const question of questions) {
    const first = question.indexOf(',"') + 2;
    const last = Math.max(first, question.lastIndexOf('","'));
    const [head, tail] = [question.slice(0, first), question.slice(last)];
    const id = `${head}\n${tail}`;
    const group = groups.get(id) ?? [head, tail, []];
    groups.set(id, group);
    group[2].push(question.slice(first, last), answers.get(question) ?? "");
  }
  return [...groups.values()];
}

function unpackQuestions(groups: PackedQuestions): [question: string, answer: string][] {
  return groups.flatMap(([head, tail, rest]) =>
    rest.flatMap((text, at): [string, string][] =>
      at % 2 === 0 ? [[head + text + tail, rest[at + 1] ?? ""]] : [],
    ),
  );
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Numbers and names that were checked, and that were not. */
const counts = v.strictTuple([count, count, count, count]);
type Counts = v.InferOutput<typeof counts>;
const section = v.strictObject({
  memory: v.string(),
  questions: v.array(v.strictTuple([v.string(), v.string(), v.array(v.string())])),
  quiet: v.array(v.strictTuple([v.string(), counts, v.boolean(), v.array(count)])),
  checks: v.array(
    v.strictTuple([
      v.string(),
      counts,
      v.boolean(),
      v.array(count),
      v.array(unitFinding),
      v.array(unitFinding),
    ]),
  ),
});
