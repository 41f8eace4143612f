import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Remove the files of a cache folder whose ids are not among those to keep, and what an interrupted
 * run left behind. What has not the form of a cache's file is not Calque's, and stays.
 */
export function pruneFolder(folder: string, keep: ReadonlySet<string>): void {
  try {
    for (const sub of readdirSync(folder, { withFileTypes: true })) {
      if (!sub.isDirectory() || !/^[0-9a-f]{2}$/.test(sub.name)) continue;
      const path = join(folder, sub.name);
      const files = readdirSync(path, { withFileTypes: true });
      const old = files.filter(
        (file) => file.isFile() && FILE.test(file.name) && !keep.has(sub.name + file.name),
      );
      for (const { name } of old) rmSync(join(path, name), { force: true });
      if (old.length === files.length) rmdirSync(path);
    }
  } catch {
    // Another run prunes as well, or nothing may be deleted here: nothing depends on it.
  }
}

const FILE = /^(?:[0-9a-f]{38}|\.[0-9a-f]{38}\.[0-9a-f]{16}-\d+\.tmp)$/;
