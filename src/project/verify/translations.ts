import type { Message } from "../../model/index.ts";

/** Ways to write a translation that says nothing, of the shape that translations have. */
export const pseudo: Readonly<Record<string, (message: Message) => string>> = {
  accented: (message) => `⟦${replaceWords(message, accent)} ėėė⟧`,
  "right-to-left": (message) => replaceWords(message, () => "مرحبا"),
  unspaced: (message) => replaceWords(message, () => "漢字", ""),
};

/** Exchange the words of a message; codes, escapes and references stay. */
function replaceWords(message: Message, write: (word: string) => string, space = " "): string {
  return message
    .map((part) => {
      if (typeof part !== "string") return part.raw;
      return part.replace(/\\[!-/:-@[-`{-~]|&#?\w+;|\p{L}[\p{L}\p{M}]*|[ \t]+/gu, (found) => {
        if (/^[\\&]/.test(found)) return found;
        return /^\s/.test(found) ? space : write(found);
      });
    })
    .join("");
}

function accent(word: string): string {
  return word.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter.toLowerCase()] ?? letter);
}

const ACCENTS: Readonly<Record<string, string>> = {
  a: "å",
  c: "ç",
  e: "é",
  g: "ğ",
  i: "ï",
  n: "ñ",
  o: "ø",
  s: "š",
  t: "ŧ",
  u: "û",
  y: "ý",
  z: "ž",
};

/** A text that would break out of its slot if it were put in as it is. */
export function hostile(text: string, slot: number, round: number): string {
  const at = (slot + round * 7) % HOSTILE.length;
  return (HOSTILE[at] ?? "%").replaceAll("%", text);
}

/** `%` is the source text: things that start blocks, end slots, or mean something to a parser. */
const HOSTILE = [
  "# %",
  "- %",
  "1. %",
  "> %",
  "```\n%",
  "~~~ %",
  "| % | a |",
  "<div>\n%",
  "% <!-- %",
  "%\n\n%",
  "%\n---",
  "%\n===",
  "    %",
  "\t%",
  "---\n%",
  "+++",
  "% ] ( ) [",
  '" %',
  "' %",
  "% \\",
  ":::note\n%",
  "[^1]: %",
  "[a]: %",
  "$$\n%",
  "{% %}",
  "{* %*}",
  "{ %",
  "% }",
  "import %",
  "<%>",
  "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
  "%\r\n%",
  "* * *",
  "#",
  "- [ ] %",
  "%: yes # no",
  "`%",
  "**%",
  "\u202E%",
];
