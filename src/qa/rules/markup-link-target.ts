import type { Code, Message, Span } from "../../model/index.ts";
import { isScripted } from "../../segment/is-scripted.ts";
import { codesOf, compareBags, spanOf } from "../codes.ts";
import { isSameAddress, mayBeSameAddress } from "../locale-address.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";
import { twinOf, twinsOf } from "../twin-of.ts";

/** `markup/link-target`: destinations of links and images that were lost, added or changed. */
export const linkTarget: Rule = {
  id: "markup/link-target",
  severity: "warning",
  ofCodes: true,
  summary: "Links and images lead where they lead in the source.",
  explanation:
    "The words of a link are translated, its destination is not, unless the same page exists in the reader's language: `/en/` may become `/de/`, and `en.wikipedia.org` may become `de.wikipedia.org`. A link may be written as `<a href>`, and a link of a wiki may get words of its own behind the page that it names: `[[Settings|Einstellungen]]`. A lost or changed destination is a warning, and where the address stands there but its link does not end, the message says so. Only mentioned are a further link, one of several links to the same page that was left out, a destination that may be the same page (`../cats/` and `/pets/cats/`), and a link that goes by a label in one text and by its address in the other.",
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
      source: "Write to <hi@example.org> or read [more](more.md).",
      target:
        'Schreiben Sie an <a href="mailto:hi@example.org">uns</a> oder lesen Sie <a href="more.md">weiter</a>.',
      targetLocale: "de",
      because: "The same links, written as HTML.",
    },
    {
      source: "Open [[Settings]].",
      target: "Öffne die [[Settings|Einstellungen]].",
      targetLocale: "de",
      because: "The same page, with words of its own.",
    },
    {
      source: "Open [[Settings]].",
      target: "Öffne die [[Einstellungen]].",
      targetLocale: "de",
      says: ["Expected a link to Settings, found Einstellungen"],
    },
    {
      source: "See [the docs](/docs).",
      target: "Siehe Doku.",
      targetLocale: "de",
      says: ["Expected a link to /docs, found none"],
    },
    {
      source: 'See [the docs](/docs "All of it").',
      target: "Siehe [Doku](/docs „Alles“).",
      targetLocale: "de",
      says: [
        "Expected a link to /docs, found one that does not end: look at its quotation marks and brackets",
      ],
      because: "The reader would see the brackets: the title needs plain quotation marks.",
    },
    {
      source: "![A map](map.png)",
      target: "![Una mapa](mapa.png)",
      targetLocale: "es",
      says: ["Expected an image from map.png, found mapa.png"],
    },
    {
      source: "Feed the [cats](../cats/).",
      target: "Nourris les [chats](/pets/cats/).",
      targetLocale: "fr",
      says: ["Expected a link to ../cats/, found /pets/cats/, which may be the same page"],
    },
    {
      source: "Read on.",
      target: "[Lisez](/suite) la suite.",
      targetLocale: "fr",
      says: ["Expected no link to /suite, which the source does not have"],
    },
  ],
  check(pair, report) {
    let labels = countOf(pair.targetMessage) - countOf(pair.sourceMessage);
    for (const kinds of [["link", "autolink"], ["image"]] as const) {
      const [kind] = kinds;
      const source = codesOf(pair.sourceMessage, ...kinds);
      const target = codesOf(pair.targetMessage, ...kinds);
      const tags = twinsOf(pair.targetMessage, kind);
      if (source.length === 0 && target.length === 0 && tags.length === 0) continue;
      const { missing, added } = compareBags(source, target, addressOf);
      const inTags = compareBags(twinsOf(pair.sourceMessage, kind), tags, addressOf);
      added.push(...inTags.added);
      const lost = withoutVariants(missing, added, pair);
      // What becomes of the other tags of the source is the business of markup/html.
      withoutVariants(inTags.missing, added, pair);
      for (const code of lost) {
        const like =
          added.length > MANY ? -1 : added.findIndex((there) => mayBe(code, there, pair));
        const other = like === -1 ? added.shift() : added.splice(like, 1)[0];
        const again =
          !other && target.length <= MANY && target.some((there) => isSame(code, there, pair));
        const labelled = !other && !again && kind === "link" && labels-- > 0;
        const broken = other || again ? undefined : brokenLink(pair, addressOf(code));
        if (broken) {
          report({
            message: `Expected ${nameOf(code)} ${addressOf(code)}, found one that does not end: look at its quotation marks and brackets`,
            sourceSpan: spanOf(pair.sourceMessage, code),
            targetSpan: broken,
            expected: addressOf(code),
          });
          continue;
        }
        const found = other ? addressOf(other) : labelled ? "a link with a label" : "none";
        report({
          message: `Expected ${nameOf(code)} ${addressOf(code)}, found ${found}${like === -1 ? "" : ", which may be the same page"}`,
          ...(again || like !== -1 || labelled ? { severity: "info" } : {}),
          sourceSpan: spanOf(pair.sourceMessage, code),
          ...(other && { targetSpan: spanOf(pair.targetMessage, other) }),
          expected: addressOf(code),
          ...(other && { found: addressOf(other) }),
        });
      }
      for (const code of added) {
        // Destinations that run code, and tags that load something, are the business of safety/construct.
        if (isScripted(addressOf(code)) || twinOf(code)?.kind === "image") continue;
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

/** Where an address stands behind a label as in a link, and is none: a reader would see the brackets. */
function brokenLink({ targetWords }: Pair, address: string): Span | undefined {
  const start = address === "" ? -1 : targetWords.indexOf(`](${address}`);
  return start === -1 ? undefined : { start, end: start + address.length + 2 };
}

/** How many links go by a label. */
function countOf(message: Message): number {
  return codesOf(message, "link-reference").length;
}

function addressOf(code: Code): string {
  const address = code.target ?? twinOf(code)?.target ?? "";
  return code.kind === "autolink" ? address.replace(/^<|>$/g, "") : address;
}

function nameOf(code: Code): string {
  return code.kind === "image" || twinOf(code)?.kind === "image" ? "an image from" : "a link to";
}

function isSame(one: Code, other: Code, { sourceLocale, targetLocale }: Pair): boolean {
  return isSameAddress(addressOf(one), addressOf(other), sourceLocale, targetLocale);
}

function mayBe(one: Code, other: Code, { sourceLocale, targetLocale }: Pair): boolean {
  return mayBeSameAddress(addressOf(one), addressOf(other), sourceLocale, targetLocale);
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
