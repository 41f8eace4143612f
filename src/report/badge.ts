import type { LocaleStatus } from "../model/index.ts";
import { coverage } from "./coverage.ts";
import { inertJson } from "./inert-json.ts";
import { xmlText } from "./xml-text.ts";

/** Draw the coverage of all locales together as a badge: an SVG file that loads nothing. */
export function badgeSvg(status: readonly LocaleStatus[], label = "translated"): string {
  const { message, fill } = badge(status);
  const [left, right] = [textWidth(label) + 10, textWidth(message) + 10];
  const width = left + right;
  const title = xmlText(`${label}: ${message}`);
  const text = (value: string, x: number, length: number) =>
    `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xmlText(value)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}">`,
    `  <title>${title}</title>`,
    `  <clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
    `  <g clip-path="url(#r)">`,
    `    <rect width="${left}" height="20" fill="#444"/>`,
    `    <rect x="${left}" width="${right}" height="20" fill="${fill}"/>`,
    "  </g>",
    '  <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
    `    ${text(label, left / 2, left - 10)}`,
    `    ${text(message, left + right / 2, right - 10)}`,
    "  </g>",
    "</svg>\n",
  ].join("\n");
}

/** Write the same as JSON for the endpoint badge of shields.io. */
export function badgeJson(status: readonly LocaleStatus[], label = "translated"): string {
  const { message, fill } = badge(status);
  return `${inertJson({ schemaVersion: 1, label, message, color: fill }, 2)}\n`;
}

function badge(status: readonly LocaleStatus[]): { message: string; fill: string } {
  const percent = coverage({
    units: sum(status, "units"),
    translated: sum(status, "translated"),
    reviewed: sum(status, "reviewed"),
  });
  if (percent === undefined) return { message: "unknown", fill: "#666" };
  return { message: `${percent} %`, fill: COLORS.find(([from]) => percent >= from)?.[1] ?? "#666" };
}

/** From which share on, which colour; white text on each has a contrast of at least 4.5 to 1. */
const COLORS: readonly (readonly [from: number, fill: string])[] = [
  [100, "#1a7f37"],
  [80, "#4d7a0b"],
  [50, "#8a6100"],
  [0, "#b3261e"],
];

function sum(status: readonly LocaleStatus[], field: "units" | "translated" | "reviewed"): number {
  return status.reduce((total, locale) => total + locale[field], 0);
}

/** About as wide as Verdana at 11 px; `textLength` makes every font keep to it. */
function textWidth(text: string): number {
  const narrow = text.match(/[ fijlrt.,:;|!'()]/g)?.length ?? 0;
  return narrow * 4.5 + (text.length - narrow) * 7;
}
