import type { Code, Construct, State } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    tripleColon: "tripleColon";
  }
}

/**
 * Read an extension of DocFX (Microsoft Learn) as inline Markdown: `:::no-loc text="New issue":::`,
 * `:::image type="icon" source="a.png" alt-text="A cat":::`.
 */
export const tripleColon: Construct = {
  name: "tripleColon",
  tokenize(effects, ok, nok) {
    let text = "";
    return start;

    function start(code: Code): State | undefined {
      effects.enter("tripleColon");
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (code === null || (code < 0 && code !== -2 && code !== -1) || text.length > LONGEST)
        return nok(code);
      text += code < 0 ? " " : String.fromCodePoint(code);
      effects.consume(code);
      if (text.length <= 3) return text === ":::".slice(0, text.length) ? inside : nok;
      return code === COLON && text.endsWith(":::") ? end : inside;
    }

    function end(code: Code): State | undefined {
      if (!EXTENSION.test(text)) return nok(code);
      effects.exit("tripleColon");
      return ok(code);
    }
  },
};

const COLON = 58;
/** Descriptions of images are sentences. */
const LONGEST = 1000;
const EXTENSION = /^:::[a-z][a-z-]*(?:[ \t]+[\w-]+="[^"]*")*[ \t]*:::$/;
