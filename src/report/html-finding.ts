import type { Finding, Place } from "../model/index.ts";
import { direction } from "../text/direction.ts";
import { repositoryPath } from "./finding-place.ts";
import { htmlExcerpt } from "./html-excerpt.ts";
import type { ReportOptions } from "./report-options.ts";
import { xmlText } from "./xml-text.ts";

/** Write one finding: what it says, then source and translation side by side. */
export function htmlFinding(finding: Finding, options: ReportOptions): string {
  const { severity, rule, message, locale, source, target, elsewhere, expected, found, key } =
    finding;
  const columns = [
    ...(source ? [column("Source", source, options.sourceLocale, options)] : []),
    ...(target ? [column("Translation", target, locale ?? options.sourceLocale, options)] : []),
    ...(elsewhere ? [column("Elsewhere", elsewhere, locale ?? options.sourceLocale, options)] : []),
    ...(source && !target && locale !== undefined && key !== undefined ? [NONE] : []),
  ];
  const facts = [
    ...fact("expected", expected),
    ...fact("found", found),
    ...fact("key", key, "key"),
  ];
  return [
    `<article class="${severity}">`,
    `<p class="message"><b class="severity">${severity}</b> <code class="rule">${xmlText(rule)}</code> <bdi>${xmlText(message)}</bdi></p>`,
    ...(columns.length > 0 ? [`<div class="pair">${columns.join("")}</div>`] : []),
    ...(facts.length > 0 ? [`<dl>${facts.join("")}</dl>`] : []),
    "</article>",
  ].join("\n");
}

const NONE = '<figure><figcaption>Translation</figcaption><p class="nothing">none yet</p></figure>';

function column(name: string, place: Place, locale: string, options: ReportOptions): string {
  const at = `${repositoryPath(place.file, options)}:${place.line}:${place.column}`;
  const caption = `<figcaption>${name} <code dir="ltr">${xmlText(at)}</code></figcaption>`;
  if (place.excerpt === undefined) return `<figure>${caption}</figure>`;
  return `<figure>${caption}<blockquote lang="${xmlText(locale)}" dir="${direction(locale)}">${htmlExcerpt(place)}</blockquote></figure>`;
}

function fact(name: string, value: string | undefined, kind = ""): string[] {
  if (value === undefined) return [];
  const attribute = kind === "" ? "" : ` class="${kind}"`;
  return [`<div${attribute}><dt>${name}</dt><dd dir="auto">${xmlText(value)}</dd></div>`];
}
