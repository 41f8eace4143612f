import { count as counted } from "../report/count.ts";
import { formatTime } from "../report/format-time.ts";
import { remainingTime } from "./remaining-time.ts";

/** Where a command writes, and how. */
export interface Terminal {
  /** Write what was asked for to standard output. */
  print(text: string): void;
  /** Write a word about the work to standard error; nothing with `--quiet`. */
  note(text: string): void;
  /** Write what must be seen to standard error, whatever `--quiet` says. */
  warn(text: string): void;
  /**
   * Tell how far a long work is: one line on a terminal's standard error that goes when it ends, one
   * line at its end in the log of a CI service, nothing where standard error is piped otherwise.
   */
  progress(phase: string): Progress;
  /** Whether standard output takes colour. */
  readonly color: boolean;
  /** The cells of a line of standard output, where it is a terminal. */
  readonly width: number | undefined;
  /** Whether somebody can answer questions. */
  readonly interactive: boolean;
}

/** How far a work is. `step` fits the `onDocument` of the use cases. */
export interface Progress {
  step(name: string, index: number, count: number): void;
  end(): void;
}

/** The parts of `process` that a terminal is made of. */
export type Streams = Pick<NodeJS.Process, "stdout" | "stderr" | "stdin" | "env">;

/**
 * Make the terminal of a process.
 *
 * Node makes each stream when it is first asked for, which takes time: so they are asked for when needed.
 * A reader that closes the pipe early (`| head`) has seen what it wanted: that is no error.
 */
export function processTerminal(streams: Streams, options: { quiet: boolean }): Terminal {
  const { env } = streams;
  return {
    print: (text) => void streams.stdout.write(text),
    note: (text) => void (options.quiet || streams.stderr.write(text)),
    warn: (text) => void streams.stderr.write(text),
    progress(phase) {
      const makeProgress = options.quiet ? noProgress : progressFor(streams.stderr, env);
      return makeProgress(phase, streams.stderr);
    },
    get color() {
      return takesColor(streams.stdout, env);
    },
    get width() {
      return streams.stdout.isTTY ? streams.stdout.columns : undefined;
    },
    get interactive() {
      return streams.stdin.isTTY && streams.stderr.isTTY;
    },
  };
}

/** https://force-color.org and https://no-color.org, the former first, as Node does. */
function takesColor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  return stream.isTTY && env["TERM"] !== "dumb";
}

type MakeProgress = (phase: string, stream: NodeJS.WriteStream) => Progress;

/** CI services say that they are one in `CI`: `true` or `1`. */
function progressFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): MakeProgress {
  if (stream.isTTY) return env["TERM"] === "dumb" ? noProgress : lineProgress;
  return env["CI"] === "true" || env["CI"] === "1" ? phaseProgress : noProgress;
}

const noProgress: MakeProgress = () => ({ step: () => undefined, end: () => undefined });

/** Redrawn ten times a second at most, its estimate once a second, and only as wide as the terminal. */
function lineProgress(phase: string, stream: NodeJS.WriteStream): Progress {
  const start = performance.now();
  let last = 0;
  let estimated = 0;
  let left = "";
  return {
    step(name, index, count) {
      const now = performance.now();
      if (last > 0 && now - last < 100) return;
      last = now;
      if (now - estimated >= 1000) {
        estimated = now;
        const time = remainingTime({ elapsed: now - start, done: index, count });
        left = time === undefined ? "" : `, ${time}`;
      }
      const line = `${phase} ${index + 1}/${count}${left}  ${name.replace(/\p{C}/gu, "?")}`;
      stream.write(`\r\u001B[2K${line.slice(0, Math.max(20, stream.columns - 1))}`);
    },
    end: () => void (last > 0 && stream.write("\r\u001B[2K")),
  };
}

/** One line when the phase is over. */
function phaseProgress(phase: string, stream: NodeJS.WriteStream): Progress {
  const start = performance.now();
  let documents = 0;
  return {
    step: (_, index) => void (documents = index + 1),
    end() {
      if (documents === 0) return;
      const time = formatTime(performance.now() - start);
      stream.write(`${phase}: ${counted(documents, "document")}, ${time}\n`);
      documents = 0;
    },
  };
}
