import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Which process is at work in a project: enough to tell later whether it still is. */
export interface RunRecord {
  /** Of this run alone. */
  readonly id: string;
  /** What the temporary files of the process are known by. */
  readonly temporary: string;
  readonly command: string;
  readonly pid: number;
  /** When the process began, as the system counts; `""` where it does not tell. Process ids come again. */
  readonly began: string;
  readonly host: string;
  /** Changes with each start of the machine; `""` where the system does not tell. */
  readonly boot: string;
  /** The container's own count of processes; `""` where there are none. */
  readonly space: string;
  /** For people: when the run began. */
  readonly since: string;
  /** Folders that its temporary files may be in beside those that every run has: absolute, or in the project. */
  readonly beside?: readonly string[];
}

/** Describe this process, for one run. */
export function ownRecord(
  command: string,
  id: string,
  temporary: string,
  beside: readonly string[] = [],
): RunRecord {
  return {
    ...(beside.length === 0 ? {} : { beside }),
    id,
    temporary,
    command,
    pid: process.pid,
    began: beganAt(process.pid),
    ...thisMachine(),
    since: new Date().toISOString(),
  };
}

/** Where process ids mean the same as here. */
export function thisMachine(): Pick<RunRecord, "host" | "boot" | "space"> {
  return {
    host: hostname(),
    boot: orNothing(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    space: orNothing(() => readlinkSync("/proc/self/ns/pid")),
  };
}

/**
 * When a process began, in ticks since the start of the machine; `""` where the system does not tell.
 *
 * Field 22 of `/proc/<pid>/stat` (proc(5)); the name before it may hold blanks and brackets.
 */
export function beganAt(pid: number): string {
  const stat = orNothing(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

/** Read a record; `undefined` where the text is none, as of a file that was being made. */
export function parseRecord(text: string): RunRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is RunRecord {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get("id");
  const beside = fields.get("beside") ?? [];
  return (
    Array.isArray(beside) &&
    beside.every((folder) => typeof folder === "string") &&
    typeof id === "string" &&
    /^[0-9a-f]{16}$/.test(id) &&
    Number.isInteger(fields.get("pid")) &&
    ["temporary", "command", "began", "host", "boot", "space", "since"].every(
      (name) => typeof fields.get(name) === "string",
    )
  );
}

function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
