import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Data that is generated from packages which are not installed: its notice stands in the repository. */
const DATA = [
  {
    name: "Unicode CLDR and Unicode Character Database (data derived from them)",
    licence: "Unicode-3.0",
    file: "cldr-core",
  },
];

/** Packages that name a licence in their code and have no file of it. */
const WITHOUT_FILE = {
  "node_modules/format": `Copyright 2010 - 2013 Sami Samhuri <sami@samhuri.net>

MIT License
http://sjs.mit-license.org

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without
limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO
EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN
AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE
OR OTHER DEALINGS IN THE SOFTWARE.`,
};

/**
 * Give the notices of the packages that these modules are from, one after the other by name: name,
 * version, licence and the text of the licence.
 *
 * Throws for a package without a licence text, since its code could not be passed on.
 */
export function noticesOf(modules, root) {
  const packages = [...new Set(modules.map(packageOf).filter(Boolean))].sort(byCode);
  const parts = packages.map((folder) => {
    const { name, version, license, licenses } = JSON.parse(
      readFileSync(join(root, folder, "package.json"), "utf8"),
    );
    return notice(`${name} ${version}`, license ?? licenses[0].type, licenceText(root, folder));
  });
  const data = DATA.map(({ name, licence, file }) =>
    notice(name, licence, licenceText(root, join("node_modules", file))),
  );
  return `Calque contains code and data of others, under these licences.\n\n${[...parts, ...data].join("\n")}`;
}

/** `node_modules/a`, or `node_modules/a/node_modules/@b/c` where one lies within another. */
function packageOf(module) {
  const path = module.replaceAll("\\", "/");
  const at = path.lastIndexOf("/node_modules/");
  if (at === -1 || path.startsWith("\0")) return undefined;
  const [first, second] = path.slice(at + "/node_modules/".length).split("/");
  const start = path.indexOf("/node_modules/") + 1;
  const name = first.startsWith("@") ? `${first}/${second}` : first;
  return `${path.slice(start, at + "/node_modules/".length)}${name}`;
}

function licenceText(root, folder) {
  const names = readdirSync(join(root, folder)).sort(byCode);
  const name = names.find((file) => /^(?:licen[cs]e|copying)\b/i.test(file));
  if (name === undefined) {
    const text = WITHOUT_FILE[folder];
    if (text) return text;
    throw new Error(`Expected the text of a licence in ${folder}, found none`);
  }
  return readFileSync(join(root, folder, name), "utf8")
    .replaceAll("\r\n", "\n")
    .trim();
}

function notice(name, licence, text) {
  const line = "-".repeat(80);
  return `${line}\n${name} (${licence})\n${line}\n\n${text}\n`;
}

function byCode(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
