import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { temporaryName } from "../../catalog/index.ts";
import {
  isGenuine,
  makeSection,
  printEntryFile,
  readEntryFile,
  type Section,
} from "./entry-file.ts";

/** What is kept of one document. */
export interface Entry {
  /** Whether anything was kept under a name, whatever it was made from. */
  has(name: string): boolean;
  /** What was kept under a name, if it was made from the same; nothing is known of its shape. */
  get(name: string, key: string): unknown;
  /** Keep something under a name, in the place of what was there. */
  set(name: string, key: string, value: unknown): void;
  /** Write what was set. Never throws: what cannot be kept is made again. */
  save(): void;
}

/** A result of more bytes than this is not kept, and a larger file not read. */
const LARGEST = 64 * 1024 * 1024;

/** Open what is kept under an id in a folder; nothing is read before something is asked. */
export function openEntry(
  folder: string | undefined,
  id: string,
  secret: string | undefined,
): Entry {
  if (folder === undefined)
    return { has: () => false, get: () => undefined, set: () => undefined, save: () => undefined };
  const path = join(folder, id.slice(0, 2), id.slice(2));
  let sections: Map<string, Section> | undefined;
  let changed = false;
  const load = (): Map<string, Section> => (sections ??= readSections(path) ?? new Map());
  return {
    has: (name) => load().has(name),
    get(name, key) {
      const section = load().get(name);
      if (section?.key !== key || !isGenuine(name, section, secret)) return undefined;
      try {
        return JSON.parse(Buffer.from(section.value).toString("utf8")) as unknown;
      } catch {
        return undefined;
      }
    },
    set(name, key, value) {
      const section = makeSection(name, key, value, secret);
      if (section.value.length > LARGEST / 4) return;
      const known = load().get(name);
      const same = known && known.key === key && known.sum === section.sum;
      if (same && Buffer.compare(known.value, section.value) === 0) return;
      load().set(name, section);
      changed = true;
    },
    save() {
      if (!changed) return;
      changed = false;
      // A section that was not asked for is carried along unread: its sum goes with it.
      writeQuietly(folder, path, printEntryFile(load()));
    },
  };
}

function readSections(path: string): Map<string, Section> | undefined {
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    // A pipe would never end, and a link leads where nobody meant to read.
    if (!entry?.isFile() || entry.size > LARGEST) return undefined;
    return readEntryFile(readFileSync(path));
  } catch {
    return undefined;
  }
}

function writeQuietly(folder: string, path: string, bytes: Buffer): void {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  try {
    if (!existsSync(dirname(path))) makeFolder(folder, dirname(path));
    writeFileSync(temporary, bytes, { flag: "wx" });
    // Some file systems bring a file that takes the place of another to the disk, and wait for it.
    rmSync(path, { force: true });
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}

/** Neither git nor a backup has any use for it: https://bford.info/cachedir. */
function makeFolder(folder: string, sub: string): void {
  mkdirSync(sub, { recursive: true });
  const marks = {
    ".gitignore": "*\n",
    "CACHEDIR.TAG":
      "Signature: 8a477f597d28d172789f06886806bc55\n# Made by Calque; it can be deleted at any time.\n",
  };
  for (const [name, text] of Object.entries(marks)) {
    const file = join(folder, name);
    if (!existsSync(file)) writeFileSync(file, text, { flag: "wx" });
  }
}
