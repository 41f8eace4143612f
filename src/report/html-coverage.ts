import type { LocaleStatus } from "../model/index.ts";
import { formatCount } from "./count.ts";
import { formatCoverage } from "./coverage.ts";
import { xmlText } from "./xml-text.ts";

/** Write how far each locale is, with a bar; a locale leads to its findings where it has some. */
export function htmlCoverage(
  status: readonly LocaleStatus[],
  ids: ReadonlyMap<string, string>,
): string {
  if (status.length === 0) return "";
  const rows = status.map((locale) => {
    const id = ids.get(locale.locale);
    const name = xmlText(locale.locale);
    const numbers = STATES.map(
      (state) =>
        `<td${locale[state] === 0 ? ' class="zero"' : ""}>${formatCount(locale[state])}</td>`,
    );
    return `<tr><th scope="row">${id === undefined ? name : `<a href="#${id}">${name}</a>`}</th><td class="share">${formatCoverage(locale)}</td><td class="graph">${bar(locale)}</td>${numbers.join("")}</tr>`;
  });
  const titles = STATES.map(
    (state) =>
      `<th scope="col">${SHADES.includes(state) ? `<i class="${state}"></i>` : ""}${state}</th>`,
  );
  return [
    '<section class="coverage">',
    "<h2>Coverage</h2>",
    '<div class="scroll"><table>',
    `<thead><tr><th scope="col">locale</th><th scope="col" colspan="2">coverage</th>${titles.join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody>`,
    "</table></div>",
    "</section>",
  ].join("\n");
}

const STATES = ["units", "reviewed", "translated", "draft", "stale", "missing", "words"] as const;

/** The states that have a colour in the bar, in its order. */
const SHADES: readonly (typeof STATES)[number][] = ["reviewed", "translated", "draft", "stale"];

/** A drawing, since the content security policy allows no `style` attributes. */
function bar(locale: LocaleStatus): string {
  let x = 0;
  const parts = SHADES.map((state) => {
    const width = locale.units === 0 ? 0 : (locale[state] * 200) / locale.units;
    const part = `<rect class="${state}" x="${round(x)}" width="${round(width)}" height="10"/>`;
    x += width;
    return width === 0 ? "" : part;
  });
  return `<svg class="bar" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
