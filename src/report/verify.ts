import type { Law, Verification } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { count, formatCount } from "./count.ts";
import { makePaint } from "./paint.ts";
import { printable } from "./printable.ts";
import { makeTable } from "./table.ts";

/** Write what was proved: every law with its documents, the words, and every problem with its line. */
export function verifyReport(
  { documents, compared }: Verification,
  options: { color: boolean; quiet?: boolean },
): string {
  const paint = makePaint(options.color);
  const readable = documents.filter((document) => document.readable);
  const broken = readable.filter((document) => document.broken.length > 0);
  const lines: string[] = [];
  for (const { path, broken, problems } of documents) {
    for (const { law, message, line } of broken) {
      lines.push(`${printable(path)}:${line}  ${paint("red", law)}  ${printable(message)}`);
    }
    for (const { code, message, line } of problems) {
      lines.push(`${printable(path)}:${line}  ${paint("yellow", code)}  ${printable(message)}`);
    }
  }
  if (lines.length > 0) lines.push("");
  if (options.quiet) return lines.length === 0 ? "" : `${lines.map(inertLine).join("\n")}\n`;
  const rows = laws
    .filter(([law]) => law !== "alike" || compared === true)
    .map(([law, says]) => {
      const failed = readable.filter((one) => one.broken.some((found) => found.law === law)).length;
      const verdict =
        failed === 0
          ? paint("green", "holds")
          : paint("red", `broken in ${count(failed, "document")}`);
      return [law, verdict, says];
    });
  lines.push(...makeTable([left, left, left], rows), "");
  const words = sum(readable.map((document) => document.words));
  const units = sum(readable.map((document) => document.units));
  lines.push(
    `${count(readable.length, "document")} verified: ${count(units, "unit")}, ${count(words, "word")}.`,
  );
  const out = leftOut(documents);
  if (out !== "") lines.push(`Words in no unit: ${out}.`);
  const rejected = sum(readable.map((document) => document.rejected));
  if (rejected > 0) {
    lines.push(
      `${count(rejected, "pseudo-translation")} not put in: the source text would be shown.`,
    );
  }
  if (compared === false)
    lines.push("Not compared: the parsers, since only remark-parse was used.");
  const unread = documents.length - readable.length;
  if (unread > 0) {
    lines.push(paint("yellow", `Not verified: ${count(unread, "document")} that cannot be read.`));
  }
  lines.push(
    broken.length === 0
      ? "Nothing was written, and nothing would be lost."
      : `${count(broken.length, "document")} would not be safe. Please report it with the document.`,
  );
  return `${lines.map(inertLine).join("\n")}\n`;
}

const left = { title: "", align: "left" } as const;

const laws: readonly (readonly [Law, string])[] = [
  ["lossless", "the bytes come back without translations, and with the source as translation"],
  ["contained", "no translation, friendly or hostile, changes what is around it"],
  ["remembered", "the same text gets the same keys, and keeps them"],
  ["accounted", "every word is in a unit or left out for a reason"],
  ["alike", "the fast parser and remark-parse find the same"],
];

function leftOut(documents: Verification["documents"]): string {
  const words = new Map<string, number>();
  for (const document of documents) {
    for (const [reason, number] of Object.entries(document.leftOut)) {
      words.set(reason, (words.get(reason) ?? 0) + number);
    }
  }
  return [...words]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, number]) => `${reason.replaceAll("-", " ")} ${formatCount(number)}`)
    .join(", ");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
