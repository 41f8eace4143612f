import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a command took. `cpu` is user and system time of it and its children, where Linux tells it. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number | undefined;
  /** Why the figures do not count. */
  readonly failed?: string;
}

/** Run a command to its end and measure it, in seconds. Its output is thrown away. */
export function measure(
  command: string,
  argv: readonly string[],
  options: { readonly cwd?: string; readonly timeout?: number; readonly codes?: readonly number[] },
): Taken {
  const before = childCpu();
  const start = process.hrtime.bigint();
  const { status, signal, error, stderr } = spawnSync(command, argv, {
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 28,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout * 1000 }),
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const after = childCpu();
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  const ok = status !== null && (options.codes ?? [0]).includes(status);
  if (ok) return { wall, cpu };
  const last = stderr?.toString().trim().split("\n").at(-1) ?? "";
  return { wall, cpu, failed: error?.message ?? signal ?? `exit code ${status}: ${last}` };
}

/** The middle one; of an even number the higher. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** CPU seconds of the children that have ended. Fields `cutime` and `cstime` of proc(5), in clock ticks of 10 ms. */
export function childCpu(): number | undefined {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]!.split(" ");
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}
