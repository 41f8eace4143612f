import { expect, it } from "vitest";
import { isSameAttributes } from "../../src/segment/same-attributes.ts";

it.each([
  ["{ .wide }", "{.wide}"],
  ["{.wide}", "{: .wide }"],
  ['{ .card title="A map" }', '{.card title="Eine Karte"}'],
  ["{ .card title=Map }", "{ .card title=地圖 }"],
  ["{ .card title=Map}", "{.card title=地圖}"],
  ['{#fig-cat fig-alt="A cat"}', "{#fig-cat fig-alt='Eine Katze'}"],
  ['{width=40% title="Map"}', '{width=40% title="Karte"}'],
])("%s and %s say the same", (source, target) => {
  expect(isSameAttributes(source, target)).toBe(true);
});

it.each([
  ["{.wide}", "{.narrow}"],
  ["{.wide}", "{.wide .hidden}"],
  ["{.wide #map}", "{.wide}"],
  ['{ .card title="A map" }', '{ .card title="Karte" onclick="go()" }'],
  ['{ .card title="A map" }', '{ .card title="javascript:go()" }'],
  ['{ .card title="A map" }', '{ .card title="<b>" }'],
  ['{ .card href="a.md" }', '{ .card href="b.md" }'],
  ["{ref}", "{doc}"],
  ["{{ name }}", "{{ name }}"],
])("%s and %s do not", (source, target) => {
  expect(isSameAttributes(source, target)).toBe(false);
});
