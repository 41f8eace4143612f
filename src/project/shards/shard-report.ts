import type {
  BuildFigures,
  CheckFigures,
  DocumentStatus,
  ExtractFigures,
  Finding,
} from "../../model/index.ts";
import { UserError } from "../../model/index.ts";
import type { ShardName } from "./shard-name.ts";

/** What one shard of a command found and did, for `merge-reports`. */
export interface ShardReport {
  /** The version of Calque that wrote it. */
  readonly calque: string;
  readonly shard: ShardName;
  /** What the shards of one whole have in common. */
  readonly whole: string;
  /** Whether the shards together are all documents. */
  readonly everything: boolean;
  /** The locales that were asked for; all where `null`. */
  readonly locales: readonly string[] | null;
  readonly result: ShardResult;
}

/** The result of a command, before gates judge it. */
export type ShardResult =
  | {
      readonly command: "check";
      readonly check: CheckFigures;
      readonly status: readonly DocumentStatus[];
    }
  | {
      readonly command: "extract";
      readonly extract: ExtractFigures;
      readonly findings: readonly Finding[];
    }
  | { readonly command: "build"; readonly build: BuildFigures; readonly check: CheckFigures };

const FORMAT = "calque shard 1";

/** Write the report of a shard. Law: the same result gives the same bytes. */
export function printShardReport(report: ShardReport): string {
  return `${JSON.stringify({ format: FORMAT, ...report })}\n`;
}

/**
 * Read the report of a shard. `file` is what messages call it.
 *
 * Throws a `UserError` where it is none, is cut off, or is of another version of the format.
 */
export function readShardReport(text: string, file: string): ShardReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(file, "something that is not JSON", error);
  }
  if (typeof value !== "object" || value === null) throw unreadable(file, "no object");
  const { format, calque, shard, whole, everything, locales, result } = value as Record<
    string,
    unknown
  >;
  if (format !== FORMAT)
    throw unreadable(
      file,
      format === undefined ? "another file" : `the format ${JSON.stringify(format)}`,
    );
  const sound =
    typeof calque === "string" &&
    typeof whole === "string" &&
    typeof everything === "boolean" &&
    isShard(shard) &&
    (locales === null || Array.isArray(locales)) &&
    isResult(result);
  if (!sound) throw unreadable(file, "parts of one");
  return value as unknown as ShardReport;
}

function isShard(value: unknown): value is ShardName {
  if (typeof value !== "object" || value === null) return false;
  const { index, count } = value as Record<string, unknown>;
  return Number.isInteger(index) && Number.isInteger(count);
}

function isResult(value: unknown): value is ShardResult {
  if (typeof value !== "object" || value === null) return false;
  const { command, check, status, extract, findings, build } = value as Record<string, unknown>;
  if (command === "check") return hasFindings(check) && Array.isArray(status);
  if (command === "extract")
    return hasLists(extract, "documents", "written") && Array.isArray(findings);
  return command === "build" && hasFindings(check) && hasLists(build, "outputs", "skipped");
}

function hasFindings(value: unknown): boolean {
  if (!hasLists(value, "findings")) return false;
  const { gaps = [] } = value as { readonly gaps?: unknown };
  return Array.isArray(gaps) && gaps.every((one) => hasLists(one, "units", "locales"));
}

function hasLists(value: unknown, ...names: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => Array.isArray(fields.get(name)));
}

function unreadable(file: string, found: string, cause?: unknown): UserError {
  return new UserError(
    "input",
    `Expected the report of a shard in ${file}, found ${found}.`,
    "Write it anew: calque check --shard 1/4 --shard-report <file>.",
    cause,
  );
}
