// Deletes declarations in lib/types that nobody who imports Calque can reach: the compiler writes one for
// every module.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const types = fileURLToPath(new URL("../lib/types", import.meta.url));
const reached = new Set();
visit(join(types, "index.d.ts"));
for (const path of readdirSync(types, { recursive: true })) {
  const file = join(types, path);
  if (file.endsWith(".d.ts") && !reached.has(file)) rmSync(file);
}

function visit(file) {
  if (reached.has(file)) return;
  reached.add(file);
  const specifiers = readFileSync(file, "utf8").matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
  for (const [, specifier] of specifiers) {
    visit(resolve(dirname(file), specifier.replace(/\.[jt]s$/, ".d.ts")));
  }
}
