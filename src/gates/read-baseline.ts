import { UserError } from "../model/index.ts";
import type { BaselineEntry, PlacedEntry } from "./baseline-entry.ts";

/**
 * Read a baseline, also one that a formatter has spread over more lines.
 *
 * Law: a file that is not what it should be is never read as empty, or a gate would open by accident.
 *
 * @throws UserError `input`, naming the line
 */
export function readBaseline(text: string, file: string): PlacedEntry[] {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  const value = parse(lines, file);
  if (!Array.isArray(value)) return fail(file, 1, "a JSON array of entries", show(value));
  let line = 0;
  return value.map((each: unknown, index) => {
    const entry = readEntry(each, `${file}, entry ${index + 1}`);
    // Entries stand in the order of the array, so each is looked for after the one before it.
    const found = lines.findIndex((text, at) => at >= line && text.includes(entry.fingerprint));
    line = found < 0 ? line : found + 1;
    return { entry, line: Math.max(1, line) };
  });
}

function parse(lines: readonly string[], file: string): unknown {
  try {
    return JSON.parse(lines.join("\n"));
  } catch {
    const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})/u.test(line));
    if (conflict >= 0) return fail(file, conflict + 1, "an entry", "a git conflict");
    const broken = lines.findIndex((line, index) => !isSound(line, index, lines));
    return fail(file, Math.max(0, broken) + 1, "JSON, one entry a line", show(lines[broken] ?? ""));
  }
}

/** Whether a line is what it should be in a file of one entry a line, its comma included. */
function isSound(line: string, index: number, lines: readonly string[]): boolean {
  const trimmed = line.trim();
  if (trimmed === "" || trimmed === "[" || trimmed === "]") return true;
  const last = (lines[index + 1] ?? "]").trim() === "]";
  if (trimmed.endsWith(",") === last) return false;
  try {
    JSON.parse(trimmed.replace(/,$/u, ""));
    return true;
  } catch {
    return false;
  }
}

function readEntry(value: unknown, where: string): BaselineEntry {
  if (typeof value !== "object" || value === null) return fail(where, 0, "an object", show(value));
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string => {
    const found = fields.get(name);
    return typeof found === "string" ? found : fail(where, 0, `a text as ${name}`, show(found));
  };
  const optional = (name: string): string | null => (fields.get(name) === null ? null : text(name));
  return {
    rule: text("rule"),
    locale: optional("locale"),
    namespace: text("namespace"),
    key: optional("key"),
    fingerprint: text("fingerprint"),
    reason: text("reason"),
  };
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60);
}

function fail(where: string, line: number, expected: string, found: string): never {
  throw new UserError(
    "input",
    `Expected ${expected} in ${where}${line > 0 ? `:${line}` : ""}, found ${found}`,
    "Mend the line, or write the baseline anew and look at the difference",
  );
}
