import { fingerprint } from "../../text/fingerprint.ts";
import type { DocumentTask } from "../check/inspect-document.ts";
import { ruleSettings } from "../check/rule-settings.ts";
import type { SourceFile } from "../files/list-documents.ts";
import { linkWorld } from "../outputs/link-world.ts";
import type { Project } from "../project.ts";

/** What of a task cannot be told by the project: data that can be sent to another thread. */
export type TaskParts = Pick<
  DocumentTask,
  "check" | "localize" | "wanted" | "targets" | "knowledge"
>;

/** Make the task of a run from its parts. `all` are the project's documents, which links may lead to. */
export function makeTask(
  project: Project,
  all: readonly SourceFile[],
  parts: TaskParts,
): DocumentTask {
  return {
    ...parts,
    settingsFor: ruleSettings(project.config),
    world: linkWorld(project, all),
    knowledgeId: fingerprint([JSON.stringify(parts.knowledge, plainMaps)]),
  };
}

/** Forms of terms are in maps, which JSON would write as nothing. */
function plainMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
