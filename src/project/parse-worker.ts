// The thread that parses: it answers one job at a time, and is ended from outside when a job hangs.
import { parentPort, workerData } from "node:worker_threads";
import { parseDocument } from "../parse/parse-document.ts";
import { localizeDocument } from "../render/localize-document.ts";
import type { ReaderOptions } from "./reader.ts";
import type { Job } from "./watched-reader.ts";

const { parse, wrap } = workerData as ReaderOptions;

parentPort?.on("message", (job: Job) => {
  try {
    const value =
      job.type === "read"
        ? parseDocument(job.path, job.text, parse)
        : localizeDocument(job.document, job.targets, { ...parse, wrap });
    parentPort?.postMessage({ value });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
