// Writes what is made from the schema of the configuration: schema.json for editors and
// docs/configuration.md for people. A test fails when one of them is stale.
import { mkdirSync, writeFileSync } from "node:fs";
import { makeConfigReference } from "./config-reference.ts";
import { makeConfigSchema } from "./config-schema.ts";

const root = new URL("../", import.meta.url);
const schema = makeConfigSchema();

mkdirSync(new URL("docs/", root), { recursive: true });
writeFileSync(new URL("schema.json", root), `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync(new URL("docs/configuration.md", root), makeConfigReference(schema));
