import type { Code, Construct, State, TokenizeContext } from "micromark-util-types";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    wikiLink: "wikiLink";
    wikiLinkOpen: "wikiLinkOpen";
    wikiLinkTarget: "wikiLinkTarget";
    wikiLinkBar: "wikiLinkBar";
    wikiLinkWords: "wikiLinkWords";
    wikiLinkClose: "wikiLinkClose";
    wikiEmbed: "wikiEmbed";
  }
}

/**
 * Links of Obsidian, Foam and other wikis: `[[Page]]`, `[[Page#Heading|words]]`, and `\|` for the bar in a cell. The page is the
 * target; the words are the page's name where there is no bar. A label that the document defines, and what
 * stands before a destination, is left to CommonMark.
 */
export const wikiLinks: readonly Construct[] = [linkConstruct(true), linkConstruct(false)];

/** What is put in place, `![[cat.png|300]]`: a code as a whole. */
export const wikiEmbed: Construct = {
  name: "wikiEmbed",
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter("wikiEmbed");
      effects.consume(code);
      return effects.attempt(
        [linkConstruct(true, true), linkConstruct(false, true)],
        (next) => {
          effects.exit("wikiEmbed");
          return ok(next);
        },
        nok,
      );
    };
  },
};

/** With words behind a bar, or without; `partial` as a part of another construct. */
function linkConstruct(hasWords: boolean, partial = false): Construct {
  return { name: "wikiLink", tokenize, partial };

  function tokenize(
    this: TokenizeContext,
    effects: Parameters<Construct["tokenize"]>[0],
    ok: State,
    nok: State,
  ): State {
    const { parser } = this;
    let target = "";
    let length = 0;
    return start;

    function start(code: Code): State | undefined {
      if (code !== OPEN) return nok(code);
      effects.enter("wikiLink");
      effects.enter("wikiLinkOpen");
      effects.consume(code);
      return second;
    }

    function second(code: Code): State | undefined {
      if (code !== OPEN) return nok(code);
      effects.consume(code);
      effects.exit("wikiLinkOpen");
      return first;
    }

    function first(code: Code): State | undefined {
      if (code === CARET || isBlank(code) || !isInside(code)) return nok(code);
      effects.enter("wikiLinkTarget");
      return inTarget(code);
    }

    function inTarget(code: Code): State | undefined {
      if (code === CLOSE && !hasWords) {
        effects.exit("wikiLinkTarget");
        if (parser.defined.includes(normalizeIdentifier(target))) return nok(code);
        effects.enter("wikiLinkClose");
        effects.consume(code);
        return close;
      }
      if (hasWords && (code === BAR || code === BACKSLASH)) {
        effects.exit("wikiLinkTarget");
        effects.enter("wikiLinkBar");
        effects.consume(code);
        return code === BAR ? words : escapedBar;
      }
      if (code === BAR || !isInside(code) || length++ > LONGEST) return nok(code);
      target += code! < 0 ? " " : String.fromCodePoint(code!);
      effects.consume(code);
      return inTarget;
    }

    function escapedBar(code: Code): State | undefined {
      if (code !== BAR) return nok(code);
      effects.consume(code);
      return words;
    }

    function words(code: Code): State | undefined {
      if (!isInside(code)) return nok(code);
      effects.exit("wikiLinkBar");
      effects.enter("wikiLinkWords");
      return inWords(code);
    }

    function inWords(code: Code): State | undefined {
      if (code === CLOSE) {
        effects.exit("wikiLinkWords");
        effects.enter("wikiLinkClose");
        effects.consume(code);
        return close;
      }
      if (!isInside(code) || length++ > LONGEST) return nok(code);
      effects.consume(code);
      return inWords;
    }

    function close(code: Code): State | undefined {
      if (code !== CLOSE) return nok(code);
      effects.consume(code);
      effects.exit("wikiLinkClose");
      effects.exit("wikiLink");
      return after;
    }

    function after(code: Code): State | undefined {
      return code === OPEN || code === PARENTHESIS ? nok(code) : ok(code);
    }
  }
}

const [OPEN, CLOSE, BAR, CARET, PARENTHESIS, BACKSLASH] = [91, 93, 124, 94, 40, 92];
/** Longer ones are no names of pages, and each bracket of a text is looked at. */
const LONGEST = 300;

function isBlank(code: Code): boolean {
  return code === 32 || code === -1 || code === -2;
}

/** Neither a bracket nor the end of a line. */
function isInside(code: Code): boolean {
  return code !== null && (code >= 0 || isBlank(code)) && code !== OPEN && code !== CLOSE;
}
