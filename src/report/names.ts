import { inertLine } from "../text/visible.ts";
import { count } from "./count.ts";
import { makePaint } from "./paint.ts";
import { printable } from "./printable.ts";

/** A name as the report shows it. */
export interface ReportedName {
  readonly name: string;
  readonly kind: string;
  readonly places: readonly unknown[];
  readonly forms: Readonly<
    Record<string, readonly { text: string; count: number; certainty: number }[]>
  >;
}

/** Write names for a person at a terminal: each with what the locales call it, and how sure that is. */
export function namesReport(
  names: readonly ReportedName[],
  options: { readonly color: boolean },
): string {
  const paint = makePaint(options.color);
  if (names.length === 0) return "No names found.\n";
  const blocks = names.map(({ name, kind, places, forms }) => {
    const width = Math.max(0, ...Object.keys(forms).map((locale) => locale.length));
    const lines = Object.entries(forms).map(([locale, list]) => {
      const shown = list.map(({ text, count: times, certainty }) => {
        const often = times === 1 ? "" : ` ${times}×`;
        const doubt = certainty < 1 ? ` (${Math.round(100 * certainty)} %)` : "";
        return `${printable(text)}${often}${paint("dim", doubt)}`;
      });
      return `  ${paint("dim", locale.padEnd(width))}  ${shown.join(", ")}`;
    });
    const facts = `${printable(kind)}, in ${count(places.length, "unit")}`;
    return [`${paint("bold", printable(name))}  ${paint("dim", facts)}`, ...lines].join("\n");
  });
  return `${blocks.join("\n").split("\n").map(inertLine).join("\n")}\n`;
}
