import { expect, test } from "vitest";
import { checkstyleReport } from "../../src/report/checkstyle.ts";
import { visible } from "../../src/text/visible.ts";
import { bare, figures, finding, hostile } from "./findings.ts";
import { options } from "./options.ts";
import { readXml } from "./xml.ts";

test("one file for each file with findings", () => {
  const findings = [finding(), finding({ severity: "info" }), bare()];
  expect(checkstyleReport(figures(findings), { ...options, folder: "./web/" }))
    .toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="10.0">
      <file name="guide/intro">
        <error line="1" column="1" severity="error" message="de: Expected 12,000 (12.000), found 1.200." source="calque.numbers/value"/>
      </file>
      <file name="web/locales/de/guide/intro.json">
        <error line="12" column="26" severity="error" message="de: Expected 12,000 (12.000), found 1.200." source="calque.numbers/value"/>
        <error line="12" column="26" severity="info" message="de: Expected 12,000 (12.000), found 1.200." source="calque.numbers/value"/>
      </file>
    </checkstyle>
    "
  `);
});

test("hostile texts come back as what is visible of them", () => {
  const findings = hostile.map((message) => bare({ message }));
  const root = readXml(checkstyleReport(figures(findings), options));
  const messages = root.children[0]?.children.map(({ attributes }) => attributes["message"]) ?? [];
  expect(new Set(messages)).toEqual(
    new Set(hostile.map((text) => `de: ${visible(text).replace(/[\uFFFE\uFFFF]/g, "")}`)),
  );
});
