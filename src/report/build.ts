import type { BuildFigures } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { count } from "./count.ts";
import { makePaint } from "./paint.ts";
import { printable } from "./printable.ts";

/** Write what a build did; with `frozen`, every file that it would have written. */
export function buildReport(
  { outputs, skipped }: BuildFigures,
  options: { color: boolean; frozen?: boolean },
): string {
  const paint = makePaint(options.color);
  const written = outputs.filter((output) => output.written);
  const unchanged = outputs.length - written.length;
  const lines: string[] = skipped.map(
    ({ locale, path, reason }) =>
      `${paint("yellow", "skipped")}  ${printable(path)} in ${printable(locale)}: ${printable(reason)}`,
  );
  if (options.frozen) {
    lines.push(`${count(written.length, "document")} would change, ${unchanged} up to date.`);
    lines.push(...written.map(({ path }) => `  ${printable(path)}`));
  } else {
    lines.push(`${count(written.length, "document")} written, ${unchanged} unchanged.`);
  }
  return `${lines.map(inertLine).join("\n")}\n`;
}
