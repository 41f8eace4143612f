import { assert, dictionary, jsonValue, nat, property, string } from "fast-check";
import { expect, test } from "vitest";
import {
  isGenuine,
  makeSection,
  printEntryFile,
  readEntryFile,
  type Section,
} from "../../../src/project/cache/entry-file.ts";

const entries = dictionary(string(), jsonValue(), { maxKeys: 4, noNullPrototype: true });

function fileOf(values: Record<string, unknown>, secret?: string): Map<string, Section> {
  return new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      makeSection(name, `key of ${name}`, value, secret),
    ]),
  );
}

test("what was kept comes back", () => {
  assert(
    property(entries, (values) => {
      const read = readEntryFile(printEntryFile(fileOf(values)));
      for (const [name, value] of Object.entries(values)) {
        const section = read?.get(name);
        expect(section && isGenuine(name, section, undefined)).toBe(true);
        expect(Buffer.from(section!.value).toString()).toBe(JSON.stringify(value));
      }
    }),
  );
});

test("no damage passes for something that was kept", () => {
  assert(
    property(entries, nat(), nat({ max: 255 }), nat(), (values, at, byte, length) => {
      const whole = printEntryFile(fileOf(values));
      const damaged = Buffer.from(whole);
      damaged[at % damaged.length] = byte;
      for (const bytes of [damaged, whole.subarray(0, length % whole.length)]) {
        for (const [name, section] of readEntryFile(bytes) ?? []) {
          if (!isGenuine(name, section, undefined)) continue;
          expect(section.key).toBe(`key of ${name}`);
          expect(Buffer.from(section.value).toString()).toBe(JSON.stringify(values[name]));
        }
      }
    }),
  );
});

test("a section of another name, of another key or of nobody's signature is not genuine", () => {
  const section = makeSection("proofs", "key", [], "secret");
  expect(isGenuine("proofs", section, "secret")).toBe(true);
  expect(isGenuine("units", section, "secret")).toBe(false);
  expect(isGenuine("proofs", { ...section, key: "other" }, "secret")).toBe(false);
  expect(isGenuine("proofs", section, "another secret")).toBe(false);
  expect(isGenuine("proofs", makeSection("proofs", "key", [], undefined), "secret")).toBe(false);
});

test("a file of another version is not read", () => {
  const bytes = printEntryFile(fileOf({ units: 1 }));
  expect(
    readEntryFile(Buffer.from(bytes.toString().replace("cache 1", "cache 0"))),
  ).toBeUndefined();
});
