import assert from "node:assert/strict";
import type { SourceName } from "../source-name.ts";
import type { NameMemory } from "./name-memory.ts";
import { namesWith } from "./names-with.ts";

/** A question to a memory, as JSON: the name of its method, and what it was given. */
export type MemoryQuestion = string;

/** A memory, and what it is asked. */
export interface WatchedMemory {
  readonly memory: NameMemory;
  /** What was asked since the last time, each question once. */
  asked(): MemoryQuestion[];
}

/**
 * Watch what a memory is asked while units are checked. Which names a source has is asked word by word: most texts have
 * no word for which the memory matters.
 *
 * Law: with a memory that gives the same answers to what was asked, what is found is the same.
 */
export function watchMemory(memory: NameMemory): WatchedMemory {
  let asked = new Set<MemoryQuestion>();
  const ask = (method: Question) => {
    // A question is made of words: what is not would not compile.
    const answer: (...given: string[]) => unknown = memory[method];
    return (...given: string[]): unknown => {
      asked.add(JSON.stringify([method, ...given]));
      return answer(...given);
    };
  };
  const watched = Object.fromEntries(
    questionsOf(memory).map((method) => [method, ask(method)]),
  ) as unknown as Pick<NameMemory, Question>;
  const named = new Map<string, Named>();
  return {
    memory: {
      ...watched,
      add: () => assert.fail("what is watched takes in nothing"),
      namesIn(source, sourceLocale) {
        const id = `${sourceLocale}\n${source}`;
        let known = named.get(id);
        if (!known) {
          const before = asked;
          asked = new Set();
          known = { names: namesWith(source, sourceLocale, watched), asked };
          asked = before;
          named.set(id, known);
        }
        for (const question of known.asked) asked.add(question);
        return known.names;
      },
    },
    asked() {
      const list = [...asked];
      asked.clear();
      return list;
    },
  };
}

/** Ask a memory: the answer as JSON. `undefined` for what is no question. */
export function askMemory(memory: NameMemory, question: MemoryQuestion): string | undefined {
  const [method, ...given] = JSON.parse(question) as [Question, ...string[]];
  if (!questionsOf(memory).includes(method)) return undefined;
  const answer: (...given: string[]) => unknown = memory[method];
  return JSON.stringify(answer(...given) ?? null, plainMaps);
}

/** JSON would write maps as nothing. */
function plainMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

/** The names of a source, and what had to be asked for them. */
interface Named {
  readonly names: readonly SourceName[];
  readonly asked: ReadonlySet<MemoryQuestion>;
}

type Question = Exclude<keyof NameMemory, "add" | "namesIn">;

/** What a memory can be asked: all but the two that are watched by themselves. */
function questionsOf(memory: NameMemory): Question[] {
  return (Object.keys(memory) as (keyof NameMemory)[]).filter(
    (method) => method !== "add" && method !== "namesIn",
  );
}
