// The thread that parses: it answers one job at a time, and is ended from outside when a job hangs.
import { parentPort, workerData } from "node:worker_threads";
import { findDestinations } from "../parse/find-destinations.ts";
import { parseDocument } from "../parse/parse-document.ts";
import { localizeDocument } from "../render/localize-document.ts";
import type { ReaderOptions } from "./reader.ts";
import type { Job } from "./watched-reader.ts";

const { parse, wrap } = workerData as ReaderOptions;

parentPort?.on("message", (job: Job) => {
  try {
    parentPort?.postMessage({ value: answer(job) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});

function answer(job: Job): unknown {
  switch (job.type) {
    case "read":
      return parseDocument(job.path, job.text, parse);
    case "localize":
      return localizeDocument(job.document, job.targets, { ...parse, wrap });
    case "destinations":
      return findDestinations(job.text, job.syntax);
  }
}
