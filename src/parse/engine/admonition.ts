import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from "micromark-util-types";
import { ADMONITION } from "../../text/admonition.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    calqueAdmonition: "calqueAdmonition";
    calqueAdmonitionLine: "calqueAdmonitionLine";
    calqueAdmonitionIndent: "calqueAdmonitionIndent";
    calqueAdmonitionBlank: "calqueAdmonitionBlank";
  }
}

const opening: Construct = {
  name: "calqueAdmonition",
  tokenize,
  continuation: { tokenize: continuation },
  exit: (effects) => void effects.exit("calqueAdmonition"),
};

/**
 * Reads the containers of Python-Markdown and MkDocs, `!!! note "Title"`, `??? tip` and `=== "Tab"`: all lines after it that are
 * indented by four columns, with blank ones between them, are blocks in it. To CommonMark they would be code.
 *
 * It begins a block, and interrupts no paragraph.
 */
export const admonition: Extension = { document: { 33: opening, 61: opening, 63: opening } };

/** Turns each of them into a node of type `admonition`. */
export const admonitionFromMarkdown: MdastExtension = {
  enter: {
    calqueAdmonition(token) {
      this.enter({ type: "admonition", children: [] } as never, token);
    },
  },
  exit: {
    calqueAdmonition(token) {
      this.exit(token);
    },
  },
};

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { interrupt } = this;
  let line = "";
  return start;

  function start(code: Code): State | undefined {
    if (interrupt) return nok(code);
    effects.enter("calqueAdmonition", { _container: true });
    effects.enter("calqueAdmonitionLine");
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || (code < -2 && code > -6)) {
      if (!ADMONITION.test(line)) return nok(code);
      effects.exit("calqueAdmonitionLine");
      return ok(code);
    }
    line += code < 0 ? " " : String.fromCodePoint(code);
    effects.consume(code);
    return inside;
  }
}

function continuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}

const blankLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return start;

    function start(code: Code): State | undefined {
      if (!isBlank(code)) return end(code);
      effects.enter("calqueAdmonitionBlank");
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code);
        return inside;
      }
      effects.exit("calqueAdmonitionBlank");
      return end(code);
    }

    function end(code: Code): State | undefined {
      return code === null || (code < -2 && code > -6) ? ok(code) : nok(code);
    }
  },
};

const indent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let columns = 0;
    return start;

    function start(code: Code): State | undefined {
      if (!isBlank(code)) return nok(code);
      effects.enter("calqueAdmonitionIndent");
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (columns < 4) {
        if (!isBlank(code)) return nok(code);
        columns++;
        effects.consume(code);
        return inside;
      }
      effects.exit("calqueAdmonitionIndent");
      return ok(code);
    }
  },
};

/** A blank, or one of the columns of a tab. */
function isBlank(code: Code): boolean {
  return code === 32 || code === -2 || code === -1;
}
