// A thread that inspects documents for the run that started it: it answers in the order in which it is asked.
import { parentPort, workerData } from "node:worker_threads";
import { documentFiles } from "../files/document-files.ts";
import { projectOf } from "../project.ts";
import { inspectAndKeep } from "./inspect-and-keep.ts";
import { makeTask } from "./make-task.ts";
import type { ThreadAnswer, ThreadQuestion, ThreadStart } from "./thread-messages.ts";

const { config, root, opening, all, parts } = workerData as ThreadStart;
const project = await projectOf(config, root, opening);
const task = makeTask(project, all, parts);

let before: Promise<void> = Promise.resolve();
parentPort?.on("message", (question: ThreadQuestion) => {
  before = before.then(() => answer(question));
});

/** Whatever goes wrong, the thread that asked does the document itself, and says what is wrong in its own way. */
async function answer({ id, file }: ThreadQuestion): Promise<void> {
  try {
    const result = await inspectAndKeep(project, file, documentFiles(project, file), task);
    parentPort?.postMessage({ id, result } satisfies ThreadAnswer);
  } catch {
    parentPort?.postMessage({ id } satisfies ThreadAnswer);
  }
}
