import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import type { Code, Construct, Effects, Extension, State } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    calqueFenceLine: "calqueFenceLine";
  }
}

const colon = 58;

/**
 * Reads a line that opens or closes a directive container, or is a leaf directive (`:::note Title`,
 * `::: tip`, `:::{note} Title`, `::video[Label]{#id}`, `:::`, and `::` of MDC), as a block of its own.
 *
 * Opening and closing lines need not be paired: what lies between them is ordinary blocks, and a
 * stray fence is still skeleton. Unlike the generic directive syntax it takes a bare title after
 * the name, as VitePress, Docusaurus and
 * markdown-it-container write it, and a name in braces, as MyST and Quarto do.
 */
export const fenceLine: Extension = {
  flow: { [colon]: { name: "calqueFenceLine", tokenize, concrete: true } satisfies Construct },
};

/** Turns each fence line into a node of type `fenceLine`. */
export const fenceLineFromMarkdown: MdastExtension = {
  enter: {
    calqueFenceLine(token) {
      this.enter({ type: "fenceLine" } as never, token);
    },
  },
  exit: {
    calqueFenceLine(token) {
      this.exit(token);
    },
  },
};

function tokenize(effects: Effects, ok: State, nok: State): State {
  let colons = 0;
  let line = "";
  return start;

  function start(code: Code): State | undefined {
    effects.enter("calqueFenceLine");
    return inColons(code);
  }

  function inColons(code: Code): State | undefined {
    if (code === colon) {
      colons++;
      effects.consume(code);
      return inColons;
    }
    if (colons < 2) return nok(code);
    if (isLineEnd(code)) return end(code);
    if (isBlank(code)) return afterBlank(code);
    if (colons > 2 && code === 123) return rest(code);
    if (!isNameStart(code)) return nok(code);
    return colons === 2 ? leafName(code) : rest(code);
  }

  /** With two colons only a leaf directive or nothing counts: `::std::vector` at the start of a line is prose. */
  function leafName(code: Code): State | undefined {
    if (isNameStart(code) || code === 45 || (code !== null && code >= 48 && code <= 57)) {
      effects.consume(code);
      return leafName;
    }
    return isLineEnd(code) || code === 91 || code === 123 ? rest(code) : nok(code);
  }

  function afterBlank(code: Code): State | undefined {
    if (isBlank(code)) {
      effects.consume(code);
      return afterBlank;
    }
    if (isLineEnd(code)) return end(code);
    return colons > 2 && (isNameStart(code) || code === 123) ? rest(code) : nok(code);
  }

  function rest(code: Code): State | undefined {
    if (isLineEnd(code)) return colons > 2 && WORDS_BEHIND.test(line) ? nok(code) : end(code);
    line += String.fromCodePoint(Math.max(32, code!));
    effects.consume(code);
    return rest;
  }

  function end(code: Code): State | undefined {
    effects.exit("calqueFenceLine");
    return ok(code);
  }
}

/** An extension of DocFX within a line of words, `:::no-loc text="Start"::: it`, is inline. */
export const WORDS_BEHIND = /^[a-z][a-z-]*[ \t][^]*:{3}[ \t]*[^ \t:]/;

function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}

function isBlank(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

function isNameStart(code: Code): boolean {
  return code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122));
}
