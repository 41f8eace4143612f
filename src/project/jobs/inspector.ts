import type { DocumentResult } from "../check/document-result.ts";
import type { DocumentTask } from "../check/inspect-document.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import { countJobs } from "./count-jobs.ts";
import { inspectAndKeep } from "./inspect-and-keep.ts";
import type { InspectThreads } from "./inspect-threads.ts";

/** Inspects the documents of a run. */
export interface Inspector {
  /** How many documents are worth asking for at the same time. */
  readonly depth: number;
  inspect(file: SourceFile, files: DocumentFiles): Promise<DocumentResult>;
  close(): Promise<void>;
}

/** So many documents are done before a thread with all its tables would be there. */
const FEW = 8;

/** A document that waits for somebody to take it up. */
interface Waiting {
  readonly file: SourceFile;
  readonly files: DocumentFiles;
  readonly done: (result: DocumentResult | Promise<DocumentResult>) => void;
}

/**
 * Make what inspects documents: this thread, and beside it as many others as the project's `jobs` ask for, started with
 * the ninth document that no former run knows.
 *
 * Law: results are the same whoever makes them. What another thread could not do, for want of memory or for whatever
 * reason, is done here.
 */
export function inspector(
  project: Project,
  all: readonly SourceFile[],
  task: DocumentTask,
): Inspector {
  const others = countJobs(project.config.jobs) - 1;
  const waiting: Waiting[] = [];
  let threads: Promise<InspectThreads> | undefined;
  let asked = 0;
  let busy = false;
  const here = (file: SourceFile, files: DocumentFiles): Promise<DocumentResult> =>
    inspectAndKeep(project, file, files, task);
  return {
    depth: others === 0 ? 2 : 3 * (others + 1),
    async inspect(file, files) {
      // There is no built thread beside TypeScript sources, as under a test runner.
      if (others === 0 || ++asked <= FEW || import.meta.url.endsWith(".ts"))
        return here(file, files);
      const started = await (threads ??= start());
      return new Promise((done) => {
        waiting.push({ file, files, done });
        share(started);
      });
    },
    async close() {
      await (await threads)?.close();
    },
  };

  async function start(): Promise<InspectThreads> {
    const { inspectThreads } = await import("./inspect-threads.ts");
    const { config, root, opening } = project;
    const { check, localize, wanted, targets, knowledge } = task;
    const parts = { check, localize, wanted, targets, knowledge };
    return inspectThreads(others, { config, root, opening, all, parts });
  }

  /** Others come first: while this thread is at work it hands out nothing. */
  function share(started: InspectThreads): void {
    while (waiting.length > 0 && (started.free() || !busy)) {
      const { file, files, done } = waiting.shift()!;
      const other = started.free();
      busy ||= !other;
      const result = other
        ? started.inspect(file).then((found) => found ?? here(file, files))
        : here(file, files).finally(() => (busy = false));
      done(result);
      void result.catch(() => undefined).then(() => share(started));
    }
  }
}
