/** Preloaded into a run: every list of a folder comes in another order than the file system's. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const turn = (list) => (Array.isArray(list) ? list.toReversed() : list);

const { readdir, readdirSync } = fs;
fs.readdirSync = (...args) => turn(readdirSync(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, list) => done(error, turn(list)));
};
const { readdir: promised } = fs.promises;
fs.promises.readdir = async (...args) => turn(await promised(...args));
syncBuiltinESMExports();
