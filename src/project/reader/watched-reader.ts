import { Worker } from "node:worker_threads";
import type { Document, Syntax } from "../../model/index.ts";
import type { Destination } from "../../parse/find-destinations.ts";
import type { Localized } from "../../render/localize-document.ts";
import type { Reader, ReaderOptions } from "./reader.ts";
import { unreadable } from "./unreadable.ts";
import { workTimer } from "./work-timer.ts";

/** What the worker is asked to do. */
export type Job =
  | { readonly type: "read"; readonly id: number; readonly path: string; readonly text: string }
  | {
      readonly type: "localize";
      /** The `id` under which the worker read the document. */
      readonly id: number;
      /** The document itself, where the worker no longer has it. */
      readonly document?: Document;
      readonly targets: ReadonlyMap<number, string>;
    }
  | { readonly type: "destinations"; readonly text: string; readonly syntax: Syntax };

/** What the worker says: that it has loaded the parser, then one answer to each job. */
export type Answer = "ready" | { readonly value?: unknown; readonly error?: unknown };

interface Waiting {
  readonly job: Job;
  /** How long it may take, in milliseconds of work. */
  readonly limit: number;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** A job took longer than the limit, or used more memory than the worker has. */
class Expired extends Error {}

/**
 * A reader whose parser runs in one worker thread, one job after the other.
 *
 * A job over the time limit ends the thread; the document comes back as unreadable, its
 * translations as rejected, and the next job gets a new thread.
 */
export function watchedReader(options: ReaderOptions): Reader {
  const queue: Waiting[] = [];
  let current: Waiting | undefined;
  let worker: Worker | undefined;
  let ready = false;
  let stopClock: (() => void) | undefined;
  let lastId = 0;
  const ids = new WeakMap<Document, number>();

  return {
    async read(path, text) {
      try {
        const id = ++lastId;
        const job = { type: "read", id, path, text } as const;
        const document = (await run(job, limitFor(text.length))) as Document;
        ids.set(document, id);
        return document;
      } catch (error) {
        if (error instanceof Expired) return tooSlow(path, text);
        throw error;
      }
    },
    async localize(document, targets) {
      const text = (document.bom ? "\uFEFF" : "") + document.text;
      if (targets.size === 0) return { text, rejected: [] };
      const limit = limitFor(text.length);
      try {
        const id = ids.get(document) ?? 0;
        const known = await run({ type: "localize", id, targets }, limit);
        if (known !== undefined) return known as Localized;
        return (await run({ type: "localize", id, document, targets }, limit)) as Localized;
      } catch (error) {
        if (!(error instanceof Expired)) throw error;
        const reason = `proving it takes longer than ${formatSeconds(limit)} (limits.seconds)`;
        return {
          text,
          expired: true,
          rejected: [...targets.keys()].sort((a, b) => a - b).map((slot) => ({ slot, reason })),
        };
      }
    },
    async destinations(text, syntax) {
      try {
        const job = { type: "destinations", text, syntax } as const;
        return (await run(job, limitFor(text.length))) as Destination[];
      } catch (error) {
        if (error instanceof Expired) return [];
        throw error;
      }
    },
    async close() {
      await stop();
    },
  };

  function tooSlow(path: string, text: string): Document {
    const limit = formatSeconds(limitFor(text.length));
    const message = `Expected to parse the document within ${limit} (limits.seconds), gave up`;
    return unreadable(path, text, { code: "time", message, span: { start: 0, end: 0 } });
  }

  /** The limit holds for a million characters; more have more time. */
  function limitFor(length: number): number {
    return options.timeLimit * Math.max(1, length / 1_000_000);
  }

  function run(job: Job, limit: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      queue.push({ job, limit, resolve, reject });
      next();
    });
  }

  function next(): void {
    if (current) return;
    current = queue.shift();
    if (!current) {
      worker?.unref();
      return;
    }
    worker ??= start();
    worker.ref();
    if (ready) send(worker, current);
  }

  /** The clock runs from here: loading the parser is not the document's time. */
  function send(to: Worker, { job, limit }: Waiting): void {
    stopClock = workTimer(limit, () => void expire());
    to.postMessage(job);
  }

  function start(): Worker {
    const made = new Worker(new URL("./parse-worker.js", import.meta.url), { workerData: options });
    ready = false;
    made.on("message", (message: Answer) => {
      if (made !== worker) return;
      if (message === "ready") {
        ready = true;
        if (current) send(made, current);
        return;
      }
      const { value, error } = message;
      settle((waiting) => (error === undefined ? waiting.resolve(value) : waiting.reject(error)));
    });
    made.on("error", (error: NodeJS.ErrnoException) => {
      if (made !== worker) return;
      worker = undefined;
      const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      settle((waiting) => waiting.reject(memory ? new Expired() : error));
    });
    return made;
  }

  async function expire(): Promise<void> {
    await stop();
    settle((waiting) => waiting.reject(new Expired()));
  }

  async function stop(): Promise<void> {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  }

  function settle(answer: (waiting: Waiting) => void): void {
    stopClock?.();
    const waiting = current;
    current = undefined;
    if (waiting) answer(waiting);
    next();
  }
}

function formatSeconds(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 100) / 10;
  return `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
}
