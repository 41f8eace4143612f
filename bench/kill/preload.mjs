/**
 * Stop a process at the n-th change it makes to the disk, or keep a copy of the disk before each change.
 *
 * For `node --import`. `KILL_AT=n` ends the process with SIGKILL just before its n-th change; each
 * text that is written counts twice, at its start and half-way. `KILL_COPIES=folder` copies the current
 * folder to `folder/<n>` at each of these moments, or at every n-th with `KILL_EVERY=n`: what a kill there
 * would have left. `KILL_COUNT=file` takes the number of moments at the end.
 */
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const { KILL_AT, KILL_COPIES, KILL_COUNT, KILL_EVERY = "1" } = process.env;
const { cpSync, appendFileSync, writeFileSync } = fs;
let count = 0;
let copying = false;

function moment() {
  // Copying makes files as well.
  if (copying) return;
  count++;
  copying = true;
  if (KILL_COPIES && count % Number(KILL_EVERY) === 0)
    cpSync(process.cwd(), join(KILL_COPIES, String(count)), { recursive: true });
  copying = false;
  if (String(count) === KILL_AT) process.kill(process.pid, "SIGKILL");
}

if (isMainThread) {
  const real = { ...promises };
  for (const name of ["rename", "unlink", "link", "copyFile", "mkdir", "rm", "rmdir", "symlink"]) {
    promises[name] = (...values) => {
      moment();
      return real[name](...values);
    };
  }
  for (const name of ["renameSync", "linkSync", "mkdirSync", "unlinkSync", "rmSync", "rmdirSync"]) {
    const sync = fs[name];
    fs[name] = (...values) => {
      moment();
      return sync(...values);
    };
  }
  fs.writeFileSync = (path, data, options) => {
    if (copying) return writeFileSync(path, data, options);
    moment();
    const bytes = Buffer.from(data);
    writeFileSync(path, bytes.subarray(0, bytes.length >> 1), options);
    moment();
    // It writes by the function that stands here.
    copying = true;
    appendFileSync(path, bytes.subarray(bytes.length >> 1));
    copying = false;
  };
  const { openSync, writeSync } = fs;
  const written = new Set();
  fs.openSync = (path, flags, ...rest) => {
    const writes = /[wa+]/.test(String(flags ?? "r"));
    if (writes) moment();
    const file = openSync(path, flags, ...rest);
    if (writes) written.add(file);
    else written.delete(file);
    return file;
  };
  fs.writeSync = (file, data, at, ...rest) => {
    // With a length it is `writeFileSync` that asks, whose moments are counted above.
    if (!written.has(file) || rest.length > 0) return writeSync(file, data, at, ...rest);
    moment();
    const half = at + ((data.length - at) >> 1);
    let done = at;
    while (done < half) done += writeSync(file, data, done, half - done);
    moment();
    while (done < data.length) done += writeSync(file, data, done);
    return done - at;
  };
  promises.open = (path, flags, ...rest) => {
    if (/[wa+]/.test(String(flags ?? "r"))) moment();
    return real.open(path, flags, ...rest);
  };
  promises.writeFile = async (path, data, options) => {
    moment();
    const bytes = Buffer.from(data);
    await real.writeFile(path, bytes.subarray(0, bytes.length >> 1), options);
    moment();
    await real.appendFile(path, bytes.subarray(bytes.length >> 1));
  };
  const handle = await real.open(process.execPath, "r");
  const proto = Object.getPrototypeOf(handle);
  await handle.close();
  const { writeFile } = proto;
  proto.writeFile = async function (data) {
    moment();
    const bytes = Buffer.from(data);
    await writeFile.call(this, bytes.subarray(0, bytes.length >> 1));
    moment();
    await writeFile.call(this, bytes.subarray(bytes.length >> 1));
  };
  syncBuiltinESMExports();
  process.on("exit", () => {
    if (KILL_COUNT) writeFileSync(KILL_COUNT, String(count));
  });
}
