import { Worker } from "node:worker_threads";
import type { DocumentResult } from "../check/document-result.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { ThreadAnswer, ThreadQuestion, ThreadStart } from "./thread-messages.ts";

/** Threads that inspect documents. */
export interface InspectThreads {
  /** Whether one of them would begin soon. */
  free(): boolean;
  /** Give a document to the one with the least to do. `undefined` where none could make a result of it. */
  inspect(file: SourceFile): Promise<DocumentResult | undefined>;
  close(): Promise<void>;
}

/** One at work, and one waiting, so that a thread need not wait for the next while this one is busy. */
const DEPTH = 2;

interface Thread {
  readonly worker: Worker;
  readonly asked: Map<number, (result?: DocumentResult) => void>;
  ended: boolean;
}

/**
 * Start threads that inspect documents. A thread that ends, or has no memory left, answers nothing more: what it was
 * asked has no result.
 */
export function inspectThreads(
  count: number,
  start: ThreadStart,
  script: URL = new URL("./inspect-thread.js", import.meta.url),
): InspectThreads {
  const threads = Array.from({ length: count }, () => startThread(start, script));
  let last = 0;
  const open = (): Thread[] => threads.filter(({ ended, asked }) => !ended && asked.size < DEPTH);
  return {
    free: () => open().length > 0,
    inspect(file) {
      const [thread] = open().toSorted((a, b) => a.asked.size - b.asked.size);
      if (!thread) return Promise.resolve(undefined);
      const id = ++last;
      return new Promise((resolve) => {
        thread.asked.set(id, resolve);
        thread.worker.postMessage({ id, file } satisfies ThreadQuestion);
      });
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(start: ThreadStart, script: URL): Thread {
  const worker = new Worker(script, { workerData: start });
  const thread: Thread = { worker, asked: new Map(), ended: false };
  const end = (): void => {
    thread.ended = true;
    for (const answer of thread.asked.values()) answer();
    thread.asked.clear();
  };
  worker.on("message", ({ id, result }: ThreadAnswer) => {
    thread.asked.get(id)?.(result);
    thread.asked.delete(id);
  });
  worker.on("error", end);
  worker.on("exit", end);
  return thread;
}
