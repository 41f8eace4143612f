/**
 * Stop a process at the n-th change it makes to the disk, or keep a copy of the disk before each change.
 *
 * For `node --import`. `KILL_AT=n` ends the process with SIGKILL just before its n-th change; each
 * text that is written counts twice, at its start and half-way. `KILL_COPIES=folder` copies the current
 * folder to `folder/<n>` at each of these moments: what a kill there would have left. `KILL_COUNT=file`
 * takes the number of moments at the end.
 */
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const { KILL_AT, KILL_COPIES, KILL_COUNT } = process.env;
const { cpSync, appendFileSync, writeFileSync } = fs;
let count = 0;
let copying = false;

function moment() {
  // Copying makes files as well.
  if (copying) return;
  count++;
  copying = true;
  if (KILL_COPIES) cpSync(process.cwd(), join(KILL_COPIES, String(count)), { recursive: true });
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
  fs.openSync = (path, flags, ...rest) => {
    if (!copying && /[wa+]/.test(String(flags ?? "r"))) moment();
    return openSync(path, flags, ...rest);
  };
  fs.writeSync = (file, data, ...rest) => {
    // What is printed is no file.
    if (copying || file <= 2 || typeof data === "string") return writeSync(file, data, ...rest);
    moment();
    const [at = 0, length = data.length - at] = rest;
    // The caller writes on where less than all was written, so that it stops half-way once.
    return writeSync(file, data, at, at === 0 ? Math.max(length >> 1, 1) : length);
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
