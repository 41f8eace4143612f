import { expect, test } from "vitest";
import * as api from "../src/index.ts";

test("the public API is these names and no others", () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "UserError",
      "buildReport",
      "canonicalText",
      "checkUnit",
      "createChooser",
      "defineConfig",
      "draftUnits",
      "explain",
      "explainReport",
      "extract",
      "extractReport",
      "findingsReport",
      "grammarsFor",
      "identify",
      "init",
      "jsonReport",
      "loadConfig",
      "localizeDocument",
      "mergeCatalog",
      "mintKey",
      "openProject",
      "parseConfig",
      "parseDocument",
      "prettyReport",
      "projectOf",
      "readCatalog",
      "readMessage",
      "readRegister",
      "rules",
      "run",
      "setTranslation",
      "splitSentences",
      "statusReport",
      "sumByLocale",
      "summaryReport",
      "verify",
      "verifyReport",
      "writeRegister",
    ]
  `);
});
