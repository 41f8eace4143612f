import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { engineId } from "../../parse/engine/engine-id.ts";

/**
 * Name everything but content and configuration that results depend on: Calque and its build, the
 * packages it depends on, the parser, and the Unicode data of this Node.
 *
 * Read once per process.
 */
export function versionStamp(): string {
  return (known ??= makeStamp());
}

let known: string | undefined;

function makeStamp(): string {
  const here = fileURLToPath(import.meta.url);
  let root = dirname(here);
  while (!existsSync(join(root, "package.json")) && dirname(root) !== root) root = dirname(root);
  // `lib` where Calque is built, `src` where it runs from sources.
  const code = join(root, relative(root, here).split(sep)[0] ?? "");
  const manifest = readManifest(join(root, "package.json"));
  const packages = Object.keys({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    // A build has them in it, and its hash knows them.
    ...(code.endsWith("src") ? manifest.devDependencies : {}),
  })
    .sort()
    .map((name) => `${name}@${versionOf(name, root)}`);
  const { icu = "", unicode = "" } = process.versions;
  const parts = [manifest.version ?? "", buildId(code), engineId(), icu, unicode, ...packages];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/** The build says what it is made of; running from sources, they are looked at. */
function buildId(code: string): string {
  const file = join(code, "build-id");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const hash = createHash("sha256");
  for (const path of readdirSync(code, { recursive: true, encoding: "utf8" }).sort()) {
    if (/\.[jt]s$/.test(path)) hash.update(`${path}\n`).update(readFileSync(join(code, path)));
  }
  return hash.digest("base64url");
}

/** As Node finds it, from the folder of Calque upwards. */
function versionOf(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", name, "package.json");
    if (existsSync(file)) return readManifest(file).version ?? "";
    if (dirname(folder) === folder) return "";
  }
}

function readManifest(file: string): {
  readonly version?: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
} {
  return JSON.parse(readFileSync(file, "utf8")) as ReturnType<typeof readManifest>;
}
