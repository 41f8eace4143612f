import type { Code, Construct, State } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    templateTag: "templateTag";
  }
}

/** Matches what {@link templateTag} reads, where there is no Markdown. */
export const TEMPLATE_TAG = /\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|\{\*[ \t][^\n]*?\*\}/g;

/**
 * Read a tag of a template language on one line as inline Markdown: `{{ x }}`, `{% x %}`,
 * `{{< x >}}`, `{{% x %}}`, `{* x *}`.
 *
 * Such tags are known to Jekyll, Liquid, Hugo, Jinja, Handlebars and Vue, the last one to Smarty, Latte and what
 * includes files in documents of MkDocs; its blank keeps it apart from emphasis in braces. Code spans go first.
 */
export const templateTag: Construct = {
  name: "templateTag",
  tokenize(effects, ok, nok) {
    let closer: [number, number];
    return start;

    function start(code: Code): State | undefined {
      effects.enter("templateTag");
      effects.consume(code);
      return second;
    }

    function second(code: Code): State | undefined {
      if (code === 123) closer = [125, 125];
      else if (code === 37) closer = [37, 125];
      else if (code === 42) closer = [42, 125];
      else return nok(code);
      effects.consume(code);
      return code === 42 ? blank : inside;
    }

    function blank(code: Code): State | undefined {
      return code === 32 || code === -2 ? inside(code) : nok(code);
    }

    function inside(code: Code): State | undefined {
      if (code === null || (code < -2 && code > -6)) return nok(code);
      const closing = code === closer[0];
      effects.consume(code);
      return closing ? closed : inside;
    }

    function closed(code: Code): State | undefined {
      if (code !== closer[1]) return inside(code);
      effects.consume(code);
      effects.exit("templateTag");
      return ok;
    }
  },
};
