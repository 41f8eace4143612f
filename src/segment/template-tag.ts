import type { Code, Construct, State } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    templateTag: "templateTag";
  }
}

/**
 * Read a tag of a template language on one line as inline Markdown: `{{ x }}`, `{% x %}`,
 * `{{< x >}}`, `{{% x %}}`, `{* x *}`, `{# x #}`: what `templateTags` finds.
 *
 * Such tags are known to Jekyll, Liquid, Hugo, Jinja, Handlebars and Vue, `{* x *}` to Smarty, Latte and what
 * includes files in documents of MkDocs, `{# x #}` is a comment of Jinja, Twig and Nunjucks; the blank keeps them apart from
 * emphasis and ids in braces. Code spans go first.
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
      else if (code === 42 || code === 35) closer = [code, 125];
      else return nok(code);
      effects.consume(code);
      return code === 42 || code === 35 ? blank : inside;
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
