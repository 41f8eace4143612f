import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { makeConfigReference } from "../../scripts/config-reference.ts";
import { makeConfigSchema } from "../../scripts/config-schema.ts";
import { configSchema } from "../../src/config/index.ts";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

test("schema.json is fresh (npm run generate)", () => {
  expect(read("schema.json")).toBe(`${JSON.stringify(makeConfigSchema(), null, 2)}\n`);
});

test("docs/configuration.md is fresh (npm run generate)", () => {
  expect(read("docs/configuration.md")).toBe(makeConfigReference(makeConfigSchema()));
});

test("every option says what it means, and its examples are valid", () => {
  const { properties = {} } = makeConfigSchema();
  for (const [name, option] of Object.entries(properties)) {
    expect(option.description, name).toBeTruthy();
    for (const example of option.examples ?? []) {
      const config = { targets: ["de"], [name]: example };
      expect(v.safeParse(configSchema, config).issues, name).toBeUndefined();
    }
    for (const [inner, part] of Object.entries(option.properties ?? {})) {
      expect(part.description, `${name}.${inner}`).toBeTruthy();
      for (const example of part.examples ?? []) {
        const config = { targets: ["de"], [name]: { [inner]: example } };
        expect(v.safeParse(configSchema, config).issues, `${name}.${inner}`).toBeUndefined();
      }
    }
  }
});
