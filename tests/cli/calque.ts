import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { onTestFinished } from "vitest";

/** The built command. */
export const main = resolve(import.meta.dirname, "../../lib/cli/main.js");

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run the built command in a folder, as a shell would with its output piped. */
export function calque(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const { FORCE_COLOR: _, CI: __, ...env } = process.env;
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [main, ...args],
      { cwd, env: { ...env, NO_COLOR: "1" }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        done({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

/** Make a folder with these files; it goes when the test ends. */
export function folder(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "calque-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) put(root, path, text);
  return root;
}

/** Write one file of a folder. */
export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Read one file of a folder. */
export function read(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Every file of a folder with its text, but for the cache. */
export function tree(root: string): Record<string, string> {
  const paths = globSync(["**"], { cwd: root, dot: true, ignore: [".calque/**"] }).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll("\\", "/"), read(root, path)]));
}

/** A project of one English document with German and French. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  return folder({
    "calque.config.json": JSON.stringify({ targets: ["de", "fr"] }),
    "source/a.md": "# Hello\n\nThe first paragraph.\n",
    ...files,
  });
}
