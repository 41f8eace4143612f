import type { Code, Construct, State } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    inlineComponent: "inlineComponent";
  }
}

/**
 * Read a component of MDC (Nuxt Content) among words: `:icon{name="i-rocket"}`, and the name before the words of
 * `:badge[New]{color="info"}`, whose attributes are an attribute list.
 *
 * It begins behind no letter, figure or colon, so that no time and no emoji is one.
 */
export const inlineComponent: Construct = {
  name: "inlineComponent",
  tokenize(effects, ok, nok) {
    const { previous } = this;
    let length = 0;
    return start;

    function start(code: Code): State | undefined {
      if (previous !== null && BEFORE.test(String.fromCodePoint(Math.max(32, previous))))
        return nok(code);
      effects.enter("inlineComponent");
      effects.consume(code);
      return first;
    }

    function first(code: Code): State | undefined {
      if (code === null || !LETTER.test(String.fromCodePoint(Math.max(32, code)))) return nok(code);
      effects.consume(code);
      return name;
    }

    function name(code: Code): State | undefined {
      if (code === 91) return end(code);
      if (code === null || length > LONGEST) return nok(code);
      if (code !== 123 && !NAME.test(String.fromCodePoint(Math.max(32, code)))) return nok(code);
      length += 1;
      effects.consume(code);
      return code === 123 ? inside : name;
    }

    function inside(code: Code): State | undefined {
      if (code === null || code === 123 || (code < 0 && code !== -2 && code !== -1))
        return nok(code);
      length += 1;
      if (length > LONGEST) return nok(code);
      effects.consume(code);
      return code === 125 ? end : inside;
    }

    function end(code: Code): State | undefined {
      effects.exit("inlineComponent");
      return ok(code);
    }
  },
};

const BEFORE = /[\p{L}\p{N}:\\]/u;
const LETTER = /[A-Za-z]/;
const NAME = /[\w-]/;
/** Longer ones are hardly attributes, and each brace of a text is looked at. */
const LONGEST = 500;
