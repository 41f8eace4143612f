import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { temporaryName } from "../../catalog/index.ts";
import { isGenuine, makeSection, printEntryFile, type Section } from "./entry-file.ts";
import { LARGEST, openSections, readSections, type StoredSections } from "./stored-sections.ts";

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

/** A result of more bytes than this is not kept. */
const LARGEST_SECTION = LARGEST / 4;

/** Open what is kept under an id in a folder; nothing is read before it is asked for. */
export function openEntry(
  folder: string | undefined,
  id: string,
  secret: string | undefined,
): Entry {
  if (folder === undefined)
    return { has: () => false, get: () => undefined, set: () => undefined, save: () => undefined };
  const path = join(folder, id.slice(0, 2), id.slice(2));
  let opened: { readonly stored: StoredSections | undefined } | undefined;
  const made = new Map<string, Section>();
  const stored = () => (opened ??= { stored: openSections(path) }).stored;
  const sectionOf = (name: string, key: string): Section | undefined => {
    const section = made.get(name);
    if (section) return section.key === key ? section : undefined;
    const place = stored()?.places.get(name);
    return place?.key === key ? stored()?.read(place) : undefined;
  };
  return {
    has: (name) => made.has(name) || stored()?.places.has(name) === true,
    get(name, key) {
      const section = sectionOf(name, key);
      if (!section || !isGenuine(name, section, secret)) return undefined;
      try {
        return JSON.parse(Buffer.from(section.value).toString("utf8")) as unknown;
      } catch {
        return undefined;
      }
    },
    set(name, key, value) {
      const section = makeSection(name, key, value, secret);
      if (section.value.length > LARGEST_SECTION) return;
      const known = made.get(name) ?? stored()?.places.get(name);
      const same =
        known?.key === key && known.sum === section.sum ? sectionOf(name, key) : undefined;
      if (same && Buffer.compare(same.value, section.value) === 0) return;
      made.set(name, section);
    },
    save() {
      if (made.size === 0) return;
      // A section that was not asked for is carried along unread: its sum goes with it.
      const all = readSections(path) ?? new Map<string, Section>();
      for (const [name, section] of made) all.set(name, section);
      writeQuietly(folder, path, printEntryFile(all));
      made.clear();
      opened = undefined;
    },
  };
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
