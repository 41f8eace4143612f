import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { globSync } from "tinyglobby";

/** Build `lib/` where it is missing or older than a source: tests run the built command. */
export default function buildLib(): void {
  const root = resolve(import.meta.dirname, "../..");
  const built = join(root, "lib/cli/main.js");
  const sources = globSync(
    ["src/**/*.ts", "scripts/*.mjs", "tsconfig*.json", "package-lock.json"],
    { cwd: root, absolute: true },
  );
  const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  execFileSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
