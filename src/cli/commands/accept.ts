import { resolve } from "node:path";
import { UserError } from "../../model/index.ts";
import { accept } from "../../project/accept.ts";
import { orderedFindings, printable, printJson } from "../../report/index.ts";
import type { GlobalOptions } from "../options.ts";
import type { Run } from "../run.ts";
import { fromRoot, withProject } from "../with-project.ts";

interface AcceptOptions extends GlobalOptions {
  readonly reason?: string;
  readonly rule?: readonly string[];
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
    const { accepted, written } = await accept(project, {
      what,
      reason: options.reason,
      ...(options.rule && { rules: options.rule }),
      ...(selection.locales && { locales: selection.locales }),
    });
    if (options.json) {
      terminal.print(printJson({ accepted: orderedFindings(accepted), written }));
      return 0;
    }
    for (const { target, rule, message, key } of accepted) {
      const place = target ? `${target.file}:${target.line}` : (key ?? "");
      terminal.print(`${printable(place)}  ${rule}  ${printable(message)}\n`);
    }
    terminal.note(`Accepted: ${printable(options.reason.trim())}\n`);
    return 0;
  });
