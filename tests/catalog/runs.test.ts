import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import type * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { beginRun, type SetWrite } from "../../src/catalog/index.ts";
import { readJournal, writeJournal } from "../../src/catalog/store/journal.ts";
import { ownRecord, type RunRecord } from "../../src/catalog/store/run-record.ts";

/** With what the file system refuses to make folders. */
let refusal: string | undefined;

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  return {
    ...real,
    async mkdir(...values: Parameters<typeof fs.mkdir>) {
      if (refusal !== undefined) throw Object.assign(new Error("refused"), { code: refusal });
      return real.mkdir(...values);
    },
  };
});

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "calque-runs-"));
});
afterEach(() => {
  refusal = undefined;
  rmSync(root, { recursive: true, force: true });
});

const own = (name = "") => join(root, ".calque", name);
const begin = (command = "extract", { alone = true, wait = 0 } = {}) =>
  beginRun(root, {
    command,
    alone,
    below: ["locales"],
    accepts: (path) => path.startsWith("locales/"),
    wait,
  });

/** Leave what a process leaves that was killed while it had the lock, `age` seconds ago. */
function killed(record: Partial<RunRecord>, age = 0): string {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const id = "00000000000000aa";
  const dead = { ...ownRecord("extract", id, "00000000000000bb"), pid, began: "1", ...record };
  mkdirSync(own(), { recursive: true });
  const then = Date.now() / 1000 - age;
  for (const name of [`run-${id}.json`, "lock"]) {
    writeFileSync(own(name), JSON.stringify(dead));
    utimesSync(own(name), then, then);
  }
  return id;
}

test("a second run that would write locale files says who is at work", async () => {
  const first = await begin();
  await expect(begin("localize")).rejects.toMatchObject({
    code: "io",
    message: expect.stringMatching(
      new RegExp(`found calque extract \\(process ${process.pid} on .+, since .+ UTC\\) at work`),
    ),
    hint: expect.stringContaining("delete .calque/lock"),
  });
  await first.end();
  await (await begin("localize")).end();
  expect(readdirSync(own())).toEqual([".gitignore"]);
});

test("a second run waits for a short one", async () => {
  const first = await begin();
  const second = begin("localize", { wait: 5000 });
  await first.end();
  await (await second).end();
});

test("of many runs one is at work at a time, also where a dead one had the lock", async () => {
  killed({});
  let atWork = 0;
  let most = 0;
  const work = async () => {
    const run = await begin("extract", { wait: 20_000 });
    most = Math.max(most, ++atWork);
    await new Promise((done) => setTimeout(done, 5));
    atWork--;
    await run.end();
  };
  await Promise.all(Array.from({ length: 12 }, work));
  expect(most).toBe(1);
  expect(readdirSync(own())).toEqual([".gitignore"]);
});

test("builds go beside each other, and wait for an extraction", async () => {
  const [one, other] = [
    await begin("build", { alone: false }),
    await begin("build", { alone: false }),
  ];
  await one.end();
  const extraction = await begin();
  await expect(begin("build", { alone: false })).rejects.toThrow("calque extract (process");
  await extraction.end();
  await other.end();
  expect(readdirSync(own())).toEqual([".gitignore"]);
});

test.each<[string, Partial<RunRecord>, number]>([
  ["a process that is no more", {}, 0],
  ["a process whose number another one has now", { pid: process.pid }, 0],
  ["a process from before the machine was started again", { boot: "former", pid: process.pid }, 60],
  ["a process of a container that is no more", { space: "pid:[1]", pid: process.pid }, 60],
  ["a process of another machine that has long been silent", { host: "elsewhere" }, 60],
])("the lock of %s holds nobody up", async (_, record, age) => {
  killed(record, age);
  await (await begin()).end();
  expect(readdirSync(own())).toEqual([".gitignore"]);
});

test.each<[string, Partial<RunRecord>]>([
  ["of another machine", { host: "elsewhere" }],
  ["of another container", { space: "pid:[1]" }],
])("a process %s that has just shown signs of life is at work", async (_, record) => {
  killed(record);
  await expect(begin()).rejects.toMatchObject({ code: "io" });
});

test("who has lost the lock writes nothing more", async () => {
  const run = await begin();
  rmSync(own("lock"));
  const other = await begin();
  await expect(
    run.write([{ path: "locales/a.json", former: null, text: "{}", last: false }]),
  ).rejects.toThrow("another one's");
  expect(existsSync(join(root, "locales/a.json"))).toBe(false);
  await run.end();
  expect(existsSync(own("lock"))).toBe(true);
  await other.end();
});

test.each(["EROFS", "EACCES", "EPERM"])(
  "where nothing can be written (%s), only writing is an error",
  async (code) => {
    refusal = code;
    const run = await begin();
    expect(await run.write([])).toEqual({ written: [], disturbed: false });
    await expect(
      run.write([{ path: "locales/a.json", former: null, text: "{}", last: false }]),
    ).rejects.toThrow(`Cannot write locales/a.json: ${join(root, ".calque")} cannot be written`);
    await run.end();
  },
);

test("temporary files of killed runs are removed, and no others", async () => {
  killed({});
  mkdirSync(join(root, "locales/de"), { recursive: true });
  for (const name of [
    ".a.json.00000000000000bb-3.tmp",
    ".a.json.00000000000000cc-3.tmp",
    ".a.json.00000000000000bb.tmp",
    "a.json.00000000000000bb-3.tmp",
    "notes.tmp",
  ]) {
    writeFileSync(join(root, "locales/de", name), "x");
  }
  await (await begin()).end();
  expect(readdirSync(join(root, "locales/de"))).toEqual([
    ".a.json.00000000000000bb.tmp",
    ".a.json.00000000000000cc-3.tmp",
    "a.json.00000000000000bb-3.tmp",
    "notes.tmp",
  ]);
});

const file = (town: string, river = "") =>
  `{\n  "@town": "The town.",\n  "town": "${town}",\n\n  "@river": "The river.",\n  "river": "${river}"\n}\n`;

/** A set of two files, as an extraction writes it. */
const set = (): SetWrite[] => [
  { path: "locales/de/a.json", former: file("", ""), text: file("", "Der Fluss."), last: false },
  { path: "locales/en/a.json", former: "{}\n", text: '{\n  "a": "b"\n}\n', last: true },
];

function disk(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const at = (path: string) => readFileSync(join(root, path), "utf8");

test("a set of files is not begun where one of them is no longer what it was", async () => {
  disk({ "locales/de/a.json": file("Die Stadt."), "locales/en/a.json": "{}\n" });
  const run = await begin();
  expect(await run.write(set())).toEqual({ written: [], disturbed: true });
  expect(at("locales/de/a.json")).toBe(file("Die Stadt."));
  expect(at("locales/en/a.json")).toBe("{}\n");
  await run.end();
});

test("a set that was cut short is ended by the next run", async () => {
  disk({ "locales/de/a.json": file("", "Der Fluss."), "locales/en/a.json": "{}\n" });
  await writeJournal(own(), set());
  const run = await begin();
  expect(run.finished).toEqual(["locales/en/a.json"]);
  expect(at("locales/en/a.json")).toBe('{\n  "a": "b"\n}\n');
  expect(await readJournal(own())).toBeUndefined();
  await run.end();
});

test("what a translator saved after the run was cut short is merged in", async () => {
  disk({ "locales/de/a.json": file("Die Stadt."), "locales/en/a.json": "{}\n" });
  await writeJournal(own(), set());
  await (await begin()).end();
  expect(at("locales/de/a.json")).toBe(file("Die Stadt.", "Der Fluss."));
});

test("where both wrote the same unit, the translator's file stays, and the register with it", async () => {
  disk({ "locales/de/a.json": file("", "Der Strom."), "locales/en/a.json": "{}\n" });
  await writeJournal(own(), set());
  await (await begin()).end();
  expect(at("locales/de/a.json")).toBe(file("", "Der Strom."));
  expect(at("locales/en/a.json")).toBe("{}\n");
});

test("after another branch was checked out the rest of a set is forgotten", async () => {
  disk({ "locales/de/a.json": file("", ""), "locales/en/a.json": '{\n  "c": "d"\n}\n' });
  await writeJournal(own(), set());
  await (await begin()).end();
  expect(at("locales/de/a.json")).toBe(file("", ""));
  expect(await readJournal(own())).toBeUndefined();
});

test("a journal that Calque did not write, or that leads elsewhere, is an error", async () => {
  mkdirSync(own());
  for (const text of ["", "{}", '{"sum":"0","writes":[]}', "[", "null"]) {
    writeFileSync(own("journal.json"), text);
    await expect(begin()).rejects.toMatchObject({
      code: "io",
      hint: expect.stringContaining("Delete it"),
    });
  }
  await writeJournal(own(), [{ path: "package.json", former: null, text: "{}", last: false }]);
  await expect(begin()).rejects.toThrow("found package.json in it");
  await writeJournal(own(), [{ path: "locales/../../x", former: null, text: "{}", last: false }]);
  await expect(begin()).rejects.toMatchObject({ code: "io" });
  expect(existsSync(join(root, "package.json"))).toBe(false);
});

test("new files take their names together, without a journal, and what is there already stays", async () => {
  const run = await begin();
  const at = (name: string) => join(root, "locales", name);
  const files = (...names: string[]): SetWrite[] =>
    names.map((name) => ({
      path: `locales/${name}`,
      former: null,
      text: `${name}\n`,
      last: false,
    }));
  mkdirSync(at("de"), { recursive: true });
  writeFileSync(at("de/b.json"), "saved by somebody\n");
  writeFileSync(at("de/c.json"), "de/c.json\n");
  const many = Array.from({ length: 70 }, (_, index) => `fr/${index}.json`);
  const [first, second, same] = [
    run.writeNew(files("de/a.json", "de/b.json")),
    run.writeNew(files(...many)),
    run.writeNew(files("de/c.json")),
  ];
  expect(await same).toEqual({ written: [], disturbed: false });
  expect(await first).toEqual({ written: ["locales/de/a.json"], disturbed: true });
  expect((await second).written).toHaveLength(70);
  expect(readFileSync(at("de/a.json"), "utf8")).toBe("de/a.json\n");
  expect(readFileSync(at("de/b.json"), "utf8")).toBe("saved by somebody\n");
  expect(readdirSync(at("fr"))).toHaveLength(70);
  expect(readdirSync(own()).filter((name) => name.startsWith("journal"))).toEqual([]);
  await run.end();
});

test("of new files the register is there first, so that a translation is of a known unit even after a kill", async () => {
  const run = await begin();
  const path = (name: string) => `locales/${name}.json`;
  const write = (name: string, last: boolean) =>
    ({ path: path(name), former: null, text: "x\n", last }) as const;
  const { written } = await run.writeNew([
    write("de/a", false),
    write("fr/a", false),
    write("en/a", true),
  ]);
  expect(written).toEqual([path("en/a"), path("de/a"), path("fr/a")]);
  await run.end();
});

test("a run that ends waits for its new files, and one that cannot be written leaves nothing behind", async () => {
  const run = await begin();
  writeFileSync(join(root, "locales"), "a file in the place of the folder\n");
  const write = (path: string) => run.writeNew([{ path, former: null, text: "x\n", last: false }]);
  await expect(write("locales/de/a.json")).rejects.toMatchObject({ code: "io" });
  rmSync(join(root, "locales"));
  const done = write("locales/de/a.json");
  await run.end();
  expect(readFileSync(join(root, "locales/de/a.json"), "utf8")).toBe("x\n");
  await done;
  expect(readdirSync(join(root, "locales/de"))).toEqual(["a.json"]);
});
