import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** What each module may import, besides itself. docs/decisions.md says why. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  parse: ["model", "text"],
  segment: ["model", "text"],
  identify: ["model", "text"],
  adopt: ["model", "text"],
  catalog: ["model", "text"],
  render: ["model", "text", "parse", "segment"],
  qa: ["model", "text", "segment"],
  findings: ["model", "text"],
  config: ["model", "text"],
  report: ["model", "text", "findings"],
  gates: ["model", "text"],
  project: [
    "model",
    "text",
    "parse",
    "segment",
    "identify",
    "adopt",
    "catalog",
    "render",
    "qa",
    "config",
    "gates",
    "findings",
  ],
  cli: ["model", "text", "config", "report", "project", "findings"],
  "index.ts": [
    "model",
    "text",
    "parse",
    "segment",
    "identify",
    "adopt",
    "catalog",
    "render",
    "qa",
    "config",
    "report",
    "gates",
    "findings",
    "project",
  ],
};

const files = globSync(["**/*.ts"], { cwd: src }).map((path) => {
  const text = readFileSync(join(src, path), "utf8");
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(
    ([, specifier]) => specifier ?? "",
  );
  return { path: path.replaceAll("\\", "/"), text, specifiers };
});

function moduleOf(path: string): string {
  return path.split(/[\\/]/)[0] ?? "";
}

test("modules import only what the table allows", () => {
  const wrong = files.flatMap(({ path, specifiers }) =>
    specifiers
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => relative(src, resolve(src, dirname(path), specifier)))
      .filter((target) => moduleOf(target) !== moduleOf(path))
      .filter((target) => !mayImport[moduleOf(path)]?.includes(moduleOf(target)))
      .map((target) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("only the stores, the loader of the configuration, the use cases and the command line touch the disk", () => {
  const wrong = files
    .filter(({ specifiers }) => specifiers.some((name) => name.startsWith("node:fs")))
    .map(({ path }) => path)
    .filter((path) => !/^(?:catalog\/store|config|project|cli)\//.test(path));
  expect(wrong).toEqual([]);
});

test("only the command line prints or sets an exit code", () => {
  const wrong = files
    .filter(({ text }) =>
      /\bconsole\.|process\.(?:exit|exitCode|stdout|stderr)\b/.test(
        text.replace(/^\s*(?:\*|\/\/).*$/gm, ""),
      ),
    )
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("cli/"));
  expect(wrong).toEqual([]);
});

test("no file imports itself in a circle", () => {
  const graph = new Map(
    files.map(({ path, text }) => [
      path,
      // Types leave nothing behind at run time.
      [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "(\.[^"]+)"/gm)].map(([, name]) =>
        relative(src, resolve(src, dirname(path), name ?? "")).replaceAll("\\", "/"),
      ),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(" → "));
    if (done.has(path) || above.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...above, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test("no file imports itself by way of others", () => {
  const imports = new Map(
    files.map(({ path, specifiers }) => [
      path,
      specifiers
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => relative(src, resolve(src, dirname(path), specifier)))
        .map((target) => target.replaceAll("\\", "/")),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start !== -1) circles.push([...above.slice(start), path].join(" → "));
    if (start !== -1 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...above, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  expect(circles).toEqual([]);
});
