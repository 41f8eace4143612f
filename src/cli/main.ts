#!/usr/bin/env node
import { version } from "./version.ts";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  // What scripts ask before each run needs no description of the command line.
  process.stdout.write(`${version()}\n`);
} else {
  try {
    const { runCommandLine } = await import("./run-command-line.ts");
    process.exitCode = await runCommandLine(argv, process);
  } catch (error) {
    const { describeError } = await import("./describe-error.ts");
    const debug = argv.includes("--debug") || Boolean(process.env["DEBUG"]);
    process.stderr.write(describeError(error, { debug }));
    process.exitCode = 2;
  }
}
