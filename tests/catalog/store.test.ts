import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  insideRoot,
  localePath,
  readText,
  removeFile,
  writeAtomic,
  writeParts,
} from "../../src/catalog/index.ts";

/** What somebody does between the first look at a file and the last. */
let saveAt: (() => void) | undefined;

/** Which step of a write fails, and with what: `rename: EIO`. */
const faults = new Map<string, string>();

vi.mock("node:fs", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs")>();
  const fail = (step: string) => {
    const code = faults.get(step);
    if (code !== undefined) throw Object.assign(new Error(`${step} failed`), { code });
  };
  /** Files that are written, not folders that are brought to the disk. */
  const written = new Set<number>();
  return {
    ...real,
    openSync(path: string, flags: string, mode?: number) {
      fail(flags === "wx" ? "open" : "open folder");
      if (flags === "wx") saveAt?.();
      const file = real.openSync(path, flags, mode);
      if (flags === "wx") written.add(file);
      else written.delete(file);
      return file;
    },
    writeSync(file: number, bytes: Buffer, at: number) {
      // A full disk takes half of the bytes before it says so.
      if (faults.has("writeFile")) real.writeSync(file, "half");
      fail("writeFile");
      return real.writeSync(file, bytes, at);
    },
    fchmodSync(file: number, mode: number) {
      fail("chmod");
      real.fchmodSync(file, mode);
    },
    fsyncSync(file: number) {
      fail(written.has(file) ? "sync" : "sync folder");
      real.fsyncSync(file);
    },
    fsync(file: number, done: (error: Error | null) => void) {
      try {
        fail(written.has(file) ? "sync" : "sync folder");
        real.fsync(file, done);
      } catch (error) {
        done(error as Error);
      }
    },
    renameSync(from: string, to: string) {
      fail("rename");
      real.renameSync(from, to);
    },
  };
});

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "calque-store-")));
});
afterEach(() => {
  faults.clear();
  saveAt = undefined;
  rmSync(root, { recursive: true, force: true });
});

test("a new file is written whole, folders and all, and only once", async () => {
  const path = join(root, "de/guide/intro.json");
  expect(await writeAtomic(path, "{ä}\n")).toBe(true);
  expect(readFileSync(path, "utf8")).toBe("{ä}\n");
  const before = statSync(path);
  expect(await writeAtomic(path, "{ä}\n")).toBe(false);
  expect(statSync(path).mtimeMs).toBe(before.mtimeMs);
  expect(statSync(path).ino).toBe(before.ino);
  expect(readdirSync(join(root, "de/guide"))).toEqual(["intro.json"]);
});

test("permissions stay as they were", async () => {
  const path = join(root, "a.json");
  writeFileSync(path, "old");
  chmodSync(path, 0o640);
  await writeAtomic(path, "new");
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test("a link stays a link, and the file behind it changes", async () => {
  writeFileSync(join(root, "real.json"), "old");
  symlinkSync("real.json", join(root, "link.json"));
  await writeAtomic(join(root, "link.json"), "new");
  expect(lstatSync(join(root, "link.json")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, "real.json"), "utf8")).toBe("new");
});

test.each([
  ["open", "EACCES"],
  ["writeFile", "ENOSPC"],
  ["chmod", "EPERM"],
  ["sync", "EIO"],
  ["rename", "EXDEV"],
])("when %s fails (%s), the former file is whole and nothing is left over", async (step, code) => {
  const path = join(root, "a.json");
  writeFileSync(path, "old");
  faults.set(step, code);
  await expect(writeAtomic(path, "new and longer")).rejects.toMatchObject({
    code: "io",
    message: `Cannot write ${path} (${code}).`,
  });
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(root)).toEqual(["a.json"]);
});

describe("a file in parts", () => {
  test("is written whole, folders and all, and only where it says something else", async () => {
    const path = join(root, "out/report.xml");
    // Parts of a length that no buffer is read in, and letters of several bytes.
    const parts = Array.from({ length: 5000 }, (_, line) => `línea ${line} – 行\n`);
    expect(await writeParts(path, parts)).toBe(true);
    expect(readFileSync(path, "utf8")).toBe(parts.join(""));
    const before = statSync(path);
    expect(await writeParts(path, [parts.join("")])).toBe(false);
    expect(statSync(path).ino).toBe(before.ino);
    for (const other of [
      [...parts, "more"],
      parts.slice(1),
      [...parts.slice(0, -1), "línea 4999 – 列\n"],
    ]) {
      expect(await writeParts(path, other)).toBe(true);
      expect(readFileSync(path, "utf8")).toBe(other.join(""));
    }
    expect(await writeParts(path, [])).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("");
    expect(readdirSync(join(root, "out"))).toEqual(["report.xml"]);
  });

  test("keeps a link a link", async () => {
    writeFileSync(join(root, "real.xml"), "old");
    symlinkSync("real.xml", join(root, "link.xml"));
    await writeParts(join(root, "link.xml"), ["n", "ew"]);
    expect(lstatSync(join(root, "link.xml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "real.xml"), "utf8")).toBe("new");
  });

  test.each(["open", "writeFile", "chmod", "sync", "rename"])(
    "leaves the former one whole where %s fails",
    async (step) => {
      const path = join(root, "a.xml");
      writeFileSync(path, "old");
      faults.set(step, "EIO");
      await expect(writeParts(path, ["new ", "and longer"])).rejects.toMatchObject({
        code: "io",
        message: `Cannot write ${path} (EIO).`,
      });
      expect(readFileSync(path, "utf8")).toBe("old");
      expect(readdirSync(root)).toEqual(["a.xml"]);
    },
  );

  test("leaves the former one whole where a part cannot be made", async () => {
    const path = join(root, "a.xml");
    writeFileSync(path, "old");
    function* parts(): Generator<string> {
      yield "new";
      throw new RangeError("Invalid string length");
    }
    await expect(writeParts(path, parts())).rejects.toThrow("Cannot write");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(root)).toEqual(["a.xml"]);
  });
});

test("what somebody saved in the meantime is not written over", async () => {
  const path = join(root, "a.json");
  expect(await writeAtomic(path, "first", { expected: null })).toBe(true);
  expect(await writeAtomic(path, "second", { expected: "first" })).toBe(true);
  for (const expected of ["first", null]) {
    await expect(writeAtomic(path, "third", { expected })).rejects.toMatchObject({
      code: "io",
      message: `${path} was changed while Calque was at work.`,
    });
  }
  expect(readFileSync(path, "utf8")).toBe("second");
  expect(await writeAtomic(path, "second", { expected: "first" })).toBe(false);
});

test("what somebody saves while the new bytes are on their way is not written over", async () => {
  const path = join(root, "a.json");
  writeFileSync(path, "old");
  // When the new file is opened the first look is over: this is what only the second one can see.
  saveAt = () => writeFileSync(path, "saved");
  await expect(writeAtomic(path, "new", { expected: "old" })).rejects.toMatchObject({ code: "io" });
  expect(readFileSync(path, "utf8")).toBe("saved");
  expect(readdirSync(root)).toEqual(["a.json"]);
});

test("a file that somebody made in the meantime is not replaced by a new one", async () => {
  const path = join(root, "a.json");
  saveAt = () => writeFileSync(path, "saved");
  await expect(writeAtomic(path, "new", { expected: null })).rejects.toMatchObject({ code: "io" });
  expect(readFileSync(path, "utf8")).toBe("saved");
  expect(readdirSync(root)).toEqual(["a.json"]);
});

test("a file system that cannot sync folders is no failure", async () => {
  faults.set("sync folder", "EINVAL");
  expect(await writeAtomic(join(root, "a.json"), "new")).toBe(true);
});

test("a folder where the file should be is an error, not a loss", async () => {
  mkdirSync(join(root, "a.json"));
  await expect(writeAtomic(join(root, "a.json"), "x")).rejects.toMatchObject({ code: "io" });
  await expect(readText(join(root, "a.json"))).rejects.toMatchObject({ code: "io" });
});

test("reading tells a missing file from one that is not UTF-8", async () => {
  expect(await readText(join(root, "none.json"))).toBeUndefined();
  writeFileSync(join(root, "bad.json"), Buffer.from([0x7b, 0x0a, 0xff]));
  expect(await readText(join(root, "bad.json"), "de/bad.json")).toEqual({
    problems: [
      expect.objectContaining({ code: "encoding", file: "de/bad.json", line: 2, column: 1 }),
    ],
  });
  writeFileSync(join(root, "bom.json"), "\uFEFF{}\r\n");
  expect(await readText(join(root, "bom.json"))).toEqual({ text: "\uFEFF{}\r\n" });
});

test("removing a file that is not there is nothing done", async () => {
  writeFileSync(join(root, "a.json"), "x");
  expect(await removeFile(join(root, "a.json"))).toBe(true);
  expect(existsSync(join(root, "a.json"))).toBe(false);
  expect(await removeFile(join(root, "a.json"))).toBe(false);
});

test("paths of locale files", () => {
  expect(localePath("pt-BR", "guide/intro")).toBe("pt-BR/guide/intro.json");
  expect(localePath("de", "v1.2/ü ä", { gone: true })).toBe(".gone/de/v1.2/ü ä.json");
});

test.each([
  "",
  "/etc/passwd",
  "..",
  "../x",
  "a/../b",
  "a/..",
  "a//b",
  "a/",
  ".",
  "a\\b",
  "..\\x",
  "C:/x",
  "a:b",
  "con",
  "a/NUL",
  "aux.md",
  "com1",
  "LPT¹",
  "a.",
  "a /b",
  "a\u0000b",
  "a\nb",
  "a*b",
  "__proto__",
  "a/constructor/b",
])("namespace %j is refused", (namespace) => {
  expect(() => localePath("de", namespace)).toThrow("Expected");
});

test.each(["", "..", "de/..", "de_DE", ".gone", "con", "__proto__", "/de"])(
  "locale %j is refused",
  (locale) => expect(() => localePath(locale, "a")).toThrow("Expected a BCP 47 locale tag"),
);

test("links that lead out of the folder are refused", async () => {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), "calque-outside-")));
  try {
    const locales = join(root, "locales");
    mkdirSync(locales);
    mkdirSync(join(root, "locales-old"));
    symlinkSync(outside, join(locales, "de"));
    symlinkSync(join(root, "locales-old"), join(locales, "fr"));
    symlinkSync(locales, join(locales, "it"));
    for (const path of ["de/a.json", "fr/b/c.json", "../locales-old/x.json", "/etc/x", ".", ".."]) {
      await expect(insideRoot(locales, path)).rejects.toMatchObject({ code: "io" });
    }
    expect(await insideRoot(locales, "it/new/a.json")).toBe(join(locales, "new/a.json"));
    expect(await insideRoot(join(root, "none"), "a.json")).toBe(join(root, "none/a.json"));
    expect(await insideRoot(locales, "..a/b.json")).toBe(join(locales, "..a/b.json"));
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});
