import { Tokenizer } from "htmlparser2";
import type { FoundCode } from "./inline-code.ts";
import { pairTags, readTag } from "./pair-tags.ts";
import { templateTags } from "../text/template-tags.ts";

/** Find the tags, comments and template tags in the text of a raw HTML block, in order. */
export function htmlCodes(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  let nameStart = 0;
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start) => (nameStart = start),
      onopentagend: (end) => add(nameStart - 1, end + 1),
      onselfclosingtag: (end) => add(nameStart - 1, end + 1),
      onclosetag: (start) => add(text.lastIndexOf("<", start), endOfTag(start)),
      oncomment: (start) => add(text.lastIndexOf("<", start), endOfComment(start)),
      ondeclaration: (start, end) => add(start - 2, end + 1),
      onprocessinginstruction: (start, end) => add(start - 1, end + 1),
      oncdata: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      onend: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  for (const span of templateTags(text)) {
    found.push({ type: "hold", kind: "template", ...span });
  }
  found.sort((a, b) => a.start - b.start);
  pairTags(found);
  return found;

  function add(start: number, end: number): void {
    if (end > text.length || start < 0) return;
    found.push({ kind: "html", start, end, ...readTag(text.slice(start, end), true) });
  }

  function endOfTag(start: number): number {
    const end = text.indexOf(">", start);
    return end === -1 ? text.length + 1 : end + 1;
  }

  function endOfComment(start: number): number {
    const end = /--!?>|(?<=<!)-?>/.exec(text.slice(start));
    return end ? start + end.index + end[0].length : text.length;
  }
}
