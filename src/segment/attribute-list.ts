import type { Code, Construct, State } from "micromark-util-types";
import { isAttributes } from "./same-attributes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    attributeList: "attributeList";
  }
}

/**
 * Read the attributes of the inline markup before them: `[text](url){.external}`, `` `code`{.r} ``, `![A cat](c.png){: .wide }`,
 * `[words]{.class #id}`, `*words*{.x}`; and the name of a role of MyST before its text: `` {ref}`intro` ``.
 *
 * Attributes begin with a class, an id, a colon, or a name with its value, right behind what they belong to. The names are those
 * of Pandoc, Quarto, kramdown and Python-Markdown.
 */
export const attributeList: Construct = {
  name: "attributeList",
  tokenize(effects, ok, nok) {
    const { previous } = this;
    const behindMarkup = previous !== null && BEHIND.has(previous);
    let text = "";
    return start;

    function start(code: Code): State | undefined {
      effects.enter("attributeList");
      effects.consume(code);
      return inside;
    }

    function inside(code: Code): State | undefined {
      // Line endings are negative; a brace would begin another.
      if (code === null || (code < 0 && code !== -2 && code !== -1) || code === 123)
        return nok(code);
      effects.consume(code);
      if (code !== 125) {
        text += code < 0 ? " " : String.fromCodePoint(code);
        return text.length > LONGEST ? nok : inside;
      }
      return after;
    }

    function after(code: Code): State | undefined {
      const isRole = code === 96 && ROLE.test(text);
      if (!isRole && !(behindMarkup && isAttributes(text))) return nok(code);
      effects.exit("attributeList");
      return ok(code);
    }
  },
};

/** `)`, `]`, a backtick, `*`, `_`, `~`. */
const BEHIND: ReadonlySet<number> = new Set([41, 93, 96, 42, 95, 126]);
/** Longer ones are hardly attributes, and each brace of a text is looked at. */
const LONGEST = 500;
const ROLE = /^[a-z][\w:.+-]*$/i;
