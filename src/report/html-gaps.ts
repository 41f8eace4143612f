import { direction } from "../text/direction.ts";
import { count } from "./count.ts";
import { repositoryPath } from "./finding-place.ts";
import { group } from "./group.ts";
import { htmlExcerpt } from "./html-excerpt.ts";
import { markedParts } from "./marked-parts.ts";
import type { Gap } from "./part-gaps.ts";
import type { ReportOptions } from "./report-options.ts";
import { xmlText } from "./xml-text.ts";

/** Write the units of a document that a locale does not translate: a list for each file, a line for each unit. */
export function htmlGaps(gaps: readonly Gap[], options: ReportOptions): string[] {
  return group(gaps, ({ source }) => source.file).map(([file, list]) =>
    [
      '<article class="info">',
      `<p class="message"><b class="severity">info</b> <code class="rule">state/missing</code> ${count(list.length, "unit")} without a translation</p>`,
      `<figure><figcaption>Source <code dir="ltr">${xmlText(repositoryPath(file, options))}</code></figcaption>`,
      `<ul class="gaps" lang="${xmlText(options.sourceLocale)}" dir="${direction(options.sourceLocale)}">`,
      ...list.map(
        ({ source }) => `<li><code>${source.line}:${source.column}</code> ${start(source)}</li>`,
      ),
      "</ul></figure>",
      "</article>",
    ].join("\n"),
  );
}

/** What of a unit's text is shown, in UTF-16 units. */
const ROOM = 120;

function start({ excerpt, file, line, column }: Gap["source"]): string {
  const place = { file, line, column, ...(excerpt !== undefined && { excerpt }) };
  return htmlExcerpt({ ...place, excerpt: markedParts(place, ROOM / 2).after });
}
