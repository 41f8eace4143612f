import { resolve } from "node:path";
import { projectOf } from "../../project/project.ts";
import { loadConfig, parseConfig } from "../../config/index.ts";
import { hasFastParser } from "../../project/reader/require-fast-parser.ts";
import { verify } from "../../project/verify.ts";
import { printJson, verifyReport } from "../../report/index.ts";
import { noteRun } from "../note-run.ts";
import type { GlobalOptions } from "../options.ts";
import { refuse } from "../refuse.ts";
import type { Run } from "../run.ts";

/** `calque verify`: needs no configuration, and takes one only with `--config`. Writes nothing. */
export const verifyCommand: Run<GlobalOptions> = async (options, names, terminal) => {
  refuse(options, "verify", ["locale"], "It proves the same for every locale.");
  const cwd = resolve(options.cwd ?? ".");
  const config =
    options.config === undefined
      ? parseConfig({ targets: ["und"] }, "defaults")
      : (await loadConfig({ cwd, file: options.config })).config;
  const parser = options.parser ?? config.parser;
  const project = await projectOf({ ...config, parser }, cwd);
  const reference =
    parser !== "remark" && hasFastParser()
      ? await projectOf({ ...config, parser: "remark" }, cwd)
      : undefined;
  const start = performance.now();
  const progress = terminal.progress("Verifying");
  try {
    const { units, sourceLocale, math } = config;
    const result = await verify(names, {
      cwd,
      reader: project.reader,
      ...(reference ? { reference: reference.reader } : {}),
      units: { units, sourceLocale, math, placeholders: project.placeholders },
      onDocument: (...step) => progress.step(...step),
    });
    progress.end();
    if (options.json) {
      const { documents, compared } = result;
      const readable = documents.filter((document) => document.readable);
      const summary = {
        documents: documents.length,
        broken: readable.filter(({ broken }) => broken.length > 0).length,
        notVerified: documents.length - readable.length,
        compared,
      };
      terminal.print(printJson({ summary, documents }));
    } else {
      terminal.print(
        verifyReport(result, { color: terminal.color, quiet: options.quiet === true }),
      );
    }
    const milliseconds = performance.now() - start;
    noteRun(terminal, { documents: result.documents.length, milliseconds });
    return result.documents.some(({ broken }) => broken.length > 0) ? 1 : 0;
  } finally {
    progress.end();
    await project.close();
    await reference?.close();
  }
};
