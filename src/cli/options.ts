import { InvalidArgumentError, Option } from "commander";
import { closest } from "../text/closest.ts";

/** The options of every command. */
export interface GlobalOptions {
  readonly config?: string;
  readonly cwd?: string;
  readonly locale?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
  /** Goes before `parser` of the configuration. */
  readonly parser?: "auto" | "fast" | "remark";
  /** Goes before `jobs` of the configuration; of the commands that check and build. */
  readonly jobs?: number | "auto";
}

/** The least severity that makes a command fail. */
export type FailOn = "error" | "warning" | "info" | "never";

/** `--fail-on`, for commands that have findings. */
export function failOnOption(): Option {
  return choiceOption(
    "--fail-on <severity>",
    "least severity that ends with exit code 1; the configuration says it otherwise",
    ["error", "warning", "info", "never"],
  );
}

/** `--frozen`, for commands that write. */
export function frozenOption(): Option {
  return new Option(
    "--frozen",
    "write nothing: list what would change, and exit with 1 if anything",
  );
}

/** An option with one of a few values: another one is an error with a suggestion. */
export function choiceOption(
  flags: string,
  description: string,
  values: readonly string[],
): Option {
  const list = values.join(", ");
  return new Option(flags, `${description} (${list})`).argParser((value: string) => {
    if (values.includes(value)) return value;
    const meant = closest(value, values);
    throw new InvalidArgumentError(
      `Expected one of ${list}.${meant === undefined ? "" : `\n(Did you mean ${meant}?)`}`,
    );
  });
}

/** `--jobs`, for commands that check or build. */
export function jobsOption(): Option {
  return new Option("--jobs <n>", "threads to work with: a number, or auto").argParser(
    (value: string) => {
      if (value === "auto") return value;
      const jobs = Number(value);
      if (/^\d+$/.test(value) && jobs >= 1 && jobs <= 64) return jobs;
      throw new InvalidArgumentError("Expected a number from 1 to 64, or auto.");
    },
  );
}

/** Collect the values of a repeatable option. */
export function collect(value: string, former: readonly string[] | undefined): string[] {
  return [...(former ?? []), ...value.split(",").filter((part) => part !== "")];
}

/** Collect the values of a repeatable option as they are. */
export function repeat(value: string, former: readonly string[] | undefined): string[] {
  return [...(former ?? []), value];
}
