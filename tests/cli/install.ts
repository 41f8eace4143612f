import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { folder } from "./calque.ts";

export const repository = resolve(import.meta.dirname, "../..");

/** What an installation has: the packed files, and the packages that they name. */
export function install(files: Readonly<Record<string, string>>): string {
  const root = folder(files);
  const modules = join(root, "node_modules");
  mkdirSync(join(modules, "calque"), { recursive: true });
  run(repository, "npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", root]);
  const packed = readdirSync(root).find((name) => name.endsWith(".tgz"))!;
  run(root, "tar", ["-xzf", packed, "-C", "node_modules/calque", "--strip-components=1"]);
  const manifest = JSON.parse(
    readFileSync(join(modules, "calque/package.json"), "utf8"),
  ) as Readonly<Record<string, Record<string, string>>>;
  // `@types/node` is the user's own, where Node's types are used.
  for (const name of [...Object.keys(manifest["dependencies"]!), "@types/node", "undici-types"]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(repository, "node_modules", name), join(modules, name), "junction");
  }
  return root;
}

/** Run a command, with its output as the result. */
export function run(cwd: string, command: string, args: readonly string[]): string {
  const env = { ...process.env, NO_COLOR: "1" };
  const shell = process.platform === "win32";
  return execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: "pipe", shell });
}
