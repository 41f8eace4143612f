import { resolve } from "node:path";
import { UserError } from "../../model/index.ts";
import { accept } from "../../project/accept.ts";
import { changesReport, orderedFindings, printable, printJson } from "../../report/index.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { fromRoot, withProject } from "../with-project.ts";

interface AcceptOptions extends GlobalOptions {
  readonly reason?: string;
  readonly rule?: readonly string[];
  readonly all?: boolean;
  readonly frozen?: boolean;
}

/** `calque accept`: a finding is right to be there; the reason goes into the locale file. */
export const acceptCommand: Run<AcceptOptions> = (options, args, terminal) =>
  withProject(options, [], async (project, selection) => {
    if (options.reason === undefined) {
      throw new UserError("usage", "Expected a reason, found none.", 'Write --reason "…".');
    }
    const cwd = resolve(options.cwd ?? ".");
    const what = args.map((arg) => {
      const [, file, line] = /^(.+?)(:\d+(?::\d+)?)$/.exec(arg) ?? [];
      return file === undefined ? arg : fromRoot(project, cwd, file) + (line ?? "");
    });
    const frozen = options.frozen === true;
    const { accepted, written, changes } = await accept(project, {
      frozen,
      what,
      reason: options.reason,
      ...(options.all && { all: true }),
      ...(options.rule && { rules: options.rule }),
      ...(selection.locales && { locales: selection.locales }),
    });
    if (options.json) {
      const shape = { accepted: orderedFindings(accepted), written, ...(changes && { changes }) };
      terminal.print(printJson(shape));
      return written.length > 0 && frozen ? 1 : 0;
    }
    for (const { target, rule, message, key } of accepted) {
      const place = target ? `${target.file}:${target.line}` : (key ?? "");
      terminal.print(`${printable(place)}  ${rule}  ${printable(message)}\n`);
    }
    if (frozen) {
      const list = changesReport(changes ?? [], { color: terminal.color });
      if (list !== "") terminal.print(`\n${list}`);
      return list === "" ? 0 : 1;
    }
    terminal.note(`Accepted: ${printable(options.reason.trim())}\n`);
    return 0;
  });
