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
 * no word for which the memory matters. Most questions are asked of many units: each is put once, and its answer kept,
 * so the memory must take in nothing from now on.
 *
 * Law: with a memory that gives the same answers to what was asked, what is found is the same.
 */
export function watchMemory(memory: NameMemory): WatchedMemory {
  let asked = new Set<MemoryQuestion>();
  const ask = (method: Question) => {
    // A question is made of words: what is not would not compile.
    const answer: (...given: string[]) => unknown = memory[method];
    const byLocale = new Map<string, Map<string, Answered>>();
    return (...given: string[]): unknown => {
      // The locale stands last, where a question has one, and no word has a line break.
      const locale = given.length > 1 ? given.at(-1)! : "";
      const words = given.length > 2 ? `${given[0]}\n${given[1]}` : (given[0] ?? "");
      let known = byLocale.get(locale);
      if (!known) byLocale.set(locale, (known = new Map()));
      let one = known.get(words);
      if (!one) {
        one = { question: JSON.stringify([method, ...given]), answer: answer(...given) };
        known.set(words, one);
      }
      asked.add(one.question);
      return one.answer;
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

interface Answered {
  readonly question: MemoryQuestion;
  readonly answer: unknown;
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
