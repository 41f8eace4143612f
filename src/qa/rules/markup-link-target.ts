import type { Code } from "../../model/index.ts";
import { isScripted } from "../../segment/foreign-constructs.ts";
import { codesOf, compareBags, spanOf } from "../codes.ts";
import { isSameAddress } from "../locale-address.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";

/** `markup/link-target`: destinations of links and images that were lost, added or changed. */
export const linkTarget: Rule = {
  id: "markup/link-target",
  severity: "warning",
  ofCodes: true,
  summary: "Links and images lead where they lead in the source.",
  explanation:
    "The words of a link are translated, its destination is not, unless the same page exists in the reader's language: `/en/` may become `/de/`, and `en.wikipedia.org` may become `de.wikipedia.org`. A lost or changed destination is a warning; a further link is only mentioned, and so is one of several links to the same page that was left out.",
  examples: [
    { source: "See [the docs](/docs).", target: "Siehe [Doku](/docs).", targetLocale: "de" },
    {
      source: "[Laws](https://en.wikipedia.org/wiki/Law)",
      target: "[Lois](https://fr.wikipedia.org/wiki/Droit)",
      targetLocale: "fr",
      because: "The same encyclopedia in the reader's language.",
    },
    {
      source: "[Guide](https://x.org/en/guide/#start)",
      target: "[Leitfaden](https://x.org/de/guide/#anfang)",
      targetLocale: "de",
      because: "The same page in the reader's language.",
    },
    {
      source: "See [the docs](/docs).",
      target: "Siehe Doku.",
      targetLocale: "de",
      says: ["Expected a link to /docs, found none"],
    },
    {
      source: "![A map](map.png)",
      target: "![Una mapa](mapa.png)",
      targetLocale: "es",
      says: ["Expected an image from map.png, found mapa.png"],
    },
    {
      source: "Read on.",
      target: "[Lisez](/suite) la suite.",
      targetLocale: "fr",
      says: ["Expected no link to /suite, which the source does not have"],
    },
  ],
  check(pair, report) {
    for (const kinds of [["link", "autolink"], ["image"]] as const) {
      const source = codesOf(pair.sourceMessage, ...kinds);
      const target = codesOf(pair.targetMessage, ...kinds);
      if (source.length === 0 && target.length === 0) continue;
      const { missing, added } = compareBags(source, target, addressOf);
      const lost = withoutVariants(missing, added, pair);
      for (const code of lost) {
        const other = added.shift();
        const again =
          !other && target.length <= MANY && target.some((there) => isSame(code, there, pair));
        report({
          message: `Expected ${nameOf(code)} ${addressOf(code)}, found ${other ? addressOf(other) : "none"}`,
          ...(again ? { severity: "info" } : {}),
          sourceSpan: spanOf(pair.sourceMessage, code),
          ...(other && { targetSpan: spanOf(pair.targetMessage, other) }),
          expected: addressOf(code),
          ...(other && { found: addressOf(other) }),
        });
      }
      for (const code of added) {
        // Destinations that run code are the business of safety/construct.
        if (isScripted(addressOf(code))) continue;
        report({
          message: `Expected no ${nameOf(code).replace(/^an? /, "")} ${addressOf(code)}, which the source does not have`,
          severity: "info",
          targetSpan: spanOf(pair.targetMessage, code),
          found: addressOf(code),
        });
      }
    }
  },
};

function addressOf(code: Code): string {
  const address = code.target ?? "";
  return code.kind === "autolink" ? address.replace(/^<|>$/g, "") : address;
}

function nameOf(code: Code): string {
  return code.kind === "image" ? "an image from" : "a link to";
}

function isSame(one: Code, other: Code, { sourceLocale, targetLocale }: Pair): boolean {
  return isSameAddress(addressOf(one), addressOf(other), sourceLocale, targetLocale);
}

/** A unit with more links is no prose: its addresses are compared as they stand. */
const MANY = 200;

/** Take the pairs that lead to the same page in two languages out of both lists. */
function withoutVariants(missing: readonly Code[], added: Code[], pair: Pair): Code[] {
  if (missing.length > MANY || added.length > MANY) return [...missing];
  return missing.filter((code) => {
    const index = added.findIndex((other) => isSame(code, other, pair));
    if (index !== -1) added.splice(index, 1);
    return index === -1;
  });
}
