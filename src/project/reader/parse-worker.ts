// The thread that parses: it answers one job at a time, and is ended from outside when a job hangs.
import { parentPort, workerData } from "node:worker_threads";
import type { Document } from "../../model/index.ts";
import { findDestinations } from "../../parse/find-destinations.ts";
import { parseDocument } from "../../parse/parse-document.ts";
import { localizeDocument } from "../../render/localize-document.ts";
import type { ReaderOptions } from "./reader.ts";
import type { Answer, Job } from "./watched-reader.ts";

const { parse, wrap } = workerData as ReaderOptions;

parentPort?.on("message", (job: Job) => {
  try {
    parentPort?.postMessage({ value: answer(job) } satisfies Answer);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies Answer);
  }
});

/** The documents read last: each is localized into every locale soon after, and need not be sent again. */
const recent = new Map<number, Document>();
const kept = 32;

/** `undefined` asks for the document itself. */
function answer(job: Job): unknown {
  switch (job.type) {
    case "read": {
      const document = parseDocument(job.path, job.text, parse);
      recent.set(job.id, document);
      for (const id of recent.keys()) {
        if (recent.size <= kept) break;
        recent.delete(id);
      }
      return document;
    }
    case "localize": {
      const document = job.document ?? recent.get(job.id);
      return document && localizeDocument(document, job.targets, { ...parse, wrap });
    }
    case "destinations":
      return findDestinations(job.text, job.syntax);
  }
}

parentPort?.postMessage("ready" satisfies Answer);
