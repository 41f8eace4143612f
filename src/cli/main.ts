#!/usr/bin/env node
import { describeError } from "./describe-error.ts";
import { runCommandLine } from "./run-command-line.ts";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), process);
} catch (error) {
  const debug = process.argv.includes("--debug") || Boolean(process.env["DEBUG"]);
  process.stderr.write(describeError(error, { debug }));
  process.exitCode = 2;
}
