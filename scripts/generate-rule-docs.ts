/** Writes `docs/rules/`: `npx jiti scripts/generate-rule-docs.ts`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { ruleDocs } from "./rule-docs.ts";

const folder = new URL("../docs/rules/", import.meta.url);
mkdirSync(folder, { recursive: true });
const pages = ruleDocs();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
