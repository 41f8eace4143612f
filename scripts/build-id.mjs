// Writes lib/build-id, a hash of the built code: what the cache knows a build of Calque by.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const lib = fileURLToPath(new URL("../lib", import.meta.url));
const hash = createHash("sha256");
const paths = readdirSync(lib, { recursive: true }).map(String);
for (const path of paths.sort()) {
  if (path.endsWith(".js")) hash.update(`${path}\n`).update(readFileSync(join(lib, path)));
}
writeFileSync(join(lib, "build-id"), hash.digest("base64url"));
