import type { Config } from "../../config/index.ts";
import type { DocumentResult } from "../check/document-result.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { CacheOptions } from "../project-cache.ts";
import type { TaskParts } from "./make-task.ts";

/** What a thread is started with: all of it can be sent. */
export interface ThreadStart {
  readonly config: Config;
  readonly root: string;
  readonly opening: CacheOptions;
  readonly all: readonly SourceFile[];
  readonly parts: TaskParts;
}

/** What a thread is asked. */
export interface ThreadQuestion {
  readonly id: number;
  readonly file: SourceFile;
}

/** What it answers: no result where it could not make one. */
export interface ThreadAnswer {
  readonly id: number;
  readonly result?: DocumentResult;
}
