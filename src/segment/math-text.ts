import type { Code, Construct, State } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    inlineMath: "inlineMath";
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;

/**
 * Read math in a text: `$$…$$`, or `$…$` with no blank inside its edges and no digit after it.
 *
 * The second rule is Pandoc's (`tex_math_dollars`), made stricter: a dollar after a blank ends the
 * search, so prices such as “$5 and $10” are no math, nor swallow what is.
 */
export const mathText: Construct = {
  name: "mathText",
  previous: (code) => code !== DOLLAR,
  tokenize(effects, ok, nok) {
    let size = 0;
    let run = 0;
    let last: Code = null;
    return start;

    function start(code: Code): State | undefined {
      effects.enter("inlineMath");
      return opening(code);
    }

    function opening(code: Code): State | undefined {
      if (code === DOLLAR) {
        size++;
        effects.consume(code);
        return opening;
      }
      return size > 2 || code === null || (size === 1 && isBlank(code)) ? nok(code) : inside(code);
    }

    function inside(code: Code): State | undefined {
      if (code === null) return nok(code);
      if (code === DOLLAR && !(size === 1 && last === BACKSLASH)) {
        if (size === 1 && isBlank(last)) return nok(code);
        run = 0;
        return closing(code);
      }
      last = code;
      effects.consume(code);
      return inside;
    }

    function closing(code: Code): State | undefined {
      if (code === DOLLAR) {
        run++;
        effects.consume(code);
        return closing;
      }
      if (run === size && !(size === 1 && isDigit(code))) {
        effects.exit("inlineMath");
        return ok(code);
      }
      last = DOLLAR;
      return inside(code);
    }
  },
};

function isBlank(code: Code): boolean {
  return code !== null && (code < 0 || code === 32);
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}
