/**
 * Run the Turborepo and the Nx pipeline of docs/ci on the example project, and compare, byte for byte, what
 * the engine restores from its cache with what Calque wrote.
 *
 *     node scripts/task-engines.mjs [folder]    # a folder where `npm install turbo nx` was run; otherwise
 *                                               # they are installed into a temporary one
 *
 * Exit code 1 where bytes differ, where the engine did not restore, or where an engine cannot be had.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { globSync } from "tinyglobby";

const home = resolve(import.meta.dirname, "..");
const temporary = realpathSync(mkdtempSync(join(tmpdir(), "calque-engines-")));
const engines = {
  turbo: {
    args: ["run", "calque:build", "calque:check", "--ui=stream", "--no-daemon"],
    files: { "turbo.json": "turbo.json" },
    restored: /2 cached, 2 total/,
    ran: /0 cached, 2 total/,
  },
  nx: {
    args: ["run-many", "-t", "calque:build", "calque:check", "--outputStyle=stream"],
    files: { "nx.json": "nx.json" },
    restored: /read the output from the cache instead of running the command for 2 out of 2 tasks/,
    ran: /Successfully ran targets/,
  },
};

try {
  const installed = process.argv[2] ? resolve(process.argv[2]) : install();
  for (const [name, engine] of Object.entries(engines)) compare(name, engine, installed);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function install() {
  const folder = join(temporary, "engines");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--no-save", "--silent", "--ignore-scripts", "turbo", "nx"], {
    cwd: folder,
    stdio: "inherit",
    timeout: 300_000,
  });
  return folder;
}

function compare(name, engine, installed) {
  const root = workspace(name, engine, installed);
  const docs = join(root, "packages/docs");
  const first = run(name, engine, root);
  expect(engine.ran.test(first), `${name}: expected to run Calque:\n${first}`);
  const built = hashes(docs);
  expect(
    Object.keys(built).length > 10,
    `${name}: expected outputs, found ${Object.keys(built).join(", ")}`,
  );
  for (const made of ["dist", ".calque", "calque.sarif"]) {
    rmSync(join(docs, made), { recursive: true, force: true });
  }
  const second = run(name, engine, root);
  expect(engine.restored.test(second), `${name}: expected to restore the outputs:\n${second}`);
  expect(same(built, hashes(docs)), `${name}: expected the bytes that Calque wrote`);
  const frozen = spawnSync(process.execPath, [join(home, "lib/cli/main.js"), "build", "--frozen"], {
    cwd: docs,
    encoding: "utf8",
  });
  expect(frozen.status === 0, `${name}: expected nothing to build, found:\n${frozen.stdout}`);
  const page = join(docs, "locales/de/north-korea-troops.json");
  writeFileSync(page, readFileSync(page, "utf8").replaceAll("Soldaten", "Kämpfer"));
  const third = run(name, engine, root);
  expect(engine.ran.test(third), `${name}: expected an edited translation to be built:\n${third}`);
  expect(!same(built, hashes(docs)), `${name}: expected other bytes after an edit`);
  console.log(`${name}: ${Object.keys(built).length} files restored, the same byte for byte`);
}

function workspace(name, { files }, installed) {
  const root = join(temporary, name);
  const docs = join(root, "packages/docs");
  mkdirSync(join(docs, "node_modules/.bin"), { recursive: true });
  for (const part of ["source", "locales"])
    cpSync(join(home, part), join(docs, part), { recursive: true });
  for (const [to, from] of Object.entries(files))
    cpSync(join(home, "docs/ci", from), join(root, to));
  cpSync(join(home, "docs/ci/task-engine-package.json"), join(docs, "package.json"));
  writeFileSync(join(docs, "calque.config.json"), '{ "targets": ["de", "fr", "ja", "ar"] }\n');
  const manifest = {
    name: "site",
    private: true,
    workspaces: ["packages/*"],
    packageManager: "npm@10.0.0",
  };
  writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
  const packages = { "": manifest, "packages/docs": { name: "docs", version: "0.0.0" } };
  writeFileSync(
    join(root, "package-lock.json"),
    JSON.stringify({ name: "site", lockfileVersion: 3, packages }),
  );
  writeFileSync(
    join(root, ".gitignore"),
    "node_modules\ndist\n.calque\ncalque.sarif\n.turbo\n.nx\n",
  );
  symlinkSync(join(installed, "node_modules"), join(root, "node_modules"), "junction");
  const bin = join(docs, "node_modules/.bin/calque");
  writeFileSync(
    bin,
    `#!/bin/sh\nexec "${process.execPath}" "${join(home, "lib/cli/main.js")}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
  const git = (...args) => execFileSync("git", args, { cwd: root, stdio: "ignore" });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "first");
  return root;
}

function run(name, { args }, root) {
  const { CI: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin", name), args, {
    cwd: root,
    encoding: "utf8",
    timeout: 240_000,
    env: {
      ...env,
      NX_DAEMON: "false",
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
      NO_COLOR: "1",
      NX_NO_CLOUD: "true",
    },
  });
  expect(status === 0, `${name} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

function hashes(docs) {
  const files = globSync(["dist/**", "calque.sarif"], { cwd: docs }).sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(docs, file)))
        .digest("hex"),
    ]),
  );
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

function expect(holds, message) {
  if (!holds) throw new Error(message);
}
