import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command, Option } from "commander";
import { expect, test } from "vitest";
import { makeProgram } from "../../src/cli/program.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/command-line.md"), "utf8");
const { program } = makeProgram(process);

/** What the page says under a heading of the second level. */
function section(title: string): string {
  const start = page.indexOf(`\n## ${title}\n`);
  expect(start, `a section "${title}"`).toBeGreaterThan(-1);
  const end = page.indexOf("\n## ", start + 1);
  return page.slice(start, end === -1 ? undefined : end);
}

/** The usage line of a command, `calque check [--verbose] …`. */
function usageOf(command: Command): string {
  const found = /^`(calque [^`]+)`$/m.exec(section(command.name()));
  return found![1]!;
}

const flagsIn = (text: string): string[] => [...new Set(text.match(/--[a-z][a-z-]*/g))].sort();
const shown = (options: readonly Option[]): string[] =>
  options.map(({ long }) => long!).filter((long) => long !== "--help");

test.each(program.commands.map((command) => [command.name(), command] as const))(
  "the usage line of %s has every option that it takes, and no other",
  (_, command) => {
    const everywhere = shown(program.options);
    expect(flagsIn(usageOf(command)).filter((flag) => !everywhere.includes(flag))).toEqual(
      shown(command.options).sort(),
    );
  },
);

test("every option that all commands take stands in their table, and every command in its own", () => {
  const table = section("For every command")
    .split("\n\n")
    .find((part) => part.startsWith("| option"))!;
  expect(flagsIn(table.replaceAll(/\|[^|]*\|$/gm, ""))).toEqual(
    [...shown(program.options), "--help"].sort(),
  );
  const listed = [...page.matchAll(/^\| \[`([\w-]+)`\]\(#([\w-]+)\) \|/gm)];
  expect(listed.map(([, name]) => name!).sort()).toEqual(
    program.commands.map((command) => command.name()).sort(),
  );
  for (const [, name, anchor] of listed) expect(anchor).toBe(name);
});

test("help shows every option", () => {
  for (const command of [program, ...program.commands]) {
    for (const { long, hidden } of command.options) expect([long, hidden]).toEqual([long, false]);
  }
});
