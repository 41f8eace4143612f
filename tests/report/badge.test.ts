import { expect, test } from "vitest";
import { badgeJson, badgeSvg } from "../../src/report/index.ts";
import { options, status } from "./options.ts";
import { readXml } from "./xml.ts";

test("the share of all locales together, rounded down", () => {
  expect(JSON.parse(badgeJson(options.status ?? []))).toEqual({
    schemaVersion: 1,
    label: "translated",
    message: "70 %",
    color: "#8a6100",
  });
  expect(JSON.parse(badgeJson([status("de", 1000, 999, 0)]))).toMatchObject({ message: "99 %" });
  expect(JSON.parse(badgeJson([status("de", 1000, 999, 1)]))).toMatchObject({
    message: "100 %",
    color: "#1a7f37",
  });
});

test("without units, nothing is known", () => {
  expect(JSON.parse(badgeJson([]))).toMatchObject({ message: "unknown" });
});

test("the SVG is well-formed, says itself to a screen reader, and takes any label", () => {
  const svg = readXml(badgeSvg(options.status ?? [], '<b>"docs"</b>'));
  expect(svg.attributes["aria-label"]).toBe('<b>"docs"</b>: 70 %');
  expect(svg.children.map(({ name }) => name)).toEqual(["title", "clipPath", "g", "g"]);
  expect(badgeSvg(options.status ?? [])).not.toMatch(/href|url\(http|<script|<style/);
});
